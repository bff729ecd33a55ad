import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factsOf } from '../../../src/timer/timerState.js';
import type { MonotonicInSleep } from '../../support/timer/machine.js';
import type { Person } from '../../support/timer/person.js';
import { somebody } from '../../support/timer/person.js';
import { seed } from '../../support/timer/seed.js';

/** A multiple of the runs finds more. */
const times = Number(process.env['TIMER_RUNS_TIMES'] ?? 1);
const CALM_MS = 60_000;
/** Looks later than this are a gap. */
const LATE_MS = 3000;
const clocks = ['standsStill', 'runsOn'] satisfies MonotonicInSleep[];

/** What the person does all the time, second by second; nothing in most of them. */
const habits: Record<string, (second: number, someone: Person) => void> = {
  typing: (second, someone) => {
    if (second % 4 === 0) someone.sim.press(true);
  },
  reading: (second, someone) => {
    if (second % 35 === 0) someone.tell({ type: 'input', doing: 'browsing' });
  },
  'keys in a terminal': (second, someone) => {
    if (second % 7 === 0) someone.sim.press(false);
  },
};

/** What comes first after waking. */
const awakenings: Record<string, (someone: Person) => void> = {
  nothing: () => undefined,
  'a key': (someone) => someone.sim.press(true),
  'a turn of the wheel': (someone) => void someone.tell({ type: 'input', doing: 'browsing' }),
  'the end of a task': (someone) => void someone.breakpoint(),
  'the end of a debug session': (someone) => void someone.debugging(false),
  'the focus': (someone) => someone.switchTo(null).switchTo('a'),
};

interface Case {
  readonly habit: string;
  readonly awakening: string;
  /** When it sleeps, in seconds from the beginning or, in a snooze, from then. */
  readonly asleepAfterS: number;
  readonly sleepS: number;
}

const INTERVAL_S = 120;

function follow(someone: Person, habit: string, fromS: number, toS: number): void {
  for (let second = fromS; second < toS; second++) {
    habits[habit]!(second, someone);
    someone.sim.run(1000);
  }
}

/** Sleeps, wakes up, works on for five minutes, and says when it woke up. */
function sleepAndWake(someone: Person, { habit, awakening, asleepAfterS, sleepS }: Case): number {
  someone.sim.sleep(sleepS * 1000);
  const wokeMs = someone.sim.machine.trueMs;
  awakenings[awakening]!(someone);
  follow(someone, habit, asleepAfterS + 1, asleepAfterS + 300);
  return wokeMs;
}

/** Nothing prompts in the minute after waking, but before long the reset is offered once. */
function expectCalm(someone: Person, wokeMs: number, { habit }: Case): void {
  const offers = someone.sim.prompts.flatMap(({ trueMs }) => (trueMs >= wokeMs ? [trueMs] : []));
  for (const offer of offers) {
    const afterMs = offer - wokeMs;
    assert(afterMs >= CALM_MS - 1000, `a prompt ${afterMs} ms after waking`);
  }
  // Keys in a terminal are seen again only after a lull.
  if (habit !== 'keys in a terminal') assert.equal(offers.length, 1, 'offers after waking');
}

const caseUpTo = (seconds: number): fc.Arbitrary<Case> =>
  fc.record({
    habit: fc.constantFrom(...Object.keys(habits)),
    awakening: fc.constantFrom(...Object.keys(awakenings)),
    asleepAfterS: fc.integer({ min: 1, max: seconds }),
    sleepS: fc.integer({ min: 5, max: 90 }),
  });

for (const monotonicInSleep of clocks) {
  describe(`timer: short sleeps where the monotonic source ${monotonicInSleep} in them`, () => {
    const settings = { intervalMs: INTERVAL_S * 1000, idleResetMs: 20 * 60_000 };
    const person = () => somebody({ monotonicInSleep, settings });

    it('nothing prompts within a minute of waking, wherever in a stretch it slept', () => {
      const latest = INTERVAL_S + 130;
      fc.assert(
        fc.property(caseUpTo(latest), fc.boolean(), (sleep, debugging) => {
          const someone = person().debugging(debugging);
          follow(someone, sleep.habit, 0, sleep.asleepAfterS);
          const before = someone.sim.prompts.length;
          const wokeMs = sleepAndWake(someone, sleep);
          if (debugging) someone.debugging(false);
          if (before === 0) expectCalm(someone, wokeMs, sleep);
        }),
        { seed, numRuns: 200 * times },
      );
    });

    it('nor in a snooze', () => {
      fc.assert(
        fc.property(caseUpTo(2 * 60 + 130), (sleep) => {
          const someone = person();
          follow(someone, 'typing', 0, INTERVAL_S + 121);
          someone.expectPrompts('a').snooze(2).expect('snoozed');
          follow(someone, sleep.habit, 0, sleep.asleepAfterS);
          if (someone.sim.prompts.length > 1) return;
          expectCalm(someone, sleepAndWake(someone, sleep), sleep);
        }),
        { seed, numRuns: 100 * times },
      );
    });

    it('no sleep counts as work where it can be known', () => {
      fc.assert(
        fc.property(caseUpTo(100), (sleep) => {
          const someone = somebody({ monotonicInSleep });
          follow(someone, sleep.habit, 0, sleep.asleepAfterS);
          const window = someone.sim.of('window-a');
          const counted = () => factsOf(window.state).workedMs;
          const wakesInMs = window.wakeMono - someone.sim.machine.monoMs;
          const isKnown =
            monotonicInSleep === 'standsStill' || sleep.sleepS * 1000 - wakesInMs > LATE_MS;
          const beforeMs = someone.countedMs;
          someone.sim.sleep(sleep.sleepS * 1000);
          awakenings[sleep.awakening]!(someone);
          someone.sim.look();
          const gainedMs = counted() - beforeMs;
          if (isKnown) assert(gainedMs <= 1000, `${gainedMs} ms of sleep were counted`);
          // What comes first after waking may take a second itself.
          assert(gainedMs <= 60_000 + LATE_MS + 1000, `${gainedMs} ms`);
        }),
        { seed, numRuns: 200 * times },
      );
    });
  });
}
