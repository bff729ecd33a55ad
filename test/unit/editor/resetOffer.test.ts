import assert from 'node:assert/strict';
import { footOfLadder } from '../../../src/routines/progression/ladderPlace';
import { EventEmitter, TabInputText, Uri, window } from 'vscode';
import type { OfferSurroundings } from '../../../src/editor/resetOffer';
import { ResetOffer } from '../../../src/editor/resetOffer';
import { openGate } from '../../support/editor/openGate';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { FakeClock } from '../../support/editor/fakeClock';
import { fake, window as fakeWindow } from '../../support/vscode/fakeVscode';

interface OfferOptions {
  readonly debugging?: boolean;
  /** What the tab in front shows. */
  readonly input?: TabInputText | null;
  readonly keysGoToText?: boolean;
  readonly prompt?: string;
}

/** An offer, with parts that only note what is asked of them. */
function makeOffer({
  input = new TabInputText(Uri.file('notes.txt')),
  keysGoToText = false,
  prompt = 'panel',
  debugging = false,
}: OfferOptions = {}) {
  fake.reset();
  const tab = { input };
  fake.groups = [{ viewColumn: 1, isActive: true, tabs: [tab], activeTab: tab }];
  Object.assign(window, { activeTextEditor: { viewColumn: 1 } });
  const clock = new FakeClock(0);
  const touches = new EventEmitter<void>();
  const seen = { offered: 0, opened: 0, told: 0, closed: 0 };
  const state = {
    keysGoToText,
    wrote: false,
    needsNewGroup: true,
    phase: 'prompted',
    offerLeftMs: 0,
    stretchAt: 0,
    debugging,
    unfocused: false,
  };
  const chosen = { prompt, waitForPauseMs: 120_000 };
  const parts = {
    settings: () => ({
      ...{ prompt: chosen.prompt, autoStart: true },
      timer: { waitForPauseMs: chosen.waitForPauseMs },
    }),
    usual: () => ({
      seated: true,
      childsPose: 'plain',
      warmUps: 'never',
      resetDone: false,
      ladder: footOfLadder,
    }),
    clock: () => clock,
    workClock: {
      handle: ({ type }: { readonly type: string }) => {
        if (type === 'offered') seen.told++;
      },
      get view() {
        const facts = { stretch: { at: state.stretchAt }, snooze: null };
        return { phase: { name: state.phase }, facts, offerLeftMs: state.offerLeftMs };
      },
    },
    gate: openGate,
    sessions: {
      open: null,
      holds: { has: (reason: 'debugging' | 'unfocused') => state[reason] },
      offer: () => seen.offered++,
      withdraw: () => seen.opened > 0,
    },
    panel: {
      open: () => seen.opened++,
      withdraw: () => seen.closed++,
      get needsNewGroup() {
        return state.needsNewGroup;
      },
    },
    presence: {
      get keysGoToText() {
        return state.keysGoToText;
      },
      get wrote() {
        return state.wrote;
      },
      onDidTouchText: touches.event,
    },
  };
  const offer = new ResetOffer(parts as unknown as OfferSurroundings);
  /** The person presses a key or clicks in the text. */
  const touch = (wrote: boolean) => {
    Object.assign(state, { wrote, keysGoToText: true });
    touches.fire();
  };
  offer.make();
  /** The person changes the settings. */
  const choose = (change: Partial<typeof chosen>) => {
    Object.assign(chosen, change);
    offer.follow();
  };
  return { offer, clock, state, touch, seen, choose };
}

describe('the offer of a reset', () => {
  after(() => {
    fake.reset();
    Object.assign(window, { activeTextEditor: undefined });
  });

  it('opens the panel where the keys go into the text', () => {
    const { seen, clock } = makeOffer({ keysGoToText: true });
    assert.deepEqual([seen.offered, seen.opened], [1, 1]);
    assert.equal(clock.waiting, 0);
  });

  it('opens it in a group that is there, wherever the keys go', () => {
    const { offer, state, seen } = makeOffer({ prompt: 'statusBar' });
    assert.equal(seen.opened, 0);
    state.needsNewGroup = false;
    const other = makeOffer();
    other.state.needsNewGroup = false;
    other.offer.make();
    assert.equal(other.seen.opened, 1);
    offer.dispose();
  });

  it('waits for a click or an arrow key where the person may be in a box, and opens once', () => {
    const { seen, touch, clock } = makeOffer();
    clock.advance(30_000);
    assert.deepEqual([seen.offered, seen.opened], [0, 0]);
    touch(false);
    touch(false);
    clock.advance(300_000);
    assert.deepEqual([seen.offered, seen.opened], [1, 1]);
    assert.deepEqual(fake.messages, []);
  });

  it('waits for another pause where they go on typing in the text', () => {
    const { seen, touch, clock } = makeOffer();
    for (let second = 0; second < 20; second++) {
      touch(true);
      clock.advance(1000);
      assert.equal(seen.opened, 0);
    }
    clock.advance(9100);
    assert.equal(seen.opened, 1);
  });

  it('says nothing in the minute after a sleep, by neither way, and asks after it', () => {
    const { seen, touch, clock, state } = makeOffer();
    clock.advance(60_000);
    state.offerLeftMs = 60_000;
    touch(false);
    clock.advance(61_000);
    assert.deepEqual([seen.opened, fake.messages], [0, []]);
    Object.assign(state, { offerLeftMs: 0, keysGoToText: false });
    clock.advance(59_000);
    assert.equal(fake.messages.length, 1);
    assert.equal(seen.opened, 0);
  });

  it('goes on waiting where that pause was spent in a box', () => {
    const { seen, touch, clock, state } = makeOffer();
    touch(true);
    clock.advance(5000);
    state.keysGoToText = false;
    clock.advance(20_000);
    assert.equal(seen.opened, 0);
    touch(false);
    assert.equal(seen.opened, 1);
  });

  it('asks in a notification after the longest wait for a pause, once', () => {
    const { seen, touch, clock } = makeOffer();
    clock.advance(119_000);
    assert.deepEqual(fake.messages, []);
    clock.advance(2000);
    assert.equal(fake.messages.length, 1);
    touch(false);
    clock.advance(600_000);
    assert.equal(fake.messages.length, 1);
    assert.equal(seen.opened, 0);
  });

  it('asks there at once where no text is in front, since nothing in it could be seen', () => {
    const { seen, clock } = makeOffer({ input: null });
    assert.equal(fake.messages.length, 1);
    assert.equal(seen.opened, 0);
    assert.equal(clock.waiting, 0);
  });

  it('says nothing while a debug session runs, and opens after it', () => {
    const { seen, touch, clock, state } = makeOffer();
    state.debugging = true;
    touch(false);
    assert.equal(seen.opened, 0);
    state.debugging = false;
    touch(false);
    assert.equal(seen.opened, 1);
    assert.equal(clock.waiting, 0);
  });

  for (const quiet of ['debugging', 'unfocused'] as const) {
    it(`asks for nothing while the person is ${quiet}, however long, and within a minute after`, () => {
      const { seen, clock, state } = makeOffer();
      state[quiet] = true;
      clock.advance(300_000);
      assert.deepEqual([seen.opened, fake.messages], [0, []]);
      state[quiet] = false;
      clock.advance(60_000);
      assert.deepEqual([seen.opened, fake.messages.length], [0, 1]);
      assert.equal(clock.waiting, 0);
    });
  }

  for (const prompt of ['panel', 'notification'] as const) {
    it(`is not made while a debug session runs, but after it: ${prompt}`, () => {
      const { seen, clock, state } = makeOffer({ debugging: true, keysGoToText: true, prompt });
      clock.advance(120_000);
      assert.deepEqual([seen.opened, fake.messages], [0, []]);
      state.debugging = false;
      clock.advance(60_000);
      const isPanel = prompt === 'panel';
      assert.deepEqual([seen.opened, fake.messages.length], isPanel ? [1, 0] : [0, 1]);
      assert.equal(clock.waiting, 0);
    });
  }

  for (const prompt of ['statusBar', 'notification']) {
    it(`peer case 22: its panel goes at once where the style becomes ${prompt}`, () => {
      const { seen, choose } = makeOffer({ keysGoToText: true });
      choose({ prompt });
      assert.deepEqual([seen.opened, seen.closed, fake.messages], [1, 1, []]);
    });
  }

  it('peer case 22: its panel stays where something else changes', () => {
    const { seen, choose } = makeOffer({ keysGoToText: true });
    choose({ waitForPauseMs: 0 });
    assert.deepEqual([seen.opened, seen.closed], [1, 0]);
  });

  it('peer case 22: one that waits is made the way that was chosen meanwhile', () => {
    const bar = makeOffer();
    bar.choose({ prompt: 'statusBar' });
    assert.deepEqual([bar.seen.told, bar.clock.waiting, fake.messages], [1, 0, []]);
    const asked = makeOffer();
    asked.choose({ prompt: 'notification' });
    assert.deepEqual([asked.seen.told, asked.clock.waiting, fake.messages.length], [1, 0, 1]);
    const later = makeOffer({ debugging: true });
    later.choose({ prompt: 'notification' });
    assert.deepEqual([later.seen.told, fake.messages], [0, []]);
    later.state.debugging = false;
    later.clock.advance(60_000);
    assert.deepEqual([later.seen.told, fake.messages.length], [1, 1]);
  });

  it('peer case 22: one that waits does so for as long as is chosen now, since it began', () => {
    const { clock, choose } = makeOffer();
    clock.advance(100_000);
    choose({ waitForPauseMs: 300_000 });
    clock.advance(199_000);
    assert.deepEqual(fake.messages, []);
    clock.advance(2000);
    assert.equal(fake.messages.length, 1);
    const shorter = makeOffer();
    shorter.clock.advance(100_000);
    shorter.choose({ waitForPauseMs: 60_000 });
    assert.deepEqual(fake.messages, [], 'not in that instant');
    shorter.clock.advance(1);
    assert.equal(fake.messages.length, 1);
  });

  it('waits as long as ever for the next reset, and no longer in all for one made again', () => {
    const { offer, clock, state } = makeOffer();
    clock.advance(100_000);
    offer.withdraw();
    clock.advance(600_000);
    offer.make();
    clock.advance(19_000);
    assert.deepEqual(fake.messages, []);
    offer.withdraw();
    state.stretchAt = 1;
    offer.make();
    clock.advance(119_000);
    assert.deepEqual(fake.messages, []);
    offer.withdraw();
    offer.make();
    clock.advance(2000);
    assert.equal(fake.messages.length, 1);
  });

  it('waits for nothing any more once it is taken back, answered or played', () => {
    const withdrawn = makeOffer();
    withdrawn.offer.withdraw();
    assert.equal(withdrawn.clock.waiting, 0);
    withdrawn.touch(false);
    const skipped = makeOffer();
    skipped.state.phase = 'counting';
    skipped.touch(false);
    skipped.clock.advance(300_000);
    for (const { seen } of [withdrawn, skipped]) assert.equal(seen.opened, 0);
    assert.deepEqual(fake.messages, []);
    assert.equal(skipped.clock.waiting, 0);
  });
});

describe('an offer that waits for a key while the machine sleeps', () => {
  const document = { lineCount: 3, getWordRangeAtPosition: () => undefined };
  const text = { document, selection: { active: {} }, visibleRanges: [], viewColumn: 1 };

  /** A window in which the offer was made, and the person may be in a box of the editor. */
  function offered(settings: Readonly<Record<string, unknown>> = {}): ActivatedWindow {
    const window = new ActivatedWindow({ intervalMinutes: 3, ...settings });
    const activeTab = { input: new TabInputText(Uri.file('notes.txt')) };
    fake.groups = [{ viewColumn: 1, isActive: true, tabs: [activeTab], activeTab }];
    window.type(3 * 60_000).pass(11_000);
    assert.equal(window.api.view().phase.name, 'prompted');
    assert.equal(window.panel, null);
    return window;
  }
  const shown = ({ panel }: ActivatedWindow) => fake.messages.length + (panel === null ? 0 : 1);
  const click = ({ api }: ActivatedWindow) => api.signal({ type: 'selection', by: 'mouse' });

  before(() => Object.assign(fakeWindow, { activeTextEditor: text }));
  after(() => Object.assign(fakeWindow, { activeTextEditor: undefined }));

  it('is made anew where the person went elsewhere meanwhile, and kept once it is seen', async () => {
    const window = offered();
    assert.deepEqual(await window.logged(), []);
    window.focus(false).pass(20_000);
    assert.equal(window.api.view().phase.name, 'due');
    window.focus(true).type(30_000).pass(11_000);
    assert.equal(window.api.view().phase.name, 'prompted');
    assert.equal(shown(window), 0);
    click(window);
    assert.equal(shown(window), 1);
    window.focus(false).pass(5000);
    assert.equal(window.api.view().phase.name, 'prompted');
    assert.deepEqual(await window.logged(), ['prompted']);
    await window.close();
  });

  it('opens at a click, or asks in the end', async () => {
    const clicked = offered();
    click(clicked);
    assert.equal(shown(clicked), 1);
    await clicked.close();
    const waited = offered().pass(120_000);
    assert.equal(shown(waited), 1);
    await waited.close();
  });

  it('asks in the end however long it may wait, and then stands for ten minutes', async () => {
    const window = offered({ waitForPauseMinutes: 15 });
    const atKeys = (seconds: number) => {
      for (let passed = 0; passed < seconds; passed += 5) {
        window.api.signal({ type: 'interaction' });
        window.pass(5000);
      }
      return window.api.view().phase.name;
    };
    assert.deepEqual([atKeys(895), shown(window)], ['prompted', 0]);
    assert.deepEqual([atKeys(10), shown(window)], ['prompted', 1]);
    assert.equal(atKeys(590), 'prompted');
    assert.equal(atKeys(15), 'missed');
    assert.deepEqual(await window.logged(), ['prompted', 'missed']);
    await window.close();
  });

  it('asks in the end also where the person goes to another program again and again', async () => {
    for (const awayS of [5, 60]) {
      const window = offered();
      let minutes = 0;
      while (shown(window) === 0 && minutes < 10) {
        window
          .focus(false)
          .pass(awayS * 1000)
          .focus(true);
        for (let passed = 0; passed < 60; passed += 5) {
          window.api.signal({ type: 'interaction' });
          window.pass(5000);
        }
        minutes++;
      }
      assert.ok(minutes <= 3, `${minutes} minutes, ${awayS} s away before each`);
      await window.close();
    }
  });

  it('is before the person for ten minutes, however late it opened', async () => {
    const window = offered({ autoStart: false }).pass(100_000);
    click(window);
    assert.equal(shown(window), 1);
    for (let passed = 0; passed < 590; passed += 10) {
      window.api.signal({ type: 'selection', by: 'mouse' });
      window.pass(10_000);
    }
    assert.equal(window.api.view().phase.name, 'prompted');
    assert.equal(shown(window), 1);
    window.api.signal({ type: 'selection', by: 'mouse' });
    window.pass(15_000);
    assert.equal(window.api.view().phase.name, 'missed');
    assert.equal(shown(window), 0);
    await window.close();
  });

  // Where the monotonic source runs on in sleep, timers fire at once on waking, and nothing else tells.
  for (const nap of ['sleep', 'stall'] as const) {
    for (const wakesWith of ['nothing', 'a click'] as const) {
      it(`comes a minute after waking at the earliest (${nap}, ${wakesWith})`, async () => {
        for (let asleepAfterS = 1; asleepAfterS < 115; asleepAfterS += 9) {
          for (const sleepS of [6, 30, 55]) {
            const window = offered().pass(asleepAfterS * 1000);
            window.clock[nap](sleepS * 1000);
            const when = `slept ${sleepS} s after ${asleepAfterS} s`;
            for (let second = 0; second < 59; second++) {
              if (wakesWith === 'a click' && second < 2) click(window);
              assert.equal(shown(window), 0, `${when}: came ${second} s after waking`);
              window.pass(1000);
            }
            click(window.pass(3000));
            // Somebody who was away for longer has another minute.
            click(window.pass(61_000));
            assert.equal(shown(window), 1, `${when}: did not come`);
            await window.close();
          }
        }
      });
    }
  }
});
