import * as vscode from 'vscode';
import { scores } from '../journal/entries/scale.js';
import type { Symptoms } from '../journal/entries/symptoms.js';

type Place = Symptoms['places'][number];

/** Ten has a word, too, for those who want it by a letter. */
const words: Readonly<Record<number, string>> = { 0: ' none', 10: ' worst I can imagine' };
const ratings = scores.map((painNow) => ({
  label: `${painNow}${words[painNow] ?? ''}`,
  painNow,
}));
const TEN = '10';

/** In the order of their keys, 1 to 5. */
const places: readonly { readonly place: Place; readonly label: string }[] = [
  { place: 'between_blades', label: '1 Between the shoulder blades' },
  { place: 'whole_upper_back', label: '2 The whole upper back' },
  { place: 'neck_shoulder_left', label: '3 Neck and shoulder, left' },
  { place: 'neck_shoulder_right', label: '4 Neck and shoulder, right' },
  { place: 'other', label: '5 Somewhere else' },
];

/**
 * Asks how strong the pain is, and where: a number and Enter each, but for 10, which is taken as it
 * is typed, so that it is four keys as well. Nobody is asked for the place of no pain. Null = changed
 * their mind.
 */
export async function pickPainNow(): Promise<Pick<Symptoms, 'painNow' | 'places'> | null> {
  const rating = await pick(ratings, {
    title: 'Pain now',
    placeholder: 'Type 0 to 9 and press Enter, or 10',
    isTakenAt: (typed) => (typed === TEN ? ratings[10] : undefined),
  });
  if (rating === undefined) return null;
  const { painNow } = rating.item;
  if (painNow === 0) return { painNow, places: [] };
  const place = await pick(places, {
    title: `Pain now: ${painNow}. Where?`,
    placeholder: 'Type 1 to 5 and press Enter',
    passesOverEnter: rating.wasTyped,
  });
  return place === undefined ? null : { painNow, places: [place.item.place] };
}

interface Asked<Item> {
  readonly title: string;
  readonly placeholder: string;
  /** What is taken as soon as it is typed. */
  readonly isTakenAt?: (typed: string) => Item | undefined;
  /** Whoever is used to press Enter does so after what needs none: it must not choose a place. */
  readonly passesOverEnter?: boolean;
}

/** Shows a list; undefined where it was put away. */
async function pick<Item extends vscode.QuickPickItem>(
  items: readonly Item[],
  { title, placeholder, isTakenAt, passesOverEnter = false }: Asked<Item>,
): Promise<{ readonly item: Item; readonly wasTyped: boolean } | undefined> {
  const list = vscode.window.createQuickPick<Item>();
  Object.assign(list, { title, placeholder, items });
  let passesOver = passesOverEnter;
  try {
    return await new Promise((resolve) => {
      list.onDidChangeValue((value) => {
        const item = isTakenAt?.(value.trim());
        if (item !== undefined) resolve({ item, wasTyped: true });
      });
      list.onDidAccept(() => {
        const [item] = list.selectedItems;
        const isOfBefore = passesOver && list.value === '' && item === items[0];
        passesOver = false;
        if (item !== undefined && !isOfBefore) resolve({ item, wasTyped: false });
      });
      list.onDidHide(() => resolve(undefined));
      list.show();
    });
  } finally {
    list.dispose();
  }
}
