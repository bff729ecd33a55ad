import type { MuscleId } from './muscle';
import type { PlaceId } from './place';

/** Where an exercise is felt and where it should not be, for pictures and in words. */
export interface Felt {
  /** Muscles that do most of the work, or are stretched most. */
  readonly primary: readonly MuscleId[];
  /** Muscles that take part. */
  readonly secondary: readonly MuscleId[];
  /** Places in which it should not be felt. */
  readonly avoid: readonly PlaceId[];
  /** Goes on after "Feel it here:". */
  readonly here: string;
  /** Goes on after "Not here:"; null where there is no such place. */
  readonly notHere: string | null;
}

const trapezius = ['trapeziusUpper', 'trapeziusMiddle', 'trapeziusLower'] as const;

/**
 * The article names the rhomboids and the lower trapezius for push-ups; measured, it is chest, arms
 * and serratus that work most (Kang 2019). So those come first, and the article's second.
 */
const pushup: Felt = {
  primary: ['chest', 'triceps', 'serratusAnterior'],
  secondary: ['rhomboids', 'trapeziusLower'],
  avoid: ['neck', 'shoulderTops', 'lowerBack', 'wrists'],
  here: 'effort in chest and arms, and blades that slide under control.',
  notHere:
    'the neck, the wrists or the lower back, nor as a pinch over the shoulder. If so, stop there.',
};

/** All exercises, by the ids of the protocol. */
const felt = {
  safety_check: {
    primary: [],
    secondary: [],
    avoid: [],
    here: 'nowhere. Nothing is stretched; you only notice how arms and hands are.',
    notHere: null,
  },
  warmup: {
    primary: ['rhomboids', ...trapezius],
    secondary: ['levatorScapulae', 'erectorSpinae'],
    avoid: ['neck', 'shoulderFronts'],
    here: 'the whole upper back at work, lightly and all around the blades.',
    notHere: 'the neck or the front of the shoulders. If they pull, hold the arms closer.',
  },
  rhomboid_release: {
    primary: ['rhomboids'],
    secondary: ['trapeziusMiddle'],
    avoid: ['neck', 'lowerBack'],
    here: 'a stretch between the shoulder blades, as they move apart.',
    notHere: 'the neck or the lower back. If one of them pulls, reach less far.',
  },
  childs_pose: {
    primary: ['rhomboids', 'trapeziusMiddle', 'trapeziusLower'],
    secondary: ['erectorSpinae', 'trapeziusUpper', 'levatorScapulae'],
    avoid: ['knees', 'shoulderFronts'],
    here: 'the upper back growing long, softly, and room around the blades.',
    notHere: 'the knees or the front of the shoulders. If they complain, come up a little.',
  },
  shoulder_4dir: {
    primary: [...trapezius, 'levatorScapulae', 'rhomboids'],
    secondary: [],
    avoid: ['neck'],
    here: 'light work as the blades glide up, back, down and forward.',
    notHere: 'the neck. It stays long and has nothing to do.',
  },
  seated_forward_fold: {
    primary: ['rhomboids', 'trapeziusMiddle', 'trapeziusLower', 'erectorSpinae'],
    secondary: [],
    avoid: ['lowerBack', 'head'],
    here: 'the upper back letting go and growing longer, breath by breath.',
    notHere: 'a pinch low in the back or pressure in the head. If so, roll up slowly.',
  },
  side_lying_rotation: {
    primary: ['erectorSpinae'],
    secondary: ['chest'],
    avoid: ['lowerBack', 'shoulderFronts'],
    here: 'the middle of the back turning easily, and the chest opening.',
    notHere: 'the lower back or the front of the shoulder. If one of them pulls, turn less far.',
  },
  band_row: {
    primary: ['rhomboids', 'trapeziusMiddle', 'trapeziusLower'],
    secondary: [],
    avoid: ['neck', 'shoulderFronts'],
    here: 'the muscles between the blades and just under them pulling.',
    notHere: 'the neck or the front of the shoulders. If they work hard, pull more lightly.',
  },
  pushup_wall: pushup,
  pushup_counter: pushup,
  pushup_chair: pushup,
  pushup_floor: pushup,
} as const satisfies Readonly<Record<string, Felt>>;

/** Exercises that can be felt, by the ids of the protocol. */
export type FeltExercise = keyof typeof felt;

/** Where an exercise is felt, and where it should not be. */
export const feltOf = (exercise: FeltExercise): Felt => felt[exercise];

/** The words of it, one sentence each. */
export function feltWords({ here, notHere }: Felt): readonly string[] {
  return [`Feel it here: ${here}`, ...(notHere === null ? [] : [`Not here: ${notHere}`])];
}
