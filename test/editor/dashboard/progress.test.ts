import assert from 'node:assert/strict';
import type { DashboardPage } from '../support/dashboard/dashboardPage';
import { useDashboardPages } from '../support/dashboard/dashboardPage';
import { faultsOf } from '../support/dashboard/faultsOf';
import { journalStates } from '../support/dashboard/journalStates';
import { showTab } from '../support/dashboard/progressPage';
import { progressStates } from '../support/dashboard/progressStates';
import type { PageOptions, Size } from '../support/pages/bundledPage';

/** Panels that people have; at 200 % zoom a panel has half as many pixels each way. */
const sizes: readonly (Size & { readonly what: string })[] = [
  { width: 700, height: 900, what: 'beside the editor' },
  { width: 320, height: 800, what: 'a narrow group' },
  { width: 350, height: 450, what: 'beside the editor at 200 %' },
  { width: 1250, height: 800, what: 'a whole window' },
];

describe('the progress beside the form', function () {
  this.timeout(60_000);
  const { open } = useDashboardPages();
  let dashboard: DashboardPage;
  afterEach(() => dashboard.close());

  async function opened(options: PageOptions = {}): Promise<DashboardPage> {
    dashboard = await open(options);
    await dashboard.show(journalStates['one entry']);
    return dashboard;
  }
  const selected = () => dashboard.page.locator('[role="tab"][aria-selected="true"]').innerText();
  /** The rows of the table behind a chart, as they read. */
  const rowsOf = (chart: string) =>
    dashboard.page
      .locator(`[data-chart="${chart}"] tbody tr`)
      .evaluateAll((rows) =>
        rows.map((row) => Array.from(row.children, ({ textContent }) => textContent.trim())),
      );

  it('is reached and read by keys alone, from tab to tab and to the numbers', async () => {
    const { page, show } = await boundTo(opened());
    await show(progressStates['one month']);
    await page.locator('[data-do="save"]').focus();
    await page.keyboard.press('Tab');
    assert.equal(await selected(), 'Today');
    await page.keyboard.press('ArrowRight');
    assert.equal(await selected(), 'Week');
    await page.keyboard.press('End');
    assert.equal(await selected(), 'Trend');
    await page.keyboard.press('ArrowRight');
    assert.equal(await selected(), 'Today');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await selected(), 'Trend');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.locator('input[name="trend"]:checked').inputValue(), 'quarter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.ok((await page.locator('[data-chart="pain"] .behind').getAttribute('open')) !== null);
    assert.ok((await rowsOf('pain')).length > 3);
  });

  it('goes the other way by the arrow keys where the page is read from right to left', async () => {
    const { page, show } = await boundTo(opened());
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await show(progressStates['one month']);
    await page.locator('[data-tab="today"]').focus();
    await page.keyboard.press('ArrowLeft');
    assert.equal(await selected(), 'Week');
  });

  it('is where it was after a reload, and what is half filled in as well', async () => {
    const { page, show } = await boundTo(opened());
    await show(progressStates['one year']);
    await page.locator('input[name="pain"][value="3"]').check();
    await showTab(dashboard, 'trend', { trend: 'all' });
    await page.reload();
    await show(progressStates['one year']);
    assert.equal(await selected(), 'Trend');
    assert.equal(await page.locator('input[name="trend"]:checked').inputValue(), 'all');
    assert.equal(await page.locator('input[value="3"]:checked').count(), 1);
  });

  it('draws what the numbers say: a dot for each row, a stretch for each line', async () => {
    const { page, show } = await boundTo(opened());
    const { progress } = progressStates['one year'];
    await show(progressStates['one year']);
    await showTab(dashboard, 'trend', { trend: 'year' });
    const points = progress.trends[2]!.points.length;
    assert.ok(points > 30);
    assert.equal(await page.locator('[data-chart="pain"] .plot .pain-dot').count(), points);
    assert.equal((await rowsOf('pain')).length, points);
    await showTab(dashboard, 'today');
    const today = progress.days[6]!;
    const bars = page.locator('[data-chart="today"] .plot .work');
    assert.equal(await bars.count(), today.stretches.length);
    const all = today.stretches.length + today.pauses.length + today.pains.length;
    assert.equal((await rowsOf('today')).length, all);
    await showTab(dashboard, 'week');
    assert.equal((await rowsOf('breaks')).length, 7);
  });

  it('has each day of the calendar in the table behind it, a week to a row', async () => {
    const { show } = await boundTo(opened());
    for (const name of ['one month', 'one year', 'ten years'] as const) {
      const { calendar } = progressStates[name].progress;
      await show(progressStates[name]);
      await showTab(dashboard, 'trend', { trend: 'year', open: true });
      const rows = (await rowsOf('calendar')).toReversed();
      const first = calendar.breaks.findIndex((breaks) => breaks !== null);
      const shown = calendar.breaks.slice(first - (first % 7));
      assert.deepEqual(
        rows.flatMap(([, ...days]) => days).filter((cell) => cell !== ''),
        shown.map((breaks) => (breaks === null ? '–' : `${breaks}`)),
      );
      assert.ok(rows.length <= 53 && rows.every((row) => row.length === 8));
    }
  });

  it('says of nothing that nothing is known, and draws no zero', async () => {
    const { page, show } = await boundTo(opened());
    await show(progressStates.nothing);
    for (const tab of ['today', 'week', 'trend'] as const) {
      await showTab(dashboard, tab);
      assert.equal(await page.locator('.plot').count(), 0);
    }
    await showTab(dashboard, 'week');
    await page.getByText('Nothing is known of the last seven days').waitFor();
  });

  it('leaves days without a record empty, in the picture and in the numbers', async () => {
    const { page, show } = await boundTo(opened());
    await show(progressStates['one day']);
    await showTab(dashboard, 'week', { open: true });
    const rows = await rowsOf('breaks');
    assert.deepEqual(rows[0]?.slice(1), ['–', '–', '–', '–', '–']);
    assert.equal(await page.locator('[data-chart="week"] .gap').count(), 6);
  });

  it('tells signs apart without colour: each has a shape or a line of its own', async () => {
    const { page, show } = await boundTo(opened());
    await show(progressStates['one month']);
    for (const tab of ['today', 'week'] as const) {
      await showTab(dashboard, tab);
      const charts = await page.locator('.keys').evaluateAll((lists) =>
        lists.map((keys) =>
          Array.from(keys.querySelectorAll('.key'), (key) => {
            const shape = key.querySelector('rect, path, circle, line')!;
            const { strokeDasharray, fill } = getComputedStyle(shape);
            const isHollow = fill === getComputedStyle(keys.closest('.card')!).backgroundColor;
            return `${shape.tagName} ${strokeDasharray} ${isHollow ? 'hollow' : ''}`;
          }),
        ),
      );
      for (const shapes of charts) assert.equal(new Set(shapes).size, shapes.length, tab);
      assert.ok(charts.length > 0);
    }
  });

  for (const { what, ...size } of sizes) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`loses nothing in ${size.width} × ${size.height}, ${what}, ${dir}`, async () => {
        const { page, show } = await boundTo(opened({ size }));
        await page.evaluate((way) => (document.documentElement.dir = way), dir);
        const faults: string[] = [];
        for (const [name, message] of Object.entries(progressStates)) {
          await show(message);
          for (const tab of ['today', 'week', 'trend'] as const) {
            const trend = tab === 'trend' && name === 'ten years' ? 'all' : undefined;
            await showTab(dashboard, tab, { open: true, ...(trend && { trend }) });
            const found = await faultsOf(page);
            faults.push(...found.map((fault) => `${name}, ${tab}: ${fault}`));
          }
        }
        assert.deepEqual(faults, []);
      });
    }
  }

  it('loses nothing with more room between letters and lines', async () => {
    const { page, show } = await boundTo(opened());
    await dashboard.addStyle(`main :not(svg *) { line-height: 1.5 !important;
      letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }`);
    await show(progressStates['one year']);
    for (const tab of ['today', 'week', 'trend'] as const) {
      await showTab(dashboard, tab, { open: true });
      assert.deepEqual(await faultsOf(page), [], tab);
    }
  });
});

/** A page's methods, to be called by themselves. */
async function boundTo(opening: Promise<DashboardPage>) {
  const opened = await opening;
  const show: DashboardPage['show'] = (message) => opened.show(message);
  return { page: opened.page, show };
}
