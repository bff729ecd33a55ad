import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { readTestRun } from './testRun';

/** The tags of all rules of WCAG 2.2 at levels A and AA, in axe's words. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let source: Promise<string> | undefined;

/**
 * What axe finds against WCAG 2.2 A and AA: a line for each place, none where all is well.
 * @param without rules that are left out
 */
export async function violationsOf(
  target: Page | Frame,
  without: readonly string[] = [],
): Promise<string[]> {
  source ??= readFile(
    path.join(readTestRun().projectFolder, 'test/editor/node_modules/axe-core/axe.min.js'),
    'utf8',
  );
  // Evaluated, and not added to the page, whose policy would not let it in.
  if (!(await target.evaluate(() => 'axe' in globalThis))) await target.evaluate(await source);
  return target.evaluate(
    async ([tags, leftOut]) => {
      interface Result {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
      }
      interface Axe {
        run(
          context: Document,
          options: object,
        ): Promise<{ readonly violations: readonly Result[]; readonly passes: readonly unknown[] }>;
      }
      const { axe } = globalThis as unknown as { readonly axe: Axe };
      const { violations, passes } = await axe.run(document, {
        runOnly: tags,
        rules: Object.fromEntries(leftOut.map((id) => [id, { enabled: false }])),
        // Of what passes, axe describes one place for each rule and not every one.
        resultTypes: ['violations'],
      });
      if (passes.length === 0) throw new Error('axe has looked at nothing.');
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`,
        ),
      );
    },
    [wcag, without] as const,
  );
}
