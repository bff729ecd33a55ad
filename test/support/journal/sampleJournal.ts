import type { JournalEntry } from '../../../src/journal/journalLines';
import type { Progress } from '../../../src/routines/progression/progress';
import {
  afterFact,
  afterGap,
  beginning,
  offerOn,
} from '../../../src/routines/progression/progress';
import { dayNumberOf } from '../../../src/routines/progression/strengthFacts';
import { formItems } from '../../../src/routines/progression/strengthSession';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** How a made-up person lives and writes. */
interface Sample {
  /** The last day, as `2026-11-30`. */
  readonly until: string;
  /** Days that it goes back, the last one included. */
  readonly days: number;
  /** Hour of the last day after which nothing has happened yet. */
  readonly untilHour?: number;
  /** How often the person writes something down, beside once a day. */
  readonly more?: number;
}

/** The day of a check-in, from 0, and what is answered there: stiffness, and sitting tall. */
const checkIns: ReadonlyMap<number, readonly [string, number, number | null]> = new Map([
  [0, ['baseline', 6, 4]],
  [2, ['h48', 5, null]],
  [14, ['d14', 4, 5]],
]);

/** What is made up of one day. */
interface Day {
  readonly add: (minute: number, type: string, rest: object) => string;
  /** The instant of a minute of the day. */
  readonly at: (minute: number) => number;
  readonly chance: () => number;
  readonly zone: number;
  readonly day: string;
  /** 0 = the first day, 1 = the last. */
  readonly past: number;
  readonly ladder: { progress: Progress };
}

/**
 * The journal of somebody who works on weekdays, takes some of the breaks, writes down how it feels
 * on most days, is away for a week now and then, and is a little better in the end: about ten
 * entries a day, the same ones each time. Clocks are those of Berlin, to the day.
 */
export function sampleJournal({ until, days, untilHour = 24, more = 1 }: Sample): JournalEntry[] {
  const entries: JournalEntry[] = [];
  const ladder = { progress: beginning };
  const last = Date.parse(`${until}T00:00:00Z`);
  for (let i = days - 1; i >= 0; i -= 1) {
    const midnight = last - i * DAY_MS;
    // Each day has its own chance, so that a longer journal ends like a shorter one.
    const chance = chanceFrom(midnight / DAY_MS);
    const zone = zoneOn(midnight);
    const day = new Date(midnight).toISOString().slice(0, 10);
    const at = (minute: number) => midnight + (minute - zone) * MINUTE_MS;
    let made = 0;
    const add: Day['add'] = (minute, type, rest) => {
      made += 1;
      const id = `sample-${day}-${String(made).padStart(3, '0')}`;
      const entry = { v: 1, id, at: at(minute), type, ...rest } as const;
      if (i > 0 || minute <= untilHour * 60) entries.push(entry);
      return id;
    };
    const isOff = days > 20 && i > 20 && chanceFrom(Math.floor(midnight / (9 * DAY_MS)))() < 0.12;
    if (isOff) continue;
    const weekday = new Date(midnight).getUTCDay();
    const lived = {
      add,
      at,
      chance,
      zone,
      day,
      ladder,
      past: days === 1 ? 0.8 : 1 - i / (days - 1),
    };
    if (weekday !== 0 && weekday !== 6) workDay(lived);
    else if (chance() < 0.35) played(lived, 600, 'weekend_maintenance', 900);
    const asked = checkIns.get(days - 1 - i);
    if (asked !== undefined) {
      const [checkIn, stiffness, sittingTall] = asked;
      add(620, 'checkIn', { day, checkIn, question: 'stiffness', value: stiffness });
      add(621, 'checkIn', { day, checkIn, question: 'sittingTall', value: sittingTall });
    }
    if (chance() < 0.85) for (let n = 0; n < more; n += 1) symptoms(lived);
  }
  return entries;
}

function workDay(day: Day): void {
  const { add, chance, zone } = day;
  let minute = 8 * 60 + Math.round(chance() * 70);
  const end = 17 * 60 + Math.round(chance() * 60);
  const away = (from: number, minutes: number) => {
    add(from + minutes, 'break', { zone, seconds: minutes * 60 });
    return from + minutes;
  };
  let hasEaten = false;
  while (minute < end) {
    const until = Math.min(end, minute + 45 + Math.round(chance() * 65));
    const seconds = Math.round((until - minute) * (48 + chance() * 12));
    add(until, 'worked', { zone, from: day.at(minute), seconds });
    const kind = chance();
    if (!hasEaten && until >= 12 * 60) {
      hasEaten = true;
      minute = away(until, 40 + Math.round(chance() * 20));
    } else if (kind < 0.45) {
      add(until, 'prompted', { zone });
      played(day, until + 2, 'office_reset', 90);
      minute = until + 3;
    } else if (kind < 0.7) minute = away(until, 6 + Math.round(chance() * 12));
    else {
      add(until, 'prompted', { zone });
      if (kind < 0.85) add(until + 1, 'skipped', { zone });
      minute = until + 1;
    }
  }
  if (chance() < 0.5) played(day, 21 * 60 + 30, 'evening_wind_down', 480);
  if (chance() < 0.4) strength(day);
}

function played(
  { add, chance, day }: Day,
  minute: number,
  routine: string,
  allSeconds: number,
): void {
  const outcome = chance() < 0.9 ? 'done' : 'stopped';
  const seconds = outcome === 'done' ? allSeconds : 40;
  const of = add(minute, 'played', { day, routine, outcome, inCall: false, seconds });
  if (outcome !== 'done' || chance() > 0.6) return;
  const kind = chance();
  const feeling = kind < 0.5 ? 'better' : kind < 0.93 ? 'same' : 'worse';
  add(minute + 1, 'rated', { day, of, feeling });
}

/** Push-ups at the place where all that was done has led, now and then with pain. */
function strength({ add, at, chance, day, ladder }: Day): void {
  const number = dayNumberOf(day);
  const before = afterGap(ladder.progress, number);
  const { level, step } = before;
  const complete = chance() < 0.9;
  const pain = chance() < 0.93 ? Math.floor(chance() * 3) : 4;
  const id = add(1140, 'strength', { day, level, step, complete, stopped: false });
  add(1141, 'strengthTold', { day, of: id, complete, form: formItems, pain });
  const done = { id, at: at(1140), day: number, level, step, complete, pain, stopped: false };
  ladder.progress = afterFact(before, { type: 'session', form: formItems, ...done });
  const offer = offerOn(number, ladder.progress);
  if (offer === null) return;
  const accepted = add(1142, 'levelAccepted', { day, level: offer });
  const fact = { id: accepted, at: at(1142), day: number, level: offer };
  ladder.progress = afterFact(ladder.progress, { type: 'accepted', ...fact });
}

const places = ['between_blades', 'neck_shoulder_right', 'whole_upper_back', 'neck_shoulder_left'];

function symptoms({ add, at, chance, zone, past }: Day): void {
  const minute = 6 * 60 + Math.floor(chance() * 17 * 60);
  // Worse in the afternoon, and less of it as time goes by.
  const level = 6 - 2.6 * past + (minute > 720 && minute < 1080 ? 1 : 0) + (chance() - 0.5) * 4;
  const painNow = Math.min(10, Math.max(0, Math.round(level)));
  const where = chance();
  const place = places[where < 0.55 ? 0 : where < 0.78 ? 1 : where < 0.92 ? 2 : 3];
  const around = chance();
  const routine = around < 0.12 ? 'office_reset' : around < 0.2 ? 'evening_wind_down' : undefined;
  const painAfter = Math.max(0, painNow - Math.floor(chance() * 3));
  add(minute, 'symptoms', {
    ...{ zone, painNow, places: painNow === 0 ? [] : [place] },
    writtenAt: at(minute),
    ...(routine === undefined ? {} : { routine, painBefore: painNow, painAfter }),
  });
}

/** Minutes that Berlin's clocks are east of UTC: summer from the last Sunday of March to October's. */
function zoneOn(midnight: number): number {
  const year = new Date(midnight).getUTCFullYear();
  const lastSunday = (month: number) => {
    const end = new Date(Date.UTC(year, month + 1, 0));
    return end.getTime() - end.getUTCDay() * DAY_MS;
  };
  return midnight >= lastSunday(2) && midnight < lastSunday(9) ? 120 : 60;
}

/** Numbers from 0 to 1 that look like chance, the same for the same seed. */
function chanceFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
