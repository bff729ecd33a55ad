import fc from 'fast-check';
import { Uri } from 'vscode';
import { Diary } from '../../../src/editor/diary.js';
import { openFolder } from '../../../src/editor/storage/openFolder.js';
import { WindowFiles } from '../../../src/editor/storage/windowFiles.js';
import { WorkClock } from '../../../src/editor/workClock.js';
import type { PersonInput } from '../../../src/timer/presenceFilter.js';
import type { TimerEvent } from '../../../src/timer/timerEvent.js';
import { defaultTimerSettings } from '../../../src/timer/timerSettings.js';
import { FakeClock } from './fakeClock.js';

/** What happens to a window, in milliseconds. */
export type KeyDeed =
  | {
      readonly do: 'press';
      readonly doing: PersonInput;
      readonly everyMs: number;
      readonly ms: number;
    }
  | { readonly do: 'idle' | 'sleep' | 'stall'; readonly ms: number }
  | { readonly do: 'tell'; readonly event: TimerEvent };

const MINUTE_MS = 60_000;
/**
 * Short enough to come to offers. Where an interval is made shorter by a person, an offer may come
 * up to a minute later than before keys waited: it wants a minute that was watched.
 */
const settings = { ...defaultTimerSettings, intervalMs: 3 * MINUTE_MS };
/** Longer than any history: where work is told apart by seconds, nothing shall fall due. */
const longInterval = { ...defaultTimerSettings, intervalMs: 240 * MINUTE_MS };

const doing = fc.constantFrom<PersonInput>('typing', 'typing', 'browsing', 'other');
/** Whole seconds, and keys at quarters of them: a millisecond that a timer is late decides nothing. */
const short = fc.integer({ min: 1, max: 90 }).map((seconds) => seconds * 1000);
const long = fc.integer({ min: 1, max: 12 * 60 }).map((seconds) => seconds * 1000);
const focus = (focused: boolean): TimerEvent => ({ type: 'focus', focused });
const told: fc.Arbitrary<TimerEvent> = fc.oneof(
  fc.boolean().map(focus),
  fc.boolean().map((active): TimerEvent => ({ type: 'active', active })),
  fc.constantFrom<TimerEvent>(
    { type: 'breakpoint' },
    { type: 'skip' },
    { type: 'snooze', minutes: 5 },
    { type: 'resume' },
    { type: 'sessionOpen' },
    { type: 'occupied', occupied: true },
    { type: 'occupied', occupied: false },
  ),
  fc.constantFrom(2, 5, 10).map((minutes): TimerEvent => {
    return { type: 'settings', settings: { ...longInterval, idleResetMs: minutes * MINUTE_MS } };
  }),
);
const deed: fc.Arbitrary<KeyDeed> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('press' as const),
      doing,
      everyMs: fc.integer({ min: 1, max: 80 }).map((quarters) => quarters * 250),
      ms: short,
    }),
  },
  { weight: 3, arbitrary: short.map((ms): KeyDeed => ({ do: 'idle', ms })) },
  { weight: 1, arbitrary: long.map((ms): KeyDeed => ({ do: 'idle', ms })) },
  { weight: 3, arbitrary: told.map((event): KeyDeed => ({ do: 'tell', event })) },
);
const gap: fc.Arbitrary<KeyDeed> = fc
  .record({ do: fc.constantFrom('sleep' as const, 'stall' as const), ms: long })
  .filter(({ ms }) => ms >= 2000);

const upTo = (deeds: fc.Arbitrary<KeyDeed>) => fc.array(deeds, { minLength: 1, maxLength: 25 });
/** Histories in which the machine runs all the time, and such in which now and then nobody does. */
export const awakeHistories = upTo(deed);
export const gapHistories = upTo(
  fc.oneof({ weight: 6, arbitrary: deed }, { weight: 1, arbitrary: gap }),
);

/** A disk that keeps nothing: one window, whose file nobody reads. */
class NoFiles extends WindowFiles {
  override open = () => Promise.resolve();
  override readOthers = () => Promise.resolve([]);
  override tidy = () => Promise.resolve();
  override save = () => Promise.resolve();
  override saveAndClose = () => undefined;
}

/** Takes every key in at once, as it was before keys waited. */
class EagerClock extends WorkClock {
  override input(kind: PersonInput): number {
    this.handle({ type: 'input', doing: kind });
    return 0;
  }
}

/** What came of a history. Instants since it began, durations: tenths of a second. */
export interface Outcome {
  readonly phase: string;
  readonly worked: number;
  readonly lastInputAt: number;
  readonly stretchAt: number;
  readonly prompts: readonly number[];
  readonly log: readonly string[];
}

const START_MS = Date.UTC(2026, 2, 2, 9);

/** Lets a history happen to a window whose keys wait, or to one that takes each in at once. */
export async function outcomeOf(
  keys: 'wait' | 'at once',
  history: readonly KeyDeed[],
  withOffers: boolean,
): Promise<Outcome> {
  const clock = new FakeClock(START_MS);
  const files = new NoFiles(
    openFolder(Uri.file('/nowhere'), 'windows'),
    'window-a',
    () => undefined,
  );
  const log: string[] = [];
  const append = (entry: { readonly type: string }) => Promise.resolve(void log.push(entry.type));
  const diary = new Diary(
    () => clock,
    { append },
    () => undefined,
  );
  const Kind = keys === 'wait' ? WorkClock : EagerClock;
  const workClock = new Kind('window-a', withOffers ? settings : longInterval, clock, files, diary);
  const prompts: number[] = [];
  workClock.onShouldPrompt(() => {
    prompts.push(tenths(clock.wallMs - START_MS));
    // It opens at once, and so it is seen.
    workClock.handle({ type: 'offered' });
  });
  await workClock.start();
  workClock.handle(focus(true));
  for (const one of history) {
    // Settings that a history changes keep the interval.
    const isSettings = one.do === 'tell' && one.event.type === 'settings';
    if (!isSettings) perform(workClock, clock, one);
    else {
      const { intervalMs } = withOffers ? settings : longInterval;
      workClock.handle({ type: 'settings', settings: { ...one.event.settings, intervalMs } });
    }
  }
  clock.advance(100);
  workClock.handle({ type: 'wake' });
  const { phase, facts } = workClock.view;
  workClock.dispose();
  files.dispose();
  const { workedMs, lastInputAt, stretch } = facts;
  return {
    ...{ phase: phase.name, worked: tenths(workedMs), prompts, log },
    lastInputAt: tenths(Math.max(0, lastInputAt - START_MS)),
    stretchAt: tenths(Math.max(0, stretch.at - START_MS)),
  };
}

const tenths = (ms: number) => Math.floor(ms / 100);

function perform(workClock: WorkClock, clock: FakeClock, one: KeyDeed): void {
  switch (one.do) {
    case 'press':
      for (let left = one.ms; left > 0; left -= one.everyMs) {
        workClock.input(one.doing);
        clock.advance(Math.min(left, one.everyMs));
      }
      return;
    case 'idle':
      clock.advance(one.ms);
      return;
    case 'sleep':
    case 'stall':
      clock[one.do](one.ms);
      return;
    case 'tell':
      workClock.handle(one.event);
  }
}
