import fc from 'fast-check';
import type { Deed } from './history.js';
import type { Scenario } from './scenario.js';

/** Whole seconds, and with a liking for the edges at which the timer changes its mind. */
const edges = [1, 5, 9, 11, 29, 31, 59, 60, 61, 70, 89, 119, 120, 121, 179, 181, 299, 300, 301];
const span = fc
  .oneof(
    { weight: 1, arbitrary: fc.constantFrom(...edges) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 100 }) },
  )
  .map((seconds) => seconds * 1000);
const quarter = fc.integer({ min: 1, max: 1200 }).map((seconds) => seconds * 1000);
/** Less than two seconds of sleep or of clock can't be told from rounding. */
const long = fc.oneof(
  span.filter((ms) => ms >= 2000),
  fc.integer({ min: 2, max: 12 * 60 }).map((minutes) => minutes * 60_000),
);
const years = fc.integer({ min: -3, max: 3 }).map((count) => count * 365 * 86_400_000);
const jump = fc.oneof(
  fc.tuple(long, fc.boolean()).map(([ms, back]) => (back ? -ms : ms)),
  years,
);

/** Deeds that are only a name and a time. */
type LastingDeed = Exclude<Extract<Deed, { ms: number }>, { do: 'session' }>;

function lasting(name: LastingDeed['do'], time: fc.Arbitrary<number>): fc.Arbitrary<Deed> {
  return time.map((ms): Deed => ({ do: name, ms }));
}

const presence: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: lasting('type', span) },
  { weight: 3, arbitrary: lasting('read', span) },
  { weight: 1, arbitrary: lasting('terminal', span) },
  { weight: 1, arbitrary: lasting('terminal', quarter) },
  { weight: 1, arbitrary: lasting('cellRuns', quarter) },
  { weight: 4, arbitrary: lasting('idle', span) },
  { weight: 1, arbitrary: lasting('idle', quarter) },
);
const machine: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: lasting('sleep', long) },
  { weight: 1, arbitrary: lasting('stall', span) },
  { weight: 1, arbitrary: lasting('busy', span) },
  { weight: 2, arbitrary: lasting('setClock', jump) },
);
const minutes = (...of: number[]) => fc.constantFrom(...of).map((count) => count * 60_000);
const settings = fc.record(
  {
    intervalMs: minutes(0.1, 0.2, 0.5, 20),
    idleResetMs: minutes(2, 3, 5),
    readingGraceMs: minutes(1, 2),
    waitForPauseMs: minutes(0, 0.5, 2),
    workingHours: fc.constantFrom(
      [],
      [],
      [],
      [],
      [],
      [{ days: ['mon', 'tue'] as const, fromMinute: 9 * 60, toMinute: 9 * 60 + 10 }],
      [{ days: ['mon'] as const, fromMinute: 9 * 60 + 3, toMinute: 9 * 60 }],
    ),
  },
  { requiredKeys: ['intervalMs'] },
);
const commands: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(1, 2, 5).map((m): Deed => ({ do: 'snooze', minutes: m })),
  },
  { weight: 2, arbitrary: fc.constantFrom<Deed>({ do: 'skip' }, { do: 'breakpoint' }) },
  { weight: 2, arbitrary: lasting('pause', long) },
  { weight: 1, arbitrary: fc.constant<Deed>({ do: 'resume' }) },
  { weight: 1, arbitrary: fc.boolean().map((on): Deed => ({ do: 'debugging', on })) },
  { weight: 2, arbitrary: fc.boolean().map((on): Deed => ({ do: 'occupied', on })) },
  {
    weight: 1,
    arbitrary: settings.map((changed): Deed => ({ do: 'configure', settings: changed })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('session' as const),
      ms: span,
      outcome: fc.constantFrom('done', 'stopped', 'interrupted'),
      totalMs: fc.constant(90_000),
      unseen: fc.boolean(),
    }),
  },
);
const index = fc.integer({ min: 0, max: 2 });
const windows: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('switch' as const),
      to: fc.integer({ min: -1, max: 2 }),
      newFirst: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.boolean().map((focused): Deed => ({ do: 'open', focused })) },
  { weight: 1, arbitrary: index.map((which): Deed => ({ do: 'close', which })) },
);
const kills: fc.Arbitrary<Deed> = index.map((which) => ({ do: 'kill', which }));

/** Somebody who works on and puts it off again and again. */
const procrastination: fc.Arbitrary<readonly Deed[]> = fc
  .record({ times: fc.integer({ min: 1, max: 4 }), ms: span, minutes: fc.constantFrom(1, 2) })
  .map(({ times, ms, minutes: count }) => [
    { do: 'type', ms },
    ...Array.from({ length: times }, (): readonly Deed[] => [
      { do: 'snooze', minutes: count },
      { do: 'type', ms: (count + 1) * 60_000 },
    ]).flat(),
  ]);

/** Somebody who was asked too soon, and asks for more time until the next. */
const patience: fc.Arbitrary<readonly Deed[]> = fc
  .record({ before: span, after: span, shorter: minutes(0.1, 0.5), longer: minutes(1, 2, 3) })
  .map(({ before, after, shorter, longer }) => [
    { do: 'configure', settings: { intervalMs: shorter } },
    { do: 'type', ms: shorter + before },
    { do: 'configure', settings: { intervalMs: longer } },
    { do: 'type', ms: longer + after },
  ]);

/** One after the other with deeds of one kind, and now and then several that belong together. */
function scenes(windowsAre: 'alone' | 'opening and closing' | 'killed too', boxes: number) {
  const deed = fc.oneof(
    { weight: 12, arbitrary: presence },
    { weight: 2, arbitrary: machine },
    { weight: 3, arbitrary: commands },
    { weight: windowsAre === 'alone' ? 0 : 5, arbitrary: windows },
    { weight: windowsAre === 'killed too' ? 3 : 0, arbitrary: kills },
    { weight: boxes, arbitrary: fc.boolean().map((on): Deed => ({ do: 'inBox', on })) },
  );
  return fc.oneof(
    { weight: 40, arbitrary: deed.map((one): readonly Deed[] => [one]) },
    { weight: 1, arbitrary: procrastination },
    { weight: 1, arbitrary: patience },
  );
}

const LONGEST_HISTORY = 40;
/** Most of what goes wrong does so within this; longer ones take their time. */
const SHORT_HISTORY = 10;

function histories(windowsAre: 'alone' | 'opening and closing' | 'killed too', boxes: number) {
  const upTo = (maxLength: number) =>
    fc.array(scenes(windowsAre, boxes), { minLength: 2, maxLength, size: 'max' });
  return fc
    .oneof(
      { weight: 2, arbitrary: upTo(SHORT_HISTORY) },
      { weight: 1, arbitrary: upTo(LONGEST_HISTORY) },
    )
    .map((parts) => parts.flat().slice(0, LONGEST_HISTORY));
}

function scenariosWith(boxes: number): fc.Arbitrary<Scenario> {
  return fc
    .constantFrom('alone' as const, 'opening and closing' as const, 'killed too' as const)
    .chain((windowsAre) =>
      fc.record({
        monotonicInSleep: fc.constantFrom('standsStill' as const, 'runsOn' as const),
        settings,
        latencyMs: fc.constantFrom(50, 400, 900),
        history: histories(windowsAre, boxes),
      }),
    );
}

/** Random scenarios of up to forty deeds, in which every offer is shown at once. */
export const scenarios = scenariosWith(0);

/** The same, with the person in a box of the editor now and then, where no offer can be shown. */
export const scenariosWithBoxes = scenariosWith(4);
