import * as vscode from 'vscode';
import { scores } from '../journal/entries/scale.js';
import type { Symptoms } from '../journal/entries/symptoms.js';

type Place = Symptoms['places'][number];

/** Ten has two digits, and a word for those who want it in one key. */
const words: Readonly<Record<number, string>> = { 0: ' none', 10: ' worst I can imagine' };
const ratings = scores.map((painNow) => ({
  label: `${painNow}${words[painNow] ?? ''}`,
  painNow,
}));

/** In the order of their keys, 1 to 5. */
const places: readonly { readonly place: Place; readonly label: string }[] = [
  { place: 'between_blades', label: '1 Between the shoulder blades' },
  { place: 'whole_upper_back', label: '2 The whole upper back' },
  { place: 'neck_shoulder_left', label: '3 Neck and shoulder, left' },
  { place: 'neck_shoulder_right', label: '4 Neck and shoulder, right' },
  { place: 'other', label: '5 Somewhere else' },
];

/**
 * Asks how strong the pain is, and where; two keys each, and nobody is asked for the place of no
 * pain. Null = changed their mind.
 */
export async function pickPainNow(): Promise<Pick<Symptoms, 'painNow' | 'places'> | null> {
  const rating = await vscode.window.showQuickPick(ratings, {
    title: 'Pain now',
    placeHolder: 'Type 0 to 10 and press Enter (W for 10)',
  });
  if (rating === undefined) return null;
  const { painNow } = rating;
  if (painNow === 0) return { painNow, places: [] };
  const picked = await vscode.window.showQuickPick(places, {
    title: `Pain now: ${painNow}. Where?`,
    placeHolder: 'Type 1 to 5 and press Enter',
  });
  return picked === undefined ? null : { painNow, places: [picked.place] };
}
