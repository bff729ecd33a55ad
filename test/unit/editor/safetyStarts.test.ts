import assert from 'node:assert/strict';
import { format } from 'date-fns';
import type { FlagId } from '../../../src/safety/flagIds';
import { flagIds } from '../../../src/safety/flagIds';
import type { SafetyAnswer } from '../../../src/safety/safetyAnswer';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { startPaths } from '../../support/editor/startPaths';
import { fake } from '../../support/vscode/fakeVscode';

const MINUTE_MS = 60_000;
const none: SafetyAnswer = { type: 'list', raised: [], ticked: [] };
const fine: SafetyAnswer = { type: 'check', worstPain: 0 };

/** Somebody has told of a sign in another window. */
function tellElsewhere(window: ActivatedWindow, flag: FlagId = 'fever'): void {
  const { wallMs } = window.clock.read();
  window.writeJournal(
    JSON.stringify({
      ...{ v: 1, id: 'told-elsewhere', at: wallMs, day: format(wallMs, 'yyyy-MM-dd') },
      ...{ type: 'signs', by: 'list', asked: flagIds, raised: [flag] },
    }),
  );
}

describe('the Start of a notification', () => {
  let window: ActivatedWindow;
  afterEach(() => window.close());

  for (const flag of flagIds) {
    it(`is closed by ${flag}, which was told elsewhere after the notification came`, async () => {
      window = new ActivatedWindow({ prompt: 'notification' });
      window.type(90 * MINUTE_MS);
      tellElsewhere(window, flag);
      fake.answer = 'Start';
      window.pass(11_000);
      assert.equal(window.api.view().phase.name, 'prompted');
      await window.until(() => window.api.safetyScreen() !== null);
      assert.equal(window.api.safetyScreen()?.name, 'locked');
      assert.equal(window.stage, null);
    });
  }
});

describe('the Start of a reminder', () => {
  let window: ActivatedWindow;
  afterEach(() => window.close());

  for (const flag of flagIds) {
    it(`is closed by ${flag}, which was told elsewhere after the reminder came`, async () => {
      window = new ActivatedWindow({ eveningReminder: '10:00' });
      tellElsewhere(window, flag);
      fake.answer = 'Start';
      window.type(61 * MINUTE_MS);
      await window.until(() => window.api.safetyScreen() !== null);
      assert.match(fake.messages.join(), /Evening wind-down/);
      assert.equal(window.api.safetyScreen()?.name, 'locked');
      assert.deepEqual([window.stage, window.panel === null], [null, false]);
    });
  }
});

describe('every way to start a routine', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow({}, false);
  });
  afterEach(() => window.close());

  const screen = () => window.api.safetyScreen()?.name ?? null;
  const stage = () => window.stage?.name ?? null;
  const hasBegun = () => window.stage !== null && window.stage.name !== 'ready';

  /** Whichever way it is tried, the panel shows that one sign and nothing begins. */
  async function isClosedEverywhereBy(flag: FlagId): Promise<void> {
    for (const [path, start] of Object.entries(startPaths)) {
      window.panel?.dispose();
      await start(window);
      const shown = window.api.safetyScreen();
      const locks = shown?.name === 'locked' ? shown.locks.map((lock) => lock.flag) : null;
      assert.deepEqual(locks, [flag], path);
      assert.equal(stage(), null, path);
      assert.notEqual(window.panel, null, path);
    }
    assert.match(window.statusBar.text, /Resets off/);
  }

  for (const [path, start] of Object.entries(startPaths)) {
    it(`asks first, on the first session of a day: ${path}`, async () => {
      await start(window);
      assert.notEqual(window.panel, null);
      assert.ok(['list', 'check'].includes(screen() ?? ''), screen() ?? 'nothing is asked');
      assert.equal(stage(), null);
    });
  }

  for (const flag of flagIds) {
    it(`is closed by ${flag}, and shows the same screen`, async () => {
      window.answerSafety();
      window.api.answerSafety({ type: 'list', raised: [flag], ticked: [] });
      await isClosedEverywhereBy(flag);
    });
  }

  for (const flag of flagIds) {
    it(`is closed by ${flag} that was told before a restart, or in another window`, async () => {
      const { wallMs } = window.clock.read();
      const stated = { v: 1, day: format(wallMs, 'yyyy-MM-dd') };
      window.writeJournal(
        JSON.stringify({
          ...{ ...stated, id: 'told-elsewhere', at: wallMs - 1000, type: 'signs', by: 'list' },
          ...{ asked: flagIds, raised: [flag] },
        }),
        JSON.stringify({ ...stated, id: 'checked-since', at: wallMs, type: 'check', worstPain: 0 }),
      );
      await isClosedEverywhereBy(flag);
    });
  }

  it('goes without a word where it was only offered as a sign was told elsewhere', async () => {
    window.answerSafety().untilOffered();
    assert.equal(stage(), 'ready');
    tellElsewhere(window);
    await window.api.readJournal();
    window.api.fromPlayer({ type: 'command', command: 'play' });
    window.pass(11_000);
    assert.deepEqual([stage(), window.panel], [null, null]);
    assert.match(window.statusBar.text, /Resets off/);
  });

  it('makes way for the sign where it was chosen and waits, whatever is pressed then', async () => {
    window.answerSafety();
    const chosen = window.run('chooseRoutine');
    await window.opened();
    window.list.choose('Evening');
    await chosen;
    assert.equal(stage(), 'ready');
    tellElsewhere(window);
    await window.api.readJournal();
    assert.equal(screen(), 'locked');
    for (const command of ['play', 'next', 'smaller']) {
      window.api.fromPlayer({ type: 'command', command });
    }
    window.pass(11_000);
    assert.equal(window.stage?.name, 'ended');
    assert.equal(screen(), 'locked');
    assert.notEqual(window.panel, null);
  });

  it('offers nothing while a sign locks, and nothing pops up', () => {
    window.answerSafety();
    window.api.answerSafety({ type: 'list', raised: ['fever'], ticked: [] });
    window.type(90 * MINUTE_MS).pass(20 * MINUTE_MS);
    assert.equal(window.panel, null);
    assert.equal(hasBegun(), false);
    assert.deepEqual(fake.messages, []);
  });

  it('waits for the answer of the day, though the reset would start by itself', () => {
    window.type(90 * MINUTE_MS).pass(11_000);
    assert.deepEqual([window.api.view().phase.name, screen()], ['prompted', 'list']);
    const panel = window.panel;
    assert.notEqual(panel, null);
    window.type(20_000).pass(2 * MINUTE_MS);
    assert.equal(window.panel, panel);
    assert.equal(stage(), null);
    window.api.answerSafety(none);
    window.api.answerSafety(fine);
    assert.deepEqual([screen(), stage()], [null, 'ready']);
    window.pass(11_000);
    assert.equal(stage(), 'playing');
  });

  it('that was offered and not answered is taken back like any offer', () => {
    window.type(90 * MINUTE_MS).pass(11_000);
    window.type(11 * MINUTE_MS);
    assert.equal(window.api.view().phase.name, 'missed');
    assert.deepEqual([window.panel, screen()], [null, null]);
  });

  it('goes on from the question to what was asked for, once it is answered', async () => {
    await window.start({ routine: 'practice_shoulders' });
    window.api.answerSafety(none);
    assert.equal(screen(), 'check');
    window.api.answerSafety(fine);
    assert.equal(window.api.session()?.plan.routine, 'practice_shoulders');
    assert.equal(hasBegun(), true);
  });

  it('is not gone on with by somebody who has closed the question', async () => {
    await window.start();
    window.panel?.dispose();
    window.answerSafety().pass(MINUTE_MS);
    assert.equal(window.stage, null);
  });
});

describe('what is said about safety around a session', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  const quick = () =>
    window
      .stated()
      .filter(({ type }) => type === 'quick')
      .map(({ answer }) => answer);

  it('is "not asked" where the reset starts by itself', () => {
    window.untilOffered().pass(11_000);
    assert.equal(window.stage?.name, 'playing');
    assert.deepEqual(quick(), ['not_asked']);
  });

  it('is "no" where the person presses Start beside the question', () => {
    window.untilOffered();
    window.api.fromPlayer({ type: 'command', command: 'play' });
    assert.deepEqual(quick(), ['no']);
  });

  it('is asked again in full where the person says that something is new', () => {
    window.untilOffered();
    window.api.fromPlayer({ type: 'safety', answer: { type: 'somethingNew' } });
    assert.equal(window.api.safetyScreen()?.name, 'list');
    window.pass(MINUTE_MS);
    assert.equal(window.api.session(), null);
    window.answerSafety();
    assert.equal(window.stage?.name, 'ready');
  });

  it('brings the signs up after a stop for how it felt, and before the next session', async () => {
    window.untilOffered().pass(20_000);
    window.api.fromPlayer({ type: 'command', command: 'stopToCheck' });
    assert.equal(window.api.safetyScreen()?.name, 'list');
    window.api.answerSafety(none);
    assert.equal(window.api.safetyScreen()?.name, 'noted');
    window.panel?.dispose();
    await window.start();
    assert.equal(window.api.safetyScreen()?.name, 'check');
  });

  it('brings the signs up where it feels worse after a routine', () => {
    window.untilOffered().pass(11_000);
    for (let s = 0; s < 92; s += 2) window.pass(2000);
    window.api.fromPlayer({ type: 'after', answer: { type: 'rating', feeling: 'worse' } });
    assert.deepEqual(window.api.after(), { name: 'rated', feeling: 'worse' });
    window.api.fromPlayer({ type: 'safety', answer: { type: 'somethingNew' } });
    assert.equal(window.api.safetyScreen()?.name, 'list');
    assert.notEqual(window.panel, null);
  });

  it('asks for the signs before the next one where it felt worse, whatever was closed', async () => {
    window.untilOffered().pass(11_000);
    for (let s = 0; s < 92; s += 2) window.pass(2000);
    window.api.fromPlayer({ type: 'after', answer: { type: 'rating', feeling: 'worse' } });
    window.panel?.dispose();
    window.untilOffered().pass(30_000);
    assert.notEqual(window.stage?.name, 'playing');
    assert.equal(window.api.safetyScreen()?.name, 'list');
    await window.run('start');
    assert.equal(window.api.safetyScreen()?.name, 'list');
  });

  it('ends what has begun by itself while the person said that something is new', () => {
    window.untilOffered().pass(11_000);
    assert.equal(window.stage?.name, 'playing');
    window.api.fromPlayer({ type: 'safety', answer: { type: 'somethingNew' } });
    assert.deepEqual([window.stage.name, window.api.safetyScreen()?.name], ['ended', 'list']);
  });

  it('is shown at any time, and what plays or is offered gives way to it', async () => {
    for (const waitMs of [0, 11_000]) {
      window.answerSafety().untilOffered().pass(waitMs);
      assert.notEqual(window.api.session()?.stage.name, 'ended');
      await window.run('showSigns');
      assert.deepEqual([window.stage?.name, window.api.safetyScreen()?.name], ['ended', 'list']);
      window.panel?.dispose();
    }
  });

  it('goes on after something did not feel right only by what is chosen there', async () => {
    window.untilOffered().pass(20_000);
    window.api.fromPlayer({ type: 'command', command: 'discomfort' });
    await window.start();
    await window.openLink('/start', 'routine=evening_wind_down');
    assert.equal(window.stage?.name === 'paused' && window.stage.by, 'discomfort');
    window.api.fromPlayer({ type: 'command', command: 'play' });
    assert.equal(window.stage?.name, 'playing');
  });

  it('names whom to call where the person says they are, whatever the settings say', async () => {
    await window.close();
    window = new ActivatedWindow({ region: 'CA' });
    window.api.answerSafety({ type: 'list', raised: ['fever'], ticked: [] });
    await window.start();
    window.api.fromPlayer({ type: 'ready' });
    const region = () => {
      const told = fake.panels.flatMap((panel) => panel.posted) as {
        readonly screen?: { readonly region?: string } | null;
      }[];
      return told.findLast(({ screen }) => screen?.region !== undefined)?.screen?.region;
    };
    assert.equal(region(), 'CA');
    window.api.fromPlayer({ type: 'safety', answer: { type: 'region', region: 'UK' } });
    assert.equal(region(), 'UK');
  });

  it('ends what plays once a sign is raised, here or elsewhere', async () => {
    window.untilOffered().pass(20_000);
    assert.equal(window.stage?.name, 'playing');
    window.api.answerSafety({ type: 'list', raised: ['chest_breath'], ticked: [] });
    assert.equal(window.stage.name, 'ended');
    assert.equal(window.api.safetyScreen()?.name, 'locked');
    assert.notEqual(window.panel, null);
    assert.ok((await window.logged()).includes('played stopped'));
  });

  it('ends what plays where a part of it waits for a word, as was told elsewhere, and nothing else', async () => {
    const tell = (ticked: readonly string[], id: string) => {
      const { wallMs } = window.clock.read();
      const stated = { v: 1, id, at: wallMs, day: format(wallMs, 'yyyy-MM-dd') };
      window.writeJournal(JSON.stringify({ ...stated, type: 'conditions', ticked }));
    };
    await window.start({ routine: 'practice_shoulders' });
    tell(['eye'], 'ticked-elsewhere');
    await window.api.readJournal();
    assert.notEqual(window.stage?.name, 'ended');
    tell([], 'unticked-elsewhere');
    await window.api.readJournal();
    window.panel?.dispose();
    window.untilOffered().pass(20_000);
    assert.equal(window.stage?.name, 'playing');
    tell(['eye'], 'ticked-once-more');
    await window.api.readJournal();
    const screen = window.api.safetyScreen();
    assert.equal(window.stage.name, 'ended');
    assert.deepEqual(screen?.name === 'list' && screen.conditions, ['eye']);
    assert.notEqual(window.panel, null);
    assert.ok(!window.stated().some(({ type }) => type === 'stopped'));
    await window.start();
    assert.deepEqual(window.api.session()?.plan.without, ['seated_forward_fold']);
  });

  it('follows the 30-second check once that was played', async () => {
    await window.start({ routine: 'safety_check' });
    window.pass(31_000);
    assert.equal(window.api.safetyScreen()?.name, 'check');
  });
});
