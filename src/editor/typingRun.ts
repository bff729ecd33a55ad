import type * as vscode from 'vscode';
import type { Signal } from '../timer/presenceFilter.js';
import type { Reading } from '../timer/steadyClock.js';

/** A signal, and when it was. */
export interface TimedSignal {
  readonly signal: Signal;
  readonly reading: Reading;
}

/** A key that writes is reported as an edit first and then as a move of the cursor, in milliseconds. */
const SAME_KEY_MS = 200;
/** So soon after an edit the end of what is visible moves by itself, in milliseconds. */
const SETTLES_MS = 1000;

/**
 * Keys that follow one another in one text: of all that they report only the last of each kind makes
 * a difference later on, so that is all that is kept, and a key costs next to nothing.
 */
export class TypingRun {
  private readonly document: vscode.TextDocument;
  private readonly until: Reading;
  private edit: Reading | null = null;
  private editBeforeKey: Reading | null = null;
  private key: Reading | null = null;
  private move: Reading | null = null;

  /**
   * @param editor the text in front, in which a key was just taken in
   * @param topLine its first visible line, as far as that is known
   * @param since when that key was
   * @param forMs for so long what follows may wait
   */
  constructor(
    readonly editor: vscode.TextEditor,
    private readonly topLine: number | null,
    since: Reading,
    forMs: number,
  ) {
    this.document = editor.document;
    this.until = { wallMs: since.wallMs + forMs, monoMs: since.monoMs + forMs };
  }

  /** Takes a change of a text in; false = it is none of this run. */
  takesEdit(document: vscode.TextDocument, reading: Reading): boolean {
    if (document !== this.document || this.isOver(reading)) return false;
    this.edit = reading;
    return true;
  }

  /** Takes a key in, or the move of the cursor of one that wrote; false = it is none of this run. */
  takesSelection(editor: vscode.TextEditor, isKey: boolean, reading: Reading): boolean {
    if (editor !== this.editor || this.isOver(reading)) return false;
    if (isKey) {
      this.editBeforeKey = this.edit;
      this.key = reading;
      return true;
    }
    if (this.edit === null || reading.monoMs - this.edit.monoMs >= SAME_KEY_MS) return false;
    this.move = reading;
    return true;
  }

  /** Whether what is visible has only moved with the text; false = it is none of this run. */
  takesScroll(editor: vscode.TextEditor, topLine: number, reading: Reading): boolean {
    if (editor !== this.editor || topLine !== this.topLine || this.isOver(reading)) return false;
    return this.edit !== null && reading.monoMs - this.edit.monoMs < SETTLES_MS;
  }

  /** What was kept, in its order. */
  signals(): readonly TimedSignal[] {
    const { edit, editBeforeKey, key, move, topLine } = this;
    const kept: TimedSignal[] = [];
    const keep = (signal: Signal, reading: Reading) => kept.push({ signal, reading });
    if (editBeforeKey !== null) keep({ type: 'edit' }, editBeforeKey);
    if (key !== null) keep({ type: 'selection', by: 'keyboard', topLine }, key);
    if (edit !== null && edit !== editBeforeKey) keep({ type: 'edit' }, edit);
    const isLast = move !== null && move.monoMs >= Math.max(key?.monoMs ?? 0, edit?.monoMs ?? 0);
    if (isLast) keep({ type: 'selection', by: 'unknown' }, move);
    return kept;
  }

  /** Where the monotonic source stands still in sleep, the wall clock tells of it. */
  private isOver({ wallMs, monoMs }: Reading): boolean {
    return monoMs >= this.until.monoMs || wallMs >= this.until.wallMs;
  }
}
