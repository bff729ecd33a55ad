import type * as vscode from 'vscode';
import type { Signal } from '../timer/presenceFilter.js';
import type { Reading } from '../timer/steadyClock.js';

type SelectionSignal = Extract<Signal, { type: 'selection' }>;

/** A signal, and when it was. */
interface TimedSignal {
  readonly signal: Signal;
  readonly reading: Reading;
}

/** A key that writes is reported as an edit first and then as a move of the cursor, in milliseconds. */
const SAME_KEY_MS = 200;
/** So soon after an edit or a key what is visible moves by itself, in milliseconds. */
const SETTLES_MS = 1000;

/**
 * Keys that follow one another in one text: of all that they report only the last of each kind makes
 * a difference later on, so that is all that is kept, and a key costs next to nothing. Instants are
 * those of the wall clock alone, since the other one costs twice as much; 0 = never. A clock that is
 * set back ends the run; one set forward by less than the run makes a key that much later at most.
 */
export class TypingRun {
  private readonly document: vscode.TextDocument;
  private readonly until: number;
  private last: number;
  private edit = 0;
  private editBeforeKey = 0;
  private key = 0;
  private move = 0;

  /**
   * @param editor the text in front, in which a key was just taken in
   * @param topLine its first visible line, as far as that is known
   * @param since when that key was
   * @param forMs for so long what follows may wait
   * @param wallNow the wall clock of `since`
   */
  constructor(
    readonly editor: vscode.TextEditor,
    public topLine: number | null,
    private readonly since: Reading,
    forMs: number,
    private readonly wallNow: () => number,
  ) {
    this.document = editor.document;
    this.last = since.wallMs;
    this.until = this.last + forMs;
  }

  /** Takes a change of a text in; false = it is none of this run. */
  takesEdit(document: vscode.TextDocument): boolean {
    if (document !== this.document) return false;
    const at = this.now();
    if (at === 0) return false;
    this.edit = this.last = at;
    return true;
  }

  /** Takes a key in, or the move of the cursor of one that wrote; false = it is none of this run. */
  takesSelection(editor: vscode.TextEditor, by: SelectionSignal['by']): boolean {
    if (editor !== this.editor) return false;
    const at = this.now();
    if (at === 0) return false;
    if (by === 'keyboard') {
      this.editBeforeKey = this.edit;
      this.key = this.last = at;
      return true;
    }
    if (by !== 'unknown' || at - this.edit >= SAME_KEY_MS) return false;
    this.move = this.last = at;
    return true;
  }

  /**
   * Whether what is visible has only changed with the text, from the same line on; `along` = it has
   * moved with the cursor; false = it is none of this run.
   */
  takesScroll(editor: vscode.TextEditor, topLine: number): boolean | 'along' {
    if (editor !== this.editor) return false;
    const isStill = topLine === this.topLine;
    const at = this.now();
    if (at === 0 || at - (isStill ? this.edit : this.last) >= SETTLES_MS) return false;
    return isStill || 'along';
  }

  /** What was kept, in its order, as told at a reading of the clock. */
  signals(now: Reading): readonly TimedSignal[] {
    const { edit, editBeforeKey, key, move, topLine, since } = this;
    const kept: TimedSignal[] = [];
    const keep = (signal: Signal, wallMs: number) => {
      const monoMs = Math.min(now.monoMs, since.monoMs + wallMs - since.wallMs);
      kept.push({ signal, reading: { wallMs, monoMs } });
    };
    if (editBeforeKey > 0) keep({ type: 'edit' }, editBeforeKey);
    if (key > 0) keep({ type: 'selection', by: 'keyboard', topLine }, key);
    if (edit > editBeforeKey) keep({ type: 'edit' }, edit);
    if (move > 0 && move >= Math.max(key, edit)) keep({ type: 'selection', by: 'unknown' }, move);
    return kept;
  }

  /** The wall clock; 0 = this run is over, perhaps by a night in which the other clock stood still. */
  private now(): number {
    const at = this.wallNow();
    return at >= this.last && at < this.until ? at : 0;
  }
}
