import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextDocument, TextEditor } from 'vscode';
import { TypingRun } from '../../../src/editor/typingRun';
import type { Signal } from '../../../src/timer/presenceFilter';
import { filterSignal, openPresenceFilter } from '../../../src/timer/presenceFilter';
import { followTextFocus, unknownTextFocus } from '../../../src/timer/textFocus';

const FOR_MS = 15_000;

/** What filter and focus make of signals, and when the latest input was. */
class Taken {
  filter = openPresenceFilter(true);
  focus = unknownTextFocus;
  inputAt = -Infinity;

  take(signal: Signal, monoMs: number): this {
    const { filter, input } = filterSignal(this.filter, signal, monoMs);
    this.filter = filter;
    this.focus = followTextFocus(this.focus, signal, true, monoMs);
    if (input !== null) this.inputAt = monoMs;
    return this;
  }
}

const key: Signal = { type: 'selection', by: 'keyboard', topLine: 3 };
const first = () => new Taken().take({ type: 'layout', topLine: 3 }, 0).take(key, 10);

const at = (monoMs: number) => ({ wallMs: 1e12 + monoMs, monoMs });
const document = {} as TextDocument;
const editor = { document } as TextEditor;
let wallMs = 0;
const runFrom = (monoMs: number) => new TypingRun(editor, 3, at(monoMs), FOR_MS, () => wallMs);

type Event = 'edit' | 'key' | 'move' | 'scroll';
const signals: Readonly<Record<Event, Signal>> = {
  edit: { type: 'edit' },
  key,
  move: { type: 'selection', by: 'unknown', topLine: 3 },
  scroll: { type: 'scroll', topLine: 3 },
};

function takes(run: TypingRun, event: Event, monoMs: number): boolean {
  ({ wallMs } = at(monoMs));
  if (event === 'edit') return run.takesEdit(document);
  if (event === 'scroll') return run.takesScroll(editor, 3) === true;
  return run.takesSelection(editor, event === 'key' ? 'keyboard' : 'unknown');
}

describe('keys that follow one another', () => {
  it('come to the same as each of them by itself', () => {
    const events = fc.array(
      fc.tuple(
        fc.constantFrom<Event>('edit', 'edit', 'key', 'key', 'move', 'scroll'),
        fc.constantFrom(1, 2, 60, 190, 210, 990, 1010),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(events, (all) => {
        const [alone, together] = [first(), first()];
        let run = runFrom(10);
        let now = 10;
        const takeIn = () => {
          for (const { signal, reading } of run.signals(at(now)))
            together.take(signal, reading.monoMs);
        };
        for (const [event, afterMs] of all) {
          now += afterMs;
          alone.take(signals[event], now);
          if (takes(run, event, now)) continue;
          takeIn();
          together.take(signals[event], now);
          run = runFrom(now);
        }
        takeIn();
        assert.deepEqual(together, alone);
      }),
    );
  });

  it('are told after 15 s, a night or not, and once a clock is set back', () => {
    const run = runFrom(0);
    assert.equal(takes(run, 'key', 14_999), true);
    for (const monoMs of [15_000, 8 * 3_600_000, 14_998]) {
      assert.equal(takes(run, 'key', monoMs), false);
      assert.equal(takes(run, 'edit', monoMs), false);
      assert.equal(takes(run, 'scroll', monoMs), false);
    }
  });

  it('are not later than the clock that stands still in sleep when they are told', () => {
    const run = runFrom(0);
    takes(run, 'key', 9000);
    const told = run.signals({ wallMs, monoMs: 2000 }).map(({ reading }) => reading);
    assert.deepEqual(told, [{ wallMs, monoMs: 2000 }]);
  });

  it('are those in one text alone', () => {
    const run = runFrom(0);
    const other = { document: {} as TextDocument } as TextEditor;
    ({ wallMs } = at(1));
    assert.equal(run.takesSelection(other, 'keyboard'), false);
    assert.equal(run.takesEdit(other.document), false);
    assert.equal(run.takesScroll(other, 3), false);
    assert.deepEqual(run.signals(at(1)), []);
  });
});
