import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { reportFile } from '../../../src/editor/journalExport/reportFile';
import { exportFields } from '../../../src/journal/report/fields';
import { fullJournal } from '../../support/journal/fullJournal';
import { sampleJournal } from '../../support/journal/sampleJournal';
import { violationsOf } from '../support/axe';
import { useDashboardPages } from '../support/dashboard/dashboardPage';
import { readTestRun } from '../support/testRun';

const PX_PER_MM = 96 / 25.4;
const MARGIN_MM = 14;
/** Sheets of paper, in mm. */
const papers = { A4: [210, 297], Letter: [215.9, 279.4] } as const;

const few = { 'no entry': 0, 'a day': 1, 'a month': 28, 'a quarter': 90 };
const days = {
  ...few,
  'a year': 365,
  'a year and a half': 548,
  'two years': 735,
  'three years': 1095,
  'ten years': 3652,
};
/** The summary comes first, whatever comes after it: years of entries would only take time. */
const fieldsFor = (count: number) =>
  exportFields.filter((field) => count <= 90 || field !== 'entries');
const reports = Object.entries(days).flatMap(([name, count]) => {
  const wish = { format: 'html', fields: fieldsFor(count) } as const;
  const range = { from: count === 0 ? '2026-11-01' : null, to: '2026-11-30' };
  const until = '2026-11-30';
  const journals = {
    little: sampleJournal({ until, days: count }),
    all: fullJournal(until, count),
  };
  return Object.entries(journals).map(([said, entries]) => {
    const html = reportFile(entries, { ...wish, range }, Date.UTC(2026, 10, 30));
    return [`${name}, ${said} said`, html] as const;
  });
});

describe('the report of the journal', function () {
  this.timeout(60_000);
  const { blank } = useDashboardPages();
  let page: Page;
  beforeEach(async () => {
    page = await blank();
    await mkdir(folder(), { recursive: true });
  });
  afterEach(() => page.close());

  const folder = () => path.join(readTestRun().projectFolder, 'out/screenshots/report');
  const isWide = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );

  for (const [paper, [width, height]] of Object.entries(papers)) {
    it(`has its summary on page one of ${paper}, from no entry to ten years`, async () => {
      await page.emulateMedia({ media: 'print' });
      const inside = (mm: number) => Math.floor((mm - 2 * MARGIN_MM) * PX_PER_MM);
      await page.setViewportSize({ width: inside(width), height: inside(height) });
      for (const [name, html] of reports) {
        await page.setContent(html);
        await page.screenshot({ path: path.join(folder(), `${paper} ${name}.png`) });
        const bottom = await page.evaluate(
          () => document.querySelector('.halves')?.getBoundingClientRect().bottom ?? Infinity,
        );
        assert.ok(bottom <= inside(height), `${name}: ${bottom} of ${inside(height)} px`);
        assert.equal(await isWide(), false, name);
      }
    });
  }

  it('fits a narrow screen, and has no violation of WCAG 2.2 A and AA', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    for (const [name, html] of reports.slice(0, 6)) {
      await page.setContent(html);
      assert.equal(await isWide(), false, name);
      assert.deepEqual(await violationsOf(page), [], name);
    }
  });
});
