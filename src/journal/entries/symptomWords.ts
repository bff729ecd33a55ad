import type { Symptoms } from './symptoms.js';

type Place = Symptoms['places'][number];
type Quality = NonNullable<Symptoms['quality']>[number];
type Trigger = NonNullable<Symptoms['triggers']>[number];
type EasedBy = NonNullable<Symptoms['easedBy']>[number];
type Response = NonNullable<Symptoms['response']>;

/** What the places are called. */
export const placeWords: Readonly<Record<Place, string>> = {
  between_blades: 'Between the shoulder blades',
  whole_upper_back: 'Whole upper back',
  neck_shoulder_left: 'Neck and shoulder, left',
  neck_shoulder_right: 'Neck and shoulder, right',
  other: 'Somewhere else',
};

/** What it may feel like. */
export const qualityWords: Readonly<Record<Quality, string>> = {
  ache: 'Ache',
  tight: 'Tight',
  sharp: 'Sharp',
  burning: 'Burning',
  numb: 'Numb',
  tingling: 'Tingling',
};

/** What may have set it off. */
export const triggerWords: Readonly<Record<Trigger, string>> = {
  long_sitting: 'Long sitting',
  mouse_reach: 'Reaching for the mouse',
  side_screen: 'A screen to the side',
  poor_sleep: 'Poor sleep',
  stress: 'Stress',
  lifting: 'Lifting',
  other: 'Something else',
};

/** What may have eased it. */
export const easedByWords: Readonly<Record<EasedBy, string>> = {
  movement: 'Movement',
  stretch: 'A stretch',
  rest: 'Rest',
  heat: 'Warmth',
  other: 'Something else',
};

/** How it was after a routine, beside before. */
export const responseWords: Readonly<Record<Response, string>> = {
  better: 'Better',
  same: 'About the same',
  worse: 'Worse',
};
