import { placeWords, routineLengthWords, thingWords } from './demandWords.js';
import type { How, Usual } from './how.js';
import { planAs } from './how.js';
import type { Level } from './ladder.js';
import { plansOf } from './pattern/patternPlans.js';
import type { StartingPoint } from './pattern/startingPoint.js';
import { startingPointName } from './pattern/startingPointWords.js';
import type { Plan } from './plan.js';
import { doseWords, levelWords, placeOnLadder } from './progression/ladderPlace.js';
import { gapWords } from './progression/pushupRest.js';
import type { RoutineId } from './routine.js';
import { routineOf } from './routineOf.js';

/** A routine to choose, with what there is to know before one does. */
export interface Choice {
  readonly plan: Plan;
  readonly name: string;
  /** How long and where: "7 minutes, kneeling, on the floor and standing". */
  readonly takes: string;
  /** What has to be at hand, and its movements. */
  readonly details: string;
  /** The level of the ladder that the person takes up with it; null = none. */
  readonly accepts: Level | null;
}

/** Choices that belong together. */
export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

/**
 * Two are no routines of their own: the only thing that can be done in a call, and the shoulders in
 * the chair, which the protocol has for the afternoon (section 8).
 */
type Choosable = RoutineId | 'call' | 'afternoon';

const groups: readonly {
  readonly title: string;
  readonly members: readonly Choosable[];
}[] = [
  { title: 'At work', members: ['office_reset', 'call', 'afternoon', 'first_break'] },
  {
    title: 'Morning, evening, weekend',
    members: ['morning_ease', 'evening_wind_down', 'weekend_maintenance'],
  },
  { title: 'Strength', members: ['strength_daily'] },
  {
    title: 'One movement',
    members: ['practice_rhomboid', 'practice_childs_pose', 'practice_shoulders'],
  },
  { title: 'Before you begin', members: ['warmup', 'safety_check'] },
];

/**
 * All routines to choose from, as they are when they are done so; see `planAs`. Those of a starting
 * point come first, in a group of their own; nothing is left out.
 */
export function choiceGroups(
  how: How,
  usual: Usual,
  start: StartingPoint | null,
): readonly ChoiceGroup[] {
  const first: readonly Choosable[] =
    start === null ? [] : [...new Set(plansOf(start).flatMap(({ routines }) => routines))];
  const others = groups.map(({ title, members }) => ({
    title,
    members: members.filter((member) => !first.includes(member)),
  }));
  const title = start === null ? '' : `Your starting point: ${startingPointName(start)}`;
  return [{ title, members: first }, ...others]
    .filter(({ members }) => members.length > 0)
    .map((group) => ({
      title: group.title,
      choices: group.members.flatMap((member) =>
        member === 'strength_daily'
          ? strengthChoices(planFor(member, how, usual), usual)
          : [named(member, choiceOf(planFor(member, how, usual)))],
      ),
    }));
}

function planFor(member: Choosable, how: How, usual: Usual): Plan {
  switch (member) {
    case 'call':
      return { ...planAs(how, 'practice_rhomboid', usual), call: true };
    case 'afternoon':
      return planAs({ ...how, place: 'seated' }, 'practice_shoulders', usual);
    default:
      return planAs(how, member, usual);
  }
}

/** The choice by the name under which it is looked for. */
function named(member: Choosable, choice: Choice): Choice {
  if (member !== 'afternoon') return choice;
  const details = `For the slump of the afternoon. ${choice.details}`;
  return { ...choice, name: 'Shoulders in the chair', details };
}

/** A plan, with what there is to know before one starts it. */
export function choiceOf(plan: Plan): Choice {
  const routine = routineOf(plan);
  const long = plan.selfPaced ? 'at your own pace' : routineLengthWords(routine);
  const movements = [...new Set(routine.blocks.map(({ name }) => name))].join(' · ');
  const needs = thingWords(routine);
  return {
    plan,
    name: plan.call ? 'In a call: silent, hands out of sight' : routine.name,
    takes: `${long}, ${placeWords(routine)}`,
    details: needs === '' ? movements : `You need ${needs}. ${movements}`,
    accepts: null,
  };
}

/** The push-ups of the day, and beside them what is open to the person and only theirs to choose. */
function strengthChoices(plan: Plan, { ladder }: Usual): readonly Choice[] {
  const daily = choiceOf(plan);
  const today = ladder.rests
    ? 'Today is for rest; tomorrow is soon enough. '
    : ladder.doneToday
      ? 'Done today; more of it counts no more. '
      : '';
  const eased = gapWords(ladder);
  const here = `${today}${eased === null ? '' : `${eased} `}${placeOnLadder(ladder)}.`;
  const choices = [{ ...daily, details: `${here} ${daily.details}` }];
  if (ladder.mayTest) {
    const test = choiceOf({ ...plan, step: 'E' });
    const name = `Try ${doseWords('E')} ${levelWords[plan.level]}`;
    const why = `Done with good form, it opens the way on. ${test.details}`;
    choices.push({ ...test, name, details: why });
  }
  if (ladder.offer !== null) {
    const next = choiceOf({ ...plan, level: ladder.offer, step: 'A' });
    const name = `Go on to push-ups ${levelWords[ladder.offer]}`;
    const why = `Open to you, if you like: ${doseWords('A')} to begin with. ${next.details}`;
    choices.push({ ...next, name, details: why, accepts: ladder.offer });
  }
  return choices;
}
