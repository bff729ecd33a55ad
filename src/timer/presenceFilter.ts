/**
 * Tells the person's input from everything else that moves in an editor: formatters, agents,
 * settings updates, git checkouts and looping terminals. Times are monotonic milliseconds.
 */

/** What the editor reports, without any judgement. */
export type Signal =
  | {
      readonly type: 'selection';
      readonly by: 'keyboard' | 'mouse' | 'command' | 'unknown';
      /** Text is selected; else it is only where the cursor is. */
      readonly selects?: boolean;
      /** Not in the text of the tab in front, but in a peek, an output or another group. */
      readonly aside?: boolean;
      /** The first visible line. */
      readonly topLine?: number | null;
    }
  /** Text changed in the document that is shown, by whomever. */
  | { readonly type: 'edit' }
  /** The first visible line of the editor in focus changed; `topLine` is the new one. */
  | { readonly type: 'scroll'; readonly topLine: number }
  /**
   * Another editor was shown, or the layout changed by our own doing; `topLine` of the editor in
   * focus, null where there is none or it is not drawn yet.
   */
  | { readonly type: 'layout'; readonly topLine: number | null }
  /** A tab, terminal, notebook or debugger was used, perhaps by code. */
  | { readonly type: 'interaction' }
  /** The person did something in one of our own panels. */
  | { readonly type: 'webview' };

/** What the filter remembers. */
export interface PresenceFilter {
  /** VS Code's own word that somebody pressed a key or button a moment ago. */
  readonly active: boolean;
  /** When something other than scrolling last moved what is visible; -Infinity = never. */
  readonly movedAt: number;
  readonly topLine: number | null;
}

/**
 * What the person did. `typing`: keys in an editor, or text selected with the mouse; `browsing`: a
 * click in an editor, or scrolling; `other`: anything else, such as a tab or our own panel.
 */
export type PersonInput = 'typing' | 'browsing' | 'other';

/** A signal taken in: `input` is null where it was not the person. */
export interface Filtered {
  readonly filter: PresenceFilter;
  readonly input: PersonInput | null;
}

/** An editor scrolls by itself this long after an edit or a change of layout, in milliseconds. */
const FOLLOWS_WITHIN_MS = 1000;

/** A filter that has seen nothing yet. */
export function openPresenceFilter(active: boolean): PresenceFilter {
  return { active, movedAt: -Infinity, topLine: null };
}

/** Takes one signal in, at a monotonic instant in milliseconds. */
export function filterSignal(filter: PresenceFilter, signal: Signal, monoMs: number): Filtered {
  switch (signal.type) {
    case 'webview':
      return { filter, input: 'other' };
    case 'edit':
      return { filter: { ...filter, movedAt: monoMs }, input: null };
    case 'layout':
      return { filter: { ...filter, movedAt: monoMs, topLine: signal.topLine }, input: null };
    case 'selection': {
      // Code can type, too; but then nobody has pressed a key, and VS Code knows that.
      const input = filter.active ? selectionInput(signal) : null;
      return { filter: { ...filter, movedAt: monoMs }, input };
    }
    case 'interaction':
      return { filter, input: filter.active ? 'other' : null };
    case 'scroll': {
      // The wheel does not make a window active, so nothing else vouches for a scroll.
      const moved = filter.topLine !== null && filter.topLine !== signal.topLine;
      const byItself = monoMs - filter.movedAt < FOLLOWS_WITHIN_MS;
      const input = moved && !byItself ? 'browsing' : null;
      return { filter: { ...filter, topLine: signal.topLine }, input };
    }
  }
}

function selectionInput({
  by,
  selects,
}: Extract<Signal, { type: 'selection' }>): PersonInput | null {
  switch (by) {
    case 'keyboard':
      return 'typing';
    case 'mouse':
      return selects === true ? 'typing' : 'browsing';
    case 'command':
    case 'unknown':
      return null;
  }
}
