import assert from 'node:assert/strict';
import path from 'node:path';
import type { Wanted } from '../../../src/editor/safetyGate.js';
import { SafetyGate } from '../../../src/editor/safetyGate.js';
import { SafetyBook } from '../../../src/editor/safetyBook.js';
import { levels, steps } from '../../../src/routines/ladder.js';
import type { Plan } from '../../../src/routines/plan.js';
import { planOf } from '../../../src/routines/plan.js';
import type { LadderPlace } from '../../../src/routines/progression/ladderPlace.js';
import { footOfLadder, ladderPlaceOn } from '../../../src/routines/progression/ladderPlace.js';
import { beginning } from '../../../src/routines/progression/progress.js';
import { routineOf } from '../../../src/routines/routineOf.js';
import { exercisesOf } from '../../../src/routines/restricted.js';
import { flagIds } from '../../../src/safety/flagIds.js';
import type { PainTold } from '../../../src/safety/painTold.js';
import type { SafetyAnswer } from '../../../src/safety/safetyAnswer.js';
import { FakeClock } from '../../support/editor/fakeClock.js';
import { journalFilesIn } from '../../support/editor/journalFilesIn.js';
import { temporaryStorage } from '../../support/editor/temporaryStorage.js';
import { memoryState } from '../../support/editor/memoryState.js';

const DAY_MS = 86_400_000;
const reset = planOf({ routine: 'office_reset' });
const none: SafetyAnswer = { type: 'list', raised: [], ticked: [] };
const fine: SafetyAnswer = { type: 'check', worstPain: 0 };

const nameOf = ({ screen }: SafetyGate) => screen?.name ?? null;

function canUndo({ screen }: SafetyGate): boolean {
  return screen?.name === 'locked' && screen.canUndo;
}

describe('the safety gate', () => {
  let storage: ReturnType<typeof temporaryStorage>;
  let clock: FakeClock;
  let reported: string[];
  let ladder: LadderPlace;
  let painTold: readonly PainTold[];
  const done = {
    get ladder() {
      return ladder;
    },
    get painTold() {
      return painTold;
    },
    read: () => Promise.resolve(),
  };
  beforeEach(() => {
    painTold = [];
    ladder = footOfLadder;
    storage = temporaryStorage();
    clock = new FakeClock(new Date(2026, 10, 25, 9).getTime());
    reported = [];
  });
  afterEach(() => storage.remove());

  /** A window of the same person. */
  function openWindow(name: string) {
    const report = (line: string) => reported.push(line);
    const files = journalFilesIn(path.join(storage.uri.fsPath, 'journal'), name, report);
    const book = new SafetyBook({ clock: () => clock, journal: files, report }, memoryState());
    const gate = new SafetyGate(book, done, { painTold: [], read: () => Promise.resolve() });
    const began: Wanted[] = [];
    gate.onDidOpen((wanted) => began.push(wanted));
    return { files, book, gate, began };
  }

  it('asks the list and the check before the first session, and then lets it begin', () => {
    const { gate, began } = openWindow('one');
    assert.equal(gate.permit(reset), null);
    gate.ask({ plan: reset, beginning: 'start' });
    assert.equal(nameOf(gate), 'list');
    gate.answer(none);
    assert.equal(nameOf(gate), 'check');
    assert.deepEqual(began, []);
    gate.answer(fine);
    assert.deepEqual(began, [{ plan: reset, beginning: 'start' }]);
    assert.equal(gate.screen, null);
    assert.deepEqual(gate.permit(reset), reset);
  });

  it('asks the check anew on the next day, and the list after seven', () => {
    const { gate } = openWindow('one');
    gate.ask({ plan: reset, beginning: 'start' });
    gate.answer(none);
    gate.answer(fine);
    clock.advance(DAY_MS);
    assert.equal(gate.permit(reset), null);
    gate.ask({ plan: reset, beginning: 'offer' });
    assert.equal(nameOf(gate), 'check');
    gate.answer(fine);
    clock.advance(7 * DAY_MS);
    gate.ask({ plan: reset, beginning: 'offer' });
    assert.equal(nameOf(gate), 'list');
  });

  for (const flag of flagIds) {
    it(`keeps all routines closed after ${flag}, in other windows and after a restart too`, async () => {
      const first = openWindow('one');
      first.gate.ask({ plan: reset, beginning: 'start' });
      first.gate.answer({ type: 'list', raised: [flag], ticked: [] });
      assert.equal(nameOf(first.gate), 'locked');
      assert.equal(first.gate.isLocked, true);
      await first.files.settled();
      const other = openWindow('two');
      await other.book.read();
      for (const routine of ['office_reset', 'warmup', 'safety_check', 'strength_daily'] as const) {
        const plan = planOf({ routine });
        assert.equal(other.gate.permit(plan), null);
        other.gate.ask({ plan, beginning: 'choose' });
        assert.equal(nameOf(other.gate), 'locked');
      }
      assert.deepEqual([...first.began, ...other.began], []);
      other.gate.answer({ type: 'cleared', conditions: [] });
      await other.files.settled();
      await first.book.read();
      assert.equal(first.gate.isLocked, false);
    });
  }

  it('takes one wrong tap back on its screen, and no older one', () => {
    const { gate } = openWindow('one');
    gate.ask({ plan: reset, beginning: 'start' });
    gate.answer({ type: 'list', raised: ['fever'], ticked: [] });
    gate.answer({ type: 'undo' });
    assert.equal(gate.isLocked, false);
    assert.equal(nameOf(gate), 'list');
    gate.answer({ type: 'list', raised: ['fever'], ticked: [] });
    gate.leave();
    gate.ask({ plan: reset, beginning: 'start' });
    assert.equal(canUndo(gate), false);
    gate.answer({ type: 'undo' });
    assert.equal(gate.isLocked, true);
  });

  it('leaves out what a condition is about, and says so where that is all', () => {
    const { gate } = openWindow('one');
    gate.ask({ plan: reset, beginning: 'start' });
    gate.answer({ type: 'list', raised: [], ticked: ['eye'] });
    gate.answer({ type: 'check', worstPain: 5 });
    const plan = gate.permit(reset)!;
    assert.deepEqual(plan.without, ['seated_forward_fold']);
    assert.deepEqual(plan.smaller, ['rhomboid_release', 'shoulder_4dir']);
    const pose = planOf({ routine: 'practice_childs_pose' });
    assert.equal(gate.permit(pose), null);
    gate.ask({ plan: pose, beginning: 'choose' });
    assert.deepEqual(gate.screen, { name: 'askFirst', conditions: ['eye'] });
    gate.answer({ type: 'cleared', conditions: ['eye'] });
    assert.deepEqual(gate.permit(pose)?.without, []);
  });

  it('lets nothing begin for somebody who has gone away from the question', () => {
    const { gate, began } = openWindow('one');
    gate.ask({ plan: reset, beginning: 'start' });
    gate.leave();
    assert.equal(nameOf(gate), null);
    gate.show('list');
    gate.answer(none);
    gate.show('check');
    gate.answer(fine);
    assert.equal(nameOf(gate), 'noted');
    assert.deepEqual(began, []);
  });

  it('asks the list once something is new', () => {
    const { gate } = openWindow('one');
    gate.ask({ plan: reset, beginning: 'start' });
    gate.answer(none);
    gate.answer(fine);
    clock.advance(3_600_000);
    gate.answer({ type: 'somethingNew' });
    gate.ask({ plan: reset, beginning: 'offer' });
    assert.equal(nameOf(gate), 'list');
    assert.equal(gate.permit(reset), null);
  });

  const strength = planOf({ routine: 'strength_daily' });
  const weekend = planOf({ routine: 'weekend_maintenance' });
  const pushupsOf = (plan: Plan | null) =>
    plan === null ? [] : exercisesOf(plan).filter((exercise) => exercise.startsWith('pushup'));

  it('lets nobody go beyond their place on the ladder, whatever is asked for', () => {
    const { gate } = openWindow('one');
    gate.answer(none);
    gate.answer(fine);
    for (const level of levels) {
      for (const step of steps) {
        for (const plan of [strength, weekend]) {
          assert.deepEqual(pushupsOf(gate.permit({ ...plan, level, step })), ['pushup_wall']);
          assert.equal(gate.permit({ ...plan, level, step })?.step, 'A');
        }
      }
    }
    ladder = { ...footOfLadder, level: 'chair', step: 'C' };
    assert.deepEqual(pushupsOf(gate.permit({ ...strength, level: 'floor' })), ['pushup_chair']);
    assert.deepEqual(pushupsOf(gate.permit({ ...strength, level: 'counter' })), ['pushup_counter']);
    // What is open to them at their own place may wait for a health professional's word.
    gate.answer({ type: 'list', raised: [], ticked: ['pregnancy'] });
    gate.answer(fine);
    assert.equal(gate.permit({ ...strength, level: 'floor' }), null);
    assert.deepEqual(pushupsOf(gate.permit({ ...strength, level: 'wall' })), ['pushup_wall']);
  });

  it('keeps push-ups to the smaller range that their pain asks for, also where they waited since before', () => {
    const { gate } = openWindow('one');
    gate.answer(none);
    gate.answer(fine);
    assert.deepEqual(gate.permit(strength)?.smaller, []);
    ladder = { ...footOfLadder, smallerRange: true };
    for (const plan of [strength, weekend]) {
      const kept = gate.permit({ ...plan, smaller: [] })!;
      const ranges = routineOf(kept).blocks.map(
        ({ exercise, range }) => [exercise, range] as const,
      );
      assert.equal(new Map(ranges).get('pushup_wall'), 0.75);
      assert.equal(new Map(ranges).get('childs_pose') ?? 1, 1);
    }
    assert.deepEqual(gate.permit(reset), reset);
  });

  it('lets push-ups rest on the day after the last ones were too much, and all else begin', () => {
    const { gate, began } = openWindow('one');
    ladder = { ...footOfLadder, rests: true };
    gate.ask({ plan: strength, beginning: 'start' });
    gate.answer(none);
    gate.answer(fine);
    assert.deepEqual(gate.screen, { name: 'rests', because: 'lastTime' });
    assert.deepEqual(began, []);
    const kept = gate.permit(weekend);
    assert.deepEqual([pushupsOf(kept), kept?.without], [[], []]);
    assert.match(gate.noteOn(kept ?? weekend) ?? '', /^Push-ups are left out: today they rest\.$/);
    for (const plan of [reset, { ...strength, call: true }]) {
      assert.notEqual(gate.permit(plan), null);
      assert.equal(gate.noteOn(plan), null);
    }
    ladder = footOfLadder;
    assert.deepEqual(pushupsOf(gate.permit(weekend)), ['pushup_wall']);
  });

  it('lets push-ups rest on a day with a pain of 4 or more', () => {
    const { gate } = openWindow('one');
    gate.ask({ plan: strength, beginning: 'start' });
    gate.answer(none);
    gate.answer({ type: 'check', worstPain: 4 });
    assert.deepEqual(gate.screen, { name: 'rests', because: 'painToday' });
    assert.deepEqual(pushupsOf(gate.permit(weekend)), []);
    gate.answer({ type: 'check', worstPain: 3 });
    assert.equal(gate.screen, null);
    assert.deepEqual(pushupsOf(gate.permit(weekend)), ['pushup_wall']);
  });

  it('says to stay short of a twinge on the day on which it was told, and no longer', () => {
    const { gate } = openWindow('one');
    gate.answer(none);
    gate.answer({ type: 'check', worstPain: 2, isTwinge: true });
    assert.equal(gate.noteOn(reset), 'Stay in the range in which nothing twinges.');
    assert.deepEqual(gate.permit(reset), reset);
    clock.advance(DAY_MS);
    assert.equal(gate.noteOn(reset), null);
  });

  it('says why push-ups got easier after a long time without', () => {
    const { gate } = openWindow('one');
    ladder = { ...footOfLadder, easedBy: 'gap' };
    assert.equal(
      gate.noteOn(strength),
      'Two weeks or more without push-ups, so they begin anew: 2 × 8 at the wall.',
    );
    assert.equal(gate.noteOn(reset), null);
  });

  it('says how to leave push-ups out while the last ones may still be felt', () => {
    const { gate } = openWindow('one');
    const words =
      'Still clearly sore from the last push-ups? Leave them out today: the right arrow passes over them.';
    const after = (days: number) => ladderPlaceOn(100 + days, { ...beginning, countedDay: 100 });
    for (const [days, said] of [
      [0, null],
      [1, words],
      [3, words],
      [4, null],
    ] as const) {
      ladder = after(days);
      assert.equal(gate.noteOn(strength), said, `${days} days`);
    }
    ladder = after(1);
    assert.equal(gate.noteOn(reset), null);
  });

  it('stays closed in this window where the answer can not be written, and says so', async () => {
    const report = (line: string) => reported.push(line);
    const files = journalFilesIn('/dev/null/journal', 'one', report);
    const book = new SafetyBook({ clock: () => clock, journal: files, report }, memoryState());
    const gate = new SafetyGate(book, done, { painTold: [], read: () => Promise.resolve() });
    gate.ask({ plan: reset, beginning: 'start' });
    gate.answer({ type: 'list', raised: ['fever'], ticked: [] });
    await files.settled();
    assert.equal(gate.isLocked, true);
    assert.ok(reported.some((line) => line.includes('could not be saved')));
  });
});
