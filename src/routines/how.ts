import { listed } from './demandWords.js';
import type { Plan } from './plan.js';
import { planOf } from './plan.js';
import type { LadderPlace } from './progression/ladderPlace.js';
import { hasPushups, smallerOn } from './progression/withinLadder.js';
import type { RoutineId } from './routine.js';
import type { WarmUpWish } from './warmUp.js';
import { isWarmUpDue } from './warmUp.js';

/** Where routines are done: as each is written, all in the chair, or standing where they stand. */
export const howPlaces = ['asWritten', 'seated', 'standing'] as const;

/** How a person likes the routines that they choose; remembered from one choice to the next. */
export interface How {
  readonly place: (typeof howPlaces)[number];
  /** No clock. */
  readonly selfPaced: boolean;
  /** Without kneeling. */
  readonly knees: boolean;
  readonly noBand: boolean;
}

/** Every routine as it is written. */
export const asWritten: How = {
  ...{ place: 'asWritten', selfPaced: false, knees: false, noBand: false },
};

/** A choice of how, as a list with checkmarks has it. */
export type HowOption = 'seated' | 'standing' | 'selfPaced' | 'knees' | 'noBand';

/** All of them, with their words; the first two rule each other out. */
export const howOptions: readonly {
  readonly id: HowOption;
  readonly label: string;
  readonly detail: string;
}[] = [
  {
    id: 'seated',
    label: 'Seated',
    detail: 'In the chair wherever a chair will do, nothing on the floor',
  },
  {
    id: 'standing',
    label: 'Standing',
    detail: 'On your feet for the shoulders, in the upper-back reset too',
  },
  {
    id: 'selfPaced',
    label: 'At your own pace',
    detail: 'No clock: each part waits until you go on',
  },
  {
    id: 'knees',
    label: 'Without kneeling',
    detail: 'The seated forward fold takes the place of child’s pose',
  },
  { id: 'noBand', label: 'Without a band', detail: 'Rows with empty hands' },
];

/** The checkmarks that say how. */
export function checkedOf({ place, ...wishes }: How): readonly HowOption[] {
  return howOptions
    .map(({ id }) => id)
    .filter((id) => (id === 'seated' || id === 'standing' ? place === id : wishes[id]));
}

/** How it is to be with these checkmarks; of seated and standing the one named last. */
export function howOf(checked: readonly HowOption[]): How {
  const place = checked.findLast((id) => id === 'seated' || id === 'standing');
  return {
    place: place ?? 'asWritten',
    selfPaced: checked.includes('selfPaced'),
    knees: checked.includes('knees'),
    noBand: checked.includes('noBand'),
  };
}

/** How it is, in a few words: "seated and without a band". */
export function howWords(how: How): string {
  const checked = checkedOf(how);
  const labels = howOptions.filter(({ id }) => checked.includes(id)).map(({ label }) => label);
  return checked.length === 0 ? 'as each is written' : listed(labels).toLowerCase();
}

/** What settings and the day say: the office reset in the chair or not, child's pose, the warm-up. */
export interface Usual extends Pick<Plan, 'seated' | 'childsPose'>, WarmUpWish {
  readonly ladder: LadderPlace;
}

/** The plan of a routine that is done so, and as usual where nothing is wished. */
export function planAs(how: How, routine: RoutineId, usual: Usual): Plan {
  const { place, selfPaced, knees, noBand } = how;
  const asUsual = routine === 'office_reset' && usual.seated;
  const seated = place === 'asWritten' ? asUsual : place === 'seated';
  const { childsPose, ladder } = usual;
  const warmUp = isWarmUpDue(routine, usual);
  const rung = hasPushups({ routine, call: false }) ? rungOf(ladder) : {};
  return planOf({ routine, seated, selfPaced, knees, noBand, childsPose, warmUp, ...rung });
}

/** What a plan takes from the person's place on the ladder. */
function rungOf(place: LadderPlace) {
  const { level, step } = place;
  return { level, step, smaller: smallerOn(place) };
}

/** The plan of a routine for which nothing is wished. */
export function usualPlan(routine: RoutineId, usual: Usual): Plan {
  return planAs(asWritten, routine, usual);
}
