import type { DashboardPage } from '../support/dashboard/dashboardPage';
import { useDashboardPages } from '../support/dashboard/dashboardPage';
import { journalOf, shownEntry } from '../support/dashboard/journalStates';
import { showTab } from '../support/dashboard/progressPage';
import { progressStates } from '../support/dashboard/progressStates';
import { themes } from '../support/editorWindow';

/** What the pictures are called, by the ends of the themes' names. */
const nameOf = (theme: string) => `journal-${theme.toLowerCase().replaceAll(' ', '-')}`;

describe('the pictures of the journal', () => {
  const { open } = useDashboardPages();
  let dashboard: DashboardPage;
  afterEach(() => dashboard.close());

  for (const theme of themes) {
    it(`are taken in ${theme}, with the form beside the progress`, async () => {
      dashboard = await open({ theme, size: { width: 1250, height: 900 } });
      const { page } = dashboard;
      await dashboard.show(journalOf([shownEntry(1), shownEntry(2), shownEntry(3)]));
      await dashboard.show(progressStates['one year']);
      await page.locator('input[name="pain"][value="3"]').check();
      await page.locator('input[name="place"]').first().check();
      for (const tab of ['today', 'week', 'trend'] as const) {
        await showTab(dashboard, tab);
        await dashboard.screenshot(`${nameOf(theme)}-${tab}`, { fullPage: tab === 'trend' });
      }
    });
  }

  it('are taken in a narrow panel too, from nothing to ten years', async () => {
    dashboard = await open({ size: { width: 320, height: 800 } });
    for (const [name, message] of Object.entries(progressStates)) {
      await dashboard.show(message);
      for (const tab of ['today', 'week', 'trend'] as const) {
        await showTab(dashboard, tab);
        await dashboard.screenshot(`narrow-${name.replaceAll(' ', '-')}-${tab}`, {
          fullPage: true,
        });
      }
    }
  });
});
