import assert from 'node:assert/strict';
import { violationsOf } from '../support/axe';
import type { DashboardPage } from '../support/dashboard/dashboardPage';
import { journalStates } from '../support/dashboard/journalStates';
import { useDashboardPages } from '../support/dashboard/useDashboardPages';
import { themes } from '../support/editorWindow';

describe('the journal by the rules of WCAG 2.2 A and AA', function () {
  this.timeout(60_000);
  const { open } = useDashboardPages();
  let dashboard: DashboardPage | undefined;
  afterEach(() => dashboard?.close());

  for (const theme of themes) {
    it(`has no violation in any state, in ${theme}`, async () => {
      dashboard = await open({ theme });
      const found: string[] = [];
      for (const [name, message] of Object.entries(journalStates)) {
        await dashboard.show(message);
        if (name === 'all that can be said') {
          await dashboard.page.locator('[data-do="edit"]').nth(1).click();
        }
        const lines = await violationsOf(dashboard.page);
        found.push(...lines.map((line) => `${name}: ${line}`));
      }
      await dashboard.screenshot(theme.replaceAll(' ', '-'));
      assert.deepEqual(found, []);
    });
  }
});
