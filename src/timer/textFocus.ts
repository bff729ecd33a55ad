/**
 * Whether the keys that a person presses go into the text in front of them, as far as an editor
 * tells. None tells where the focus is, and making a room for a panel moves it from a box inside the
 * editor (Find, Replace, Rename, a peek, a comment) into the text. Times are monotonic milliseconds.
 */
import type { Signal } from './presenceFilter.js';

/** What is known of where the keys go. */
export interface TextFocus {
  /** When a key or a click last reached the text in front; -Infinity = never. */
  readonly provedAt: number;
  /** That key wrote; else it only moved the cursor, as before a word is renamed. */
  readonly wrote: boolean;
  /** Something since may have opened a box, or shows that one was used. */
  readonly doubted: boolean;
  /** Find came into view and did not go: its key moves the focus there without another sign. */
  readonly findOpen: boolean;
  readonly findOpenedAt: number;
  readonly editedAt: number;
  readonly topLine: number | null;
  /** The latest move of the first visible line. */
  readonly moved: { readonly from: number; readonly at: number; readonly down: boolean } | null;
}

/** What the text in front is like. */
export interface TextInFront {
  readonly lineCount: number;
  /** The cursor touches a word, which could be renamed. */
  readonly onWord: boolean;
  /** Find makes room above the first line when it opens, which can be seen. */
  readonly findShows: boolean;
}

/** Nobody opens a box so soon after a key in the text and has typed in it: half a second. */
const JUST_NOW_MS = 500;
/** A key that writes is reported as an edit first and then as a move of the cursor: about 2 ms. */
const SAME_KEY_MS = 200;
/**
 * Find makes its room by a move of the text and a move back, reported within milliseconds (VS Code
 * 1.139); a wheel takes longer for it.
 */
const BACK_WITHIN_MS = 300;
/** The text may end elsewhere, so long after an edit, without any box. */
const EDIT_SETTLES_MS = 1000;

/** Nothing is known yet. */
export const unknownTextFocus: TextFocus = {
  provedAt: -Infinity,
  wrote: false,
  doubted: true,
  findOpen: false,
  findOpenedAt: -Infinity,
  editedAt: -Infinity,
  topLine: null,
  moved: null,
};

/** Takes in what the editor reports; `active` is its own word that somebody is there. */
export function followTextFocus(
  focus: TextFocus,
  signal: Signal,
  active: boolean,
  monoMs: number,
): TextFocus {
  switch (signal.type) {
    case 'edit':
      return { ...focus, editedAt: monoMs };
    case 'selection':
      return afterSelection(focus, signal, active, monoMs);
    case 'scroll':
      return afterScroll(focus, signal.topLine, monoMs);
    case 'layout':
      return { ...focus, doubted: true, topLine: signal.topLine, moved: null };
    case 'webview':
      return { ...focus, doubted: true };
    case 'interaction':
      return focus;
  }
}

function afterSelection(
  focus: TextFocus,
  signal: Extract<Signal, { type: 'selection' }>,
  active: boolean,
  monoMs: number,
): TextFocus {
  const { by, aside, topLine } = signal;
  const byHand = active && (by === 'keyboard' || by === 'mouse');
  if (aside === true) return byHand ? { ...focus, doubted: true } : focus;
  // Find selects what it finds by a command.
  if (by === 'command') return { ...focus, doubted: true };
  const withEdit = isWithin(SAME_KEY_MS, focus.editedAt, monoMs);
  // Moves by word and new lines are of no known kind: they prove nothing, but may reach a word.
  if (!byHand) return { ...focus, wrote: focus.wrote && withEdit };
  const wrote = by === 'keyboard' && withEdit;
  const known = focus.topLine ?? topLine ?? null;
  return { ...focus, provedAt: monoMs, wrote, doubted: false, topLine: known };
}

function afterScroll(focus: TextFocus, topLine: number, monoMs: number): TextFocus {
  const { topLine: before, moved } = focus;
  if (before === null) return { ...focus, topLine };
  if (before === topLine) {
    // More or less of the text is seen from the same line on: something was put into it or below.
    return isWithin(EDIT_SETTLES_MS, focus.editedAt, monoMs) ? focus : { ...focus, doubted: true };
  }
  const next = { ...focus, topLine, moved: { from: before, at: monoMs, down: topLine > before } };
  if (moved?.from !== topLine || !isWithin(BACK_WITHIN_MS, moved.at, monoMs)) return next;
  if (moved.down) return { ...next, doubted: true, findOpen: true, findOpenedAt: monoMs };
  // The room above grows smaller while Find opens, too, where it was higher the last time.
  const opens = isWithin(BACK_WITHIN_MS, focus.findOpenedAt, monoMs);
  return { ...next, doubted: true, findOpen: focus.findOpen && opens };
}

/**
 * The keys go into the text, or into nothing that a new group beside it would disturb. Null stands
 * for anything else in front: settings, notebooks and pages have boxes that tell nothing.
 */
export function keysGoToText(focus: TextFocus, front: TextInFront | null, monoMs: number): boolean {
  if (front === null || focus.doubted) return false;
  if (isWithin(JUST_NOW_MS, focus.provedAt, monoMs)) return true;
  // The room for Find can't be seen in a single line.
  if (focus.findOpen || !front.findShows || front.lineCount < 2) return false;
  return focus.wrote || !front.onWord;
}

/** The room that Find makes above the text, in pixels (VS Code 1.139). */
const FIND_ROOM_PX = 33;

/**
 * Whether Find moves the text by a line at least when it opens, by the editor's settings.
 * @param lineHeight as the setting has it: 0 = by the font, below 8 = times the font, else pixels
 */
export function findShows(roomOnTop: boolean, fontSizePx: number, lineHeight: number): boolean {
  // 1.5 times the font on macOS, 1.35 times elsewhere.
  const times = lineHeight === 0 ? 1.5 : lineHeight;
  const linePx = times < 8 ? times * fontSizePx : lineHeight;
  return roomOnTop && linePx <= FIND_ROOM_PX;
}

/** Clocks that are put in later may begin before what was seen by the one before. */
function isWithin(ms: number, since: number, monoMs: number): boolean {
  return monoMs >= since && monoMs - since < ms;
}
