import type { ReportEntry } from './reportInput.js';

/** What the places are called where it is felt. */
export const placeWords: Readonly<Record<ReportEntry['places'][number], string>> = {
  between_blades: 'Between the shoulder blades',
  whole_upper_back: 'Whole upper back',
  neck_shoulder_left: 'Neck and shoulder, left',
  neck_shoulder_right: 'Neck and shoulder, right',
  other: 'Somewhere else',
};
