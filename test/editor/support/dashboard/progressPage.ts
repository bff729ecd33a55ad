import type { Trend } from '../../../../src/journal/statistics/progress';
import type { View } from '../../../../src/messages/journal';
import type { DashboardPage } from './dashboardPage';

/** How a tab is to be looked at. */
interface Look {
  /** The tables behind the charts are open. */
  readonly open?: boolean;
  readonly trend?: Trend['id'];
}

/** Goes to a tab by a press on it. */
export async function showTab(
  { page }: DashboardPage,
  tab: View['tab'],
  { open = false, trend }: Look = {},
): Promise<void> {
  await page.locator(`[data-tab="${tab}"]`).click();
  if (trend !== undefined) await page.locator(`input[name="trend"][value="${trend}"]`).check();
  await page.evaluate((isOpen) => {
    for (const table of document.querySelectorAll<HTMLDetailsElement>('.behind')) {
      table.open = isOpen;
    }
  }, open);
}
