import assert from 'node:assert/strict';
import type { DashboardPage } from '../support/dashboard/dashboardPage';
import { takeWishes, useDashboardPages } from '../support/dashboard/dashboardPage';
import type { PageOptions } from '../support/pages/bundledPage';
import { journalOf, journalStates, shownEntry } from '../support/dashboard/journalStates';

describe('the form of the journal', () => {
  const { open } = useDashboardPages();
  let dashboard: DashboardPage | undefined;
  afterEach(() => dashboard?.close());

  async function opened(options: PageOptions = {}): Promise<DashboardPage> {
    dashboard = await open(options);
    await dashboard.show(journalStates['one entry']);
    await dashboard.takeSent();
    return dashboard;
  }
  const notice = (of: DashboardPage) => of.page.locator('.form-end .notice').innerText();

  it('takes a number and a place by keys alone, and says Saved only once it is on disk', async () => {
    const { page, takeSent, show } = bound(await opened());
    await page.keyboard.press('Tab');
    await page.keyboard.press('1');
    await page.keyboard.press('0');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    const [sent] = await takeSent();
    assert.ok(sent?.type === 'save');
    assert.deepEqual(sent.symptoms, { painNow: 10, places: ['between_blades'] });
    assert.deepEqual(sent.felt, { at: null, zone: sent.felt.zone });
    assert.equal(await page.getByText('Saved', { exact: true }).count(), 0);
    await show({ type: 'answer', id: sent.id, failure: null });
    await page.getByText('Saved', { exact: true }).first().waitFor();
    assert.equal(await page.locator('input[name="pain"]:checked').count(), 0);
  });

  it('takes a place by a press on the back, and by the button beside it the same', async () => {
    const { page, takeSent } = bound(await opened());
    // Where the neck goes over into the shoulder: the middle of its box is beside the body.
    await page.locator('[data-place="neck_shoulder_right"]').click({ position: { x: 8, y: 36 } });
    await page.getByLabel('Between the shoulder blades').check();
    await page.locator('input[name="pain"][value="4"]').check();
    await page.locator('[data-do="save"]').click();
    const [sent] = await takeSent();
    assert.ok(sent?.type === 'save');
    assert.deepEqual(sent.symptoms.places, ['between_blades', 'neck_shoulder_right']);
    assert.equal(await page.locator('.zone[data-on="true"]').count(), 2);
  });

  it('keeps everything where it could not be saved, and the next try is the same entry', async () => {
    const { page, takeSent, show } = bound(await opened());
    await page.locator('input[name="pain"][value="7"]').check();
    await page.locator('[data-do="save"]').click();
    const [first] = await takeSent();
    assert.ok(first?.type === 'save');
    await show({ type: 'answer', id: first.id, failure: 'the disk is full' });
    assert.match(await notice(dashboard!), /Not saved.*still here.*the disk is full/s);
    assert.equal(await page.locator('input[value="7"]:checked').count(), 1);
    await page.locator('[data-do="save"]').click();
    const [second] = await takeSent();
    assert.deepEqual(second, first);
  });

  it('has the clocks of where the page is, and shows each entry by those of where it was', async () => {
    dashboard = await open({ timeZone: 'Australia/Darwin' });
    const { page, takeSent, show } = bound(dashboard);
    assert.deepEqual(await takeSent(), [{ type: 'ready', timeZone: 'Australia/Darwin' }]);
    const [berlin, denver] = [shownEntry(0), shownEntry(1, { zone: -7 * 60 })];
    await show(journalOf([berlin, denver]));
    const when = await page.locator('.entry-when').allInnerTexts();
    assert.deepEqual(
      when.map((text) => text.trim().slice(-5)),
      ['12:00', '04:00'],
    );
    await page.locator('input[name="pain"][value="4"]').check();
    await page.locator('[data-do="save"]').click();
    const [now] = await takeSent();
    assert.ok(now?.type === 'save');
    assert.deepEqual(now.felt, { at: null, zone: 9 * 60 + 30 });
    await show({ type: 'answer', id: now.id, failure: null });
    await page.locator('input[name="pain"][value="6"]').check();
    await page.locator('input[name="when"][value="earlier"]').check();
    await page.getByLabel('Day and time').fill('2024-06-01T09:30');
    await page.locator('[data-do="save"]').click();
    const [earlier] = await takeSent();
    assert.ok(earlier?.type === 'save');
    assert.deepEqual(earlier.felt, { at: Date.UTC(2024, 5, 1), zone: 9 * 60 + 30 });
  });

  it('puts the note of what can not be read away with a press, and the keys stay in the list', async () => {
    dashboard = await open();
    const { page, takeSent, show } = bound(dashboard);
    await show(journalStates['parts of it unreadable']);
    await takeSent();
    await page.locator('[data-do="understood"]').press('Enter');
    assert.deepEqual(await takeSent(), [{ type: 'understood' }]);
    await show(journalStates['one entry']);
    assert.equal(await page.getByText('Not all of the journal is here').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'entries-title');
  });

  it('waits for no answer that does not come, and keeps what was changed meanwhile', async () => {
    const { page, takeSent, show } = bound(await opened({ fakeClock: true }));
    await page.locator('input[name="pain"][value="7"]').check();
    await page.locator('[data-do="save"]').click();
    const [first] = await takeSent();
    assert.ok(first?.type === 'save');
    await page.clock.fastForward(14_000);
    assert.equal(await page.getByText('Saving…').count(), 1);
    await page.clock.fastForward(2000);
    assert.match(await notice(dashboard!), /Not saved.*has not answered/s);
    await page.locator('input[name="pain"][value="3"]').check();
    // The answer comes after all, and is about what was said before.
    await show({ type: 'answer', id: first.id, failure: null });
    assert.match(await notice(dashboard!), /Saved as it was.*press Save once more/s);
    assert.equal(await page.locator('input[value="3"]:checked').count(), 1);
    await page.locator('[data-do="save"]').click();
    const [second] = await takeSent();
    assert.ok(second?.type === 'save');
    assert.deepEqual([second.id, second.symptoms.painNow], [first.id, 3]);
    await show({ type: 'answer', id: second.id, failure: null });
    assert.equal(await page.locator('input[name="pain"]:checked').count(), 0);
  });

  it('keeps what was changed after a try that failed and is on disk all the same', async () => {
    const { page, takeSent, show } = bound(await opened());
    await page.locator('input[name="pain"][value="7"]').check();
    await page.locator('[data-do="save"]').click();
    const [sent] = await takeSent();
    assert.ok(sent?.type === 'save');
    await show({ type: 'answer', id: sent.id, failure: 'the disk did not answer' });
    await page.locator('input[name="pain"][value="3"]').check();
    const kept = (painNow: number) =>
      journalOf([shownEntry(0, { id: sent.id, symptoms: { painNow, places: [] } })]);
    await show(kept(7));
    assert.equal(await page.locator('input[value="3"]:checked').count(), 1);
    await show(kept(3));
    assert.equal(await page.locator('input[name="pain"]:checked').count(), 0);
  });

  it('begins an activity without a score, and asks again for one that is only named', async () => {
    const { page, takeSent, show } = bound(await opened());
    await show(journalOf([], { activities: ['Sitting at the desk', 'Driving'] }));
    await page.locator('input[name="pain"][value="4"]').check();
    await page.locator('.more summary').click();
    await page.getByLabel('Sitting at the desk', { exact: true }).selectOption('6');
    await page.locator('[data-do="add-activity"]').click();
    await page.keyboard.type('Lifting the child');
    const score = page.locator('#fresh-score-0');
    assert.equal(await score.inputValue(), '');
    assert.equal(await page.getByLabel('Driving', { exact: true }).inputValue(), '');
    await page.getByRole('button', { name: 'Do not ask for “Driving” any more' }).click();
    assert.equal(await page.getByLabel('Driving', { exact: true }).count(), 0);
    assert.equal(await page.locator('[data-do="add-activity"]:focus').count(), 1);
    await page.locator('[data-do="save"]').click();
    const [sent] = await takeSent();
    assert.ok(sent?.type === 'save');
    assert.deepEqual(sent.symptoms.function, [{ activity: 'Sitting at the desk', score: 6 }]);
    assert.deepEqual(sent.asks, { more: ['Lifting the child'], less: ['Driving'] });
  });

  it('scores a new activity beside those that were asked for before', async () => {
    const { page, takeSent, show } = bound(await opened());
    await show(journalOf([], { activities: ['Sitting at the desk', 'Driving'] }));
    await page.locator('input[name="pain"][value="4"]').check();
    await page.locator('.more summary').click();
    await page.locator('[data-do="add-activity"]').click();
    await page.keyboard.type('Lifting');
    await page.locator('#fresh-score-0').selectOption('2');
    await page.getByLabel('Driving', { exact: true }).selectOption('8');
    await page.locator('[data-do="save"]').click();
    const [sent] = await takeSent();
    assert.ok(sent?.type === 'save');
    assert.deepEqual(sent.symptoms.function, [
      { activity: 'Driving', score: 8 },
      { activity: 'Lifting', score: 2 },
    ]);
    assert.deepEqual(sent.asks, { more: ['Lifting'], less: [] });
  });

  it('reaches the entries of any month by keys alone, and goes on at the first older one', async () => {
    const { page, takeSent, show } = bound(await opened());
    await show(journalStates['a window of many']);
    const months = page.getByLabel('Show', { exact: true });
    assert.equal(await months.locator('option').count(), 121);
    await months.focus();
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await takeSent(), [{ type: 'list', month: '2026-11', count: 200 }]);
    await show(journalStates['a month of ten years']);
    assert.equal(await months.inputValue(), '2021-06');
    await page.locator('[data-do="older"]').focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await takeSent(), [{ type: 'list', month: '2021-06', count: 120 }]);
    const all = Array.from({ length: 50 }, (_, index) => shownEntry(2000 + index));
    await show(journalOf(all, { month: '2021-06', months: [{ month: '2021-06', entries: 50 }] }));
    const focused = await page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset['entry'],
    );
    assert.equal(focused, shownEntry(2020).id);
  });

  it('brings an entry back once, however often Undo has to be pressed', async () => {
    const { page, takeSent, show } = bound(await opened());
    await page.locator('[data-do="delete"]').click();
    const [gone] = await takeSent();
    assert.ok(gone?.type === 'delete');
    await show({ type: 'answer', id: gone.id, failure: null });
    await page.locator('[data-do="undo"]').click();
    const [first] = await takeSent();
    assert.ok(first?.type === 'restore');
    await show({ type: 'answer', id: first.id, failure: 'the disk is full' });
    await page.locator('[data-do="undo"]').click();
    assert.deepEqual(await takeSent(), [first]);
  });

  it('asks for a number where none was chosen, and sends nothing', async () => {
    const { page, takeSent } = bound(await opened());
    await page.locator('[data-do="save"]').click();
    assert.match(await notice(dashboard!), /number/);
    assert.deepEqual(await takeSent(), []);
  });

  it('has what is half filled in again after a reload', async () => {
    const { page } = bound(await opened());
    await page.locator('input[name="pain"][value="3"]').check();
    await page.locator('summary').first().click();
    await page.getByLabel('Notes').fill('half a thought');
    await page.reload();
    assert.equal(await page.locator('input[value="3"]:checked').count(), 1);
    assert.equal(await page.getByLabel('Notes').inputValue(), 'half a thought');
  });

  it('begins anew after a reload where the entry had been saved meanwhile', async () => {
    const { page, takeSent, show } = bound(await opened());
    await page.locator('input[name="pain"][value="3"]').check();
    await page.locator('[data-do="save"]').click();
    const [sent] = await takeSent();
    assert.ok(sent?.type === 'save');
    await page.reload();
    await show(journalOf([shownEntry(0, { id: sent.id, symptoms: sent.symptoms })]));
    assert.equal(await page.locator('input[name="pain"]:checked').count(), 0);
  });

  it('sends an earlier time with the clocks of then, and none that is yet to come', async () => {
    const { page, takeSent } = bound(await opened());
    await page.locator('input[name="pain"][value="2"]').check();
    await page.getByLabel('Earlier').check();
    await page.getByLabel('Day and time').fill('2099-07-01T12:00');
    await page.locator('[data-do="save"]').click();
    assert.match(await notice(dashboard!), /yet to come/);
    await page.getByLabel('Day and time').fill('2024-07-01T12:00');
    await page.locator('[data-do="save"]').click();
    const [sent] = await takeSent();
    assert.ok(sent?.type === 'save');
    assert.deepEqual(sent.felt, { at: Date.UTC(2024, 6, 1, 10), zone: 120 });
  });

  it('changes an entry at its own moment, and the half-filled new one comes back', async () => {
    const { page, takeSent, show } = bound(await opened());
    await page.locator('input[name="pain"][value="9"]').check();
    await page.locator('[data-do="edit"]').click();
    await page.locator('input[name="pain"][value="5"]').check();
    await page.locator('[data-do="save"]').click();
    const [sent] = await takeSent();
    const entry = shownEntry(0);
    assert.ok(sent?.type === 'save' && sent.of === entry.id);
    assert.deepEqual(sent.felt, { at: entry.at, zone: entry.zone });
    await show({ type: 'answer', id: sent.id, failure: null });
    assert.equal(await page.locator('input[value="9"]:checked').count(), 1);
  });

  it('deletes an entry, and Undo at the same place has the focus', async () => {
    const { page, takeSent, show } = bound(await opened());
    await page.locator('[data-do="delete"]').focus();
    await page.keyboard.press('Enter');
    const [sent] = await takeSent();
    assert.ok(sent?.type === 'delete');
    await show({ type: 'answer', id: sent.id, failure: null });
    await show(journalOf([]));
    const focused = await page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset['do'] : '',
    );
    assert.equal(focused, 'undo');
    await page.keyboard.press('Enter');
    const [restore] = await takeSent();
    assert.ok(restore?.type === 'restore' && restore.of === sent.of);
  });

  it('shows what somebody wrote as plain text', async () => {
    const { page, show } = bound(await opened());
    await show(journalStates['all that can be said']);
    assert.equal(await page.locator('.entries script, .entries b:not(.entry-pain)').count(), 0);
    await page.getByText('<script>alert(1)</script>').waitFor();
    const bidi = await page
      .locator('.entry-said dd')
      .last()
      .evaluate((said) => getComputedStyle(said).unicodeBidi);
    assert.equal(bidi, 'isolate');
  });
});

/** A page's methods, to be called by themselves. */
function bound(dashboard: DashboardPage) {
  const { page } = dashboard;
  return {
    page,
    show: (...args: Parameters<DashboardPage['show']>) => dashboard.show(...args),
    takeSent: () => takeWishes(dashboard),
  };
}
