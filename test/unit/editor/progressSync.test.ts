import assert from 'node:assert/strict';
import { formItems } from '../../../src/routines/progression/strengthSession';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { fake } from '../../support/vscode/fakeVscode';

const DAY_MS = 24 * 60 * 60_000;

describe('the place on the push-up ladder on another machine', () => {
  let window: ActivatedWindow;
  afterEach(() => window.close());

  async function open(syncProgress: boolean): Promise<void> {
    window = new ActivatedWindow({ syncProgress });
    await window.api.readJournal();
    await window.until(() => window.synced !== null);
  }

  async function train(pain = 0): Promise<void> {
    await window.start({ routine: 'strength_daily' });
    window.api.fromPlayer({ type: 'command', command: 'play' });
    for (let s = 0; s < 330 && window.stage?.name !== 'ended'; s += 2) window.pass(2000);
    const answer = { type: 'strength', complete: true, form: formItems, pain };
    window.api.fromPlayer({ type: 'after', answer });
    window.panel?.dispose();
  }

  async function placeNow(): Promise<string> {
    await window.start({ routine: 'strength_daily' });
    const plan = window.api.session()?.plan;
    window.panel?.dispose();
    return `${plan?.level} ${plan?.step}`;
  }

  /** What Settings Sync has brought meanwhile. */
  function arrives(value: unknown): void {
    window.remembered.set('ladder', value);
    fake.events.get('onDidChangeWindowState')?.fire({ focused: true, active: true });
  }

  /** Two good days on the one machine; what of them goes to the other. */
  async function twoGoodDays(): Promise<unknown> {
    await open(true);
    await train();
    window.pass(DAY_MS).answerSafety();
    await train();
    const carried = window.remembered.get('ladder');
    await window.close();
    return JSON.parse(JSON.stringify(carried ?? null));
  }

  it('is carried with how one likes routines, and nothing else; and nothing where it is off', async () => {
    await open(true);
    assert.deepEqual(window.synced, ['how', 'ladder']);
    await train();
    const carried = window.remembered.get('ladder') as Readonly<Record<string, unknown>>;
    assert.deepEqual(Object.keys(carried), ['v', 'at', 'day', 'place']);
    await window.close();
    await open(false);
    assert.deepEqual(window.synced, []);
    await train();
    assert.equal(window.remembered.has('ladder'), false);
  });

  it('goes on from there, once, and what is done here leads on from it', async () => {
    const carried = await twoGoodDays();
    await open(true);
    window.pass(2 * DAY_MS).answerSafety();
    assert.equal(await placeNow(), 'wall A');
    arrives(carried);
    assert.equal(await placeNow(), 'wall B');
    arrives(carried);
    const brought = window.api.progress().filter(({ type }) => type === 'ladderBrought');
    assert.equal(brought.length, 1);
    await train();
    window.pass(DAY_MS).answerSafety();
    await train();
    assert.equal(await placeNow(), 'wall C');
    // What comes later from there is older than what was done here.
    arrives(carried);
    assert.equal(await placeNow(), 'wall C');
    assert.deepEqual(
      window.api.progress().filter(({ type }) => type === 'ladderBrought').length,
      1,
    );
  });

  it('is not taken up where that is off, nor where it is no place', async () => {
    const carried = (await twoGoodDays()) as Readonly<Record<string, unknown>>;
    await open(false);
    window.pass(2 * DAY_MS).answerSafety();
    arrives(carried);
    assert.equal(await placeNow(), 'wall A');
    await window.close();
    await open(true);
    window.pass(2 * DAY_MS).answerSafety();
    for (const odd of [null, 7, 'floor E', { ...carried, v: 2 }, { ...carried, place: {} }]) {
      arrives(odd);
    }
    const far = { ...(carried['place'] as object), level: 'roof' };
    arrives({ ...carried, place: far });
    assert.equal(await placeNow(), 'wall A');
  });

  it('eases off after a long time there as it would have here', async () => {
    const carried = await twoGoodDays();
    await open(true);
    window.pass(16 * DAY_MS).answerSafety();
    arrives(carried);
    assert.equal(await placeNow(), 'wall A');
  });

  it('is gone with everything else, and does not come back from what was carried', async () => {
    const carried = await twoGoodDays();
    await open(true);
    arrives(carried);
    fake.answer = 'Delete Everything';
    await window.run('deleteEverything');
    await window.api.logged();
    fake.events.get('onDidChangeWindowState')?.fire({ focused: true, active: true });
    assert.deepEqual([window.api.progress(), window.remembered.size], [[], 0]);
  });
});
