import assert from 'node:assert/strict';
import type { SavedJournal, ToJournal, View } from '../../../src/messages/journal';
import { emptyDraft } from '../../../src/webview/dashboard/draft';
import type { DashboardPage } from '../support/dashboard/dashboardPage';
import { useDashboardPages } from '../support/dashboard/dashboardPage';
import { journalStates } from '../support/dashboard/journalStates';
import { progressStates } from '../support/dashboard/progressStates';

const LOADS = 9;
/** What the host says of no journal, and of one of ten years. */
const empty: readonly ToJournal[] = [journalStates.empty, progressStates.nothing];
const tenYears: readonly ToJournal[] = [
  journalStates['a window of many'],
  progressStates['ten years'],
];

describe('the first paint of the journal', function () {
  this.timeout(60_000);
  const { open } = useDashboardPages();
  let dashboard: DashboardPage;
  afterEach(() => dashboard.close());

  /** Milliseconds from the start of a page until it has painted all that the host has said. */
  async function paintedIn({ page }: DashboardPage, messages: readonly ToJournal[]) {
    await page.reload();
    return page.evaluate(async (told) => {
      const [first] = await new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => {
          const found = list.getEntriesByName('first-contentful-paint');
          if (found.length > 0) resolve(found);
        }).observe({ type: 'paint', buffered: true });
      });
      const begun = performance.now();
      let left = told.length;
      const heard = new Promise<void>((resolve) => {
        window.addEventListener('message', () => (left -= 1) === 0 && resolve());
      });
      for (const message of told) window.postMessage(message, '*');
      await heard;
      // The frame that shows it has been laid out and handed over when the next one begins.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return first!.startTime + performance.now() - begun;
    }, messages);
  }

  async function medians(view: View): Promise<{ readonly none: number; readonly full: number }> {
    const saved: SavedJournal = { v: 1, draft: emptyDraft('draft-000001'), change: null, view };
    dashboard = await open({ saved });
    const times: (readonly [number, number])[] = [];
    for (let i = 0; i < LOADS; i += 1) {
      const none = await paintedIn(dashboard, empty);
      times.push([none, await paintedIn(dashboard, tenYears)]);
    }
    const median = (of: readonly number[]) => of.toSorted((a, b) => a - b)[LOADS >> 1]!;
    return { none: median(times.map(([ms]) => ms)), full: median(times.map(([, ms]) => ms)) };
  }

  for (const tab of ['today', 'week', 'trend'] as const) {
    it(`takes at most half as long again with ten years in it as with nothing: ${tab}`, async () => {
      const { none, full } = await medians({ tab, trend: tab === 'trend' ? 'all' : null });
      const told = `${full.toFixed(0)} ms with ten years, ${none.toFixed(0)} ms with nothing`;
      assert.ok(full <= 1.5 * none, told);
    });
  }
});
