import assert from 'node:assert/strict';
import type { DashboardPage } from '../support/dashboard/dashboardPage';
import { useDashboardPages } from '../support/dashboard/dashboardPage';
import { faultsOf } from '../support/dashboard/faultsOf';
import { journalOf, journalStates, shownEntry } from '../support/dashboard/journalStates';
import { showTab } from '../support/dashboard/progressPage';
import { progressStates } from '../support/dashboard/progressStates';
import { themes } from '../support/editorWindow';

const dashed = (name: string) => name.toLowerCase().replaceAll(' ', '-');
const tabs = ['today', 'week', 'trend'] as const;
/** Entries beside each of the journals. */
const listed = journalOf([shownEntry(1), shownEntry(2), shownEntry(3)]);

describe('the pictures of the journal', function () {
  this.timeout(120_000);
  const { open } = useDashboardPages();
  let dashboard: DashboardPage;
  afterEach(() => dashboard.close());

  /** Takes a picture, and tells what is wrong in it. */
  async function taken(name: string): Promise<readonly string[]> {
    await dashboard.screenshot(name, { fullPage: true });
    return (await faultsOf(dashboard.page)).map((fault) => `${name}: ${fault}`);
  }

  /** Every journal, in every tab. */
  async function allTaken(before: string): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const [name, message] of Object.entries(progressStates)) {
      await dashboard.show(name === 'nothing' ? journalStates.empty : listed);
      await dashboard.show(message);
      for (const tab of tabs) {
        const trend = tab === 'trend' && name === 'ten years' ? 'all' : undefined;
        await showTab(dashboard, tab, trend && { trend });
        faults.push(...(await taken(`${before}-${dashed(name)}-${tab}`)));
      }
    }
    return faults;
  }

  for (const theme of themes) {
    it(`show nothing cut off or over one another in ${theme}, with the form beside`, async () => {
      dashboard = await open({ theme, size: { width: 1250, height: 900 } });
      await dashboard.page.locator('input[name="pain"][value="3"]').check();
      await dashboard.page.locator('input[name="place"]').first().check();
      assert.deepEqual(await allTaken(`journal-${dashed(theme)}`), []);
    });
  }

  it('show nothing cut off or over one another in a narrow panel', async () => {
    dashboard = await open({ size: { width: 320, height: 800 } });
    assert.deepEqual(await allTaken('journal-narrow'), []);
  });

  it('show nothing cut off or over one another at 200 %, from right to left', async () => {
    dashboard = await open({ size: { width: 350, height: 450 } });
    await dashboard.page.evaluate(() => (document.documentElement.dir = 'rtl'));
    assert.deepEqual(await allTaken('journal-rtl-200'), []);
  });

  it('show nothing cut off or over one another where the form and the list are full', async () => {
    for (const { width, dir } of [
      { width: 320, dir: 'ltr' },
      { width: 700, dir: 'rtl' },
      { width: 1250, dir: 'ltr' },
    ]) {
      dashboard = await open({ size: { width, height: 900 } });
      const { page } = dashboard;
      await page.evaluate((way) => (document.documentElement.dir = way), dir);
      await dashboard.show(progressStates['one month']);
      for (const [name, message] of Object.entries(journalStates)) {
        await dashboard.show(message);
        assert.deepEqual(await taken(`journal-form-${width}-${dashed(name)}`), []);
      }
      await dashboard.show(journalStates['all that can be said']);
      await page.locator('.more summary').click();
      await page.locator('[data-do="add-activity"]').click();
      await page.getByLabel('Earlier').check();
      assert.deepEqual(await taken(`journal-form-${width}-more`), []);
      await page.locator('[data-do="edit"]').nth(1).click();
      assert.deepEqual(await taken(`journal-form-${width}-change`), []);
      if (width < 1250) await dashboard.close();
    }
  });
});
