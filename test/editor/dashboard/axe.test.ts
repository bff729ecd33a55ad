import assert from 'node:assert/strict';
import type { FromJournal } from '../../../src/messages/journal';
import { violationsOf } from '../support/axe';
import type { DashboardPage } from '../support/dashboard/dashboardPage';
import { takeWishes, useDashboardPages } from '../support/dashboard/dashboardPage';
import { journalStates } from '../support/dashboard/journalStates';
import { showTab } from '../support/dashboard/progressPage';
import { progressStates } from '../support/dashboard/progressStates';
import { themes } from '../support/editorWindow';
import type { PageOptions } from '../support/pages/bundledPage';

/** Where a person can get by pressing, from a page with entries. */
const pressed: Readonly<Record<string, (of: DashboardPage) => Promise<void>>> = {
  'an earlier time': ({ page }) => page.getByLabel('Earlier').check(),
  'nothing chosen': ({ page }) => page.locator('[data-do="save"]').click(),
  saving: async ({ page }) => {
    await page.getByLabel('Now', { exact: true }).check();
    await page.locator('input[name="pain"][value="4"]').check();
    await page.locator('[data-do="save"]').click();
  },
  'not saved': (of) => answered(of, 'the disk is full'),
  'saved at last': async (of) => {
    await of.page.locator('[data-do="save"]').click();
    await answered(of, null);
  },
  'all questions': ({ page }) => page.locator('.more summary').click(),
  'a change': ({ page }) => page.locator('[data-do="edit"]').nth(1).click(),
  'not deleted': async (of) => {
    await of.page.locator('[data-do="delete"]').first().click();
    await answered(of, 'the disk is full');
  },
  deleted: async (of) => {
    await of.page.locator('[data-do="delete"]').first().click();
    await answered(of, null);
  },
  'not brought back': async (of) => {
    await of.page.locator('[data-do="undo"]').click();
    await answered(of, 'the disk is full');
  },
};

/** The host answers what the page has asked for last. */
async function answered(of: DashboardPage, failure: string | null): Promise<void> {
  type Asked = Extract<FromJournal, { type: 'save' | 'delete' | 'restore' }>;
  const isAsked = (message: FromJournal): message is Asked =>
    ['save', 'delete', 'restore'].includes(message.type);
  const asked = (await takeWishes(of)).filter(isAsked).at(-1);
  assert.ok(asked !== undefined);
  await of.show({ type: 'answer', id: asked.id, failure });
}

describe('the journal by the rules of WCAG 2.2 A and AA', function () {
  this.timeout(120_000);
  const { open } = useDashboardPages();
  let dashboard: DashboardPage | undefined;
  afterEach(() => dashboard?.close());

  async function violations(options: PageOptions, without: readonly string[] = []) {
    const opened = (dashboard = await open(options));
    const found: string[] = [];
    const look = async (name: string) => {
      const lines = await violationsOf(opened.page, without);
      found.push(...lines.map((line) => `${name}: ${line}`));
    };
    await look('before the editor has said anything');
    for (const [name, message] of Object.entries(journalStates)) {
      await opened.show(message);
      await look(name);
    }
    await opened.show(journalStates['all that can be said']);
    for (const [name, press] of Object.entries(pressed)) {
      await press(opened);
      await look(name);
    }
    for (const [name, message] of Object.entries(progressStates)) {
      await opened.show(message);
      for (const tab of ['today', 'week', 'trend'] as const) {
        // The tables behind are the same in all of them, and long in the others.
        await showTab(opened, tab, { open: name === 'one month' });
        await look(`${name}, ${tab}`);
      }
    }
    return found;
  }

  for (const theme of themes) {
    it(`has no violation in any state, in ${theme}`, async () => {
      assert.deepEqual(await violations({ theme }), []);
    });
  }

  it('has none in a narrow panel, nor in the colours of the system', async () => {
    const size = { width: 320, height: 480 };
    // axe reads the page's own colours, which the system replaces when it paints.
    assert.deepEqual(await violations({ size, forcedColors: true }, ['color-contrast']), []);
  });
});
