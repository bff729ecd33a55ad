import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TabInputText, TextEditorSelectionChangeKind, Uri } from 'vscode';
import { Presence } from '../../../src/editor/presence';
import type { PersonInput } from '../../../src/timer/presenceFilter';
import { FakeClock } from '../../support/editor/fakeClock';
import { seed } from '../../support/timer/seed';
import { fake, window } from '../../support/vscode/fakeVscode';

describe('who types', () => {
  let clock: FakeClock;
  let presence: Presence;
  /** What was told, with the monotonic instant at which it was done. */
  let told: (readonly [PersonInput, number])[];
  let waitsMs: number;
  const document = { lineCount: 100, getWordRangeAtPosition: () => undefined };
  const visibleRanges = [{ start: { line: 0 } }];
  const editor = { document, visibleRanges, viewColumn: 1, selection: {} };
  const { Keyboard, Mouse } = TextEditorSelectionChangeKind;

  beforeEach(() => {
    fake.reset();
    const activeTab = { input: new TabInputText(Uri.file('/notes.txt')) };
    fake.groups = [{ viewColumn: 1, isActive: true, tabs: [activeTab], activeTab }];
    Object.assign(window, { activeTextEditor: editor });
    open();
  });
  afterEach(() => {
    presence.dispose();
    Object.assign(window, { activeTextEditor: undefined });
  });

  function open(): void {
    clock = new FakeClock(0);
    told = [];
    waitsMs = 15_000;
    presence = new Presence(() => clock, {
      input: (doing, { monoMs }) => {
        told.push([doing, monoMs]);
        return waitsMs;
      },
      ...{ focus: () => undefined, active: () => undefined, notebook: () => undefined },
    });
  }

  const now = () => clock.read().monoMs;

  const edit = () => fake.events.get('onDidChangeTextDocument')?.fire({ document });
  const select = (kind?: TextEditorSelectionChangeKind) => {
    const event = { kind, textEditor: editor, selections: [{ isEmpty: true }] };
    fake.events.get('onDidChangeTextEditorSelection')?.fire(event);
  };
  /** What is visible begins with this line now, or is more or less of the text from it on. */
  const show = (line: number) => {
    const event = { textEditor: editor, visibleRanges: [{ start: { line } }] };
    fake.events.get('onDidChangeTextEditorVisibleRanges')?.fire(event);
  };

  /** A key that writes, as the editor reports it: an edit, and then where the cursor is. */
  function press(): void {
    clock.advance(10);
    edit();
    select(Keyboard);
  }

  function press1000(): void {
    for (let i = 0; i < 1000; i++) press();
  }

  it('is told at the first key, and of the last one when somebody asks', () => {
    press1000();
    assert.deepEqual(told, [['typing', 10]]);
    presence.takeIn();
    assert.deepEqual(told, [
      ['typing', 10],
      ['typing', now()],
    ]);
    assert.equal(presence.wrote, true);
    presence.takeIn();
    assert.equal(told.length, 2);
  });

  it('is told at every key where that matters at once, and from then on where it comes to', () => {
    press();
    press();
    assert.equal(told.length, 1);
    waitsMs = 0;
    presence.listenClosely();
    assert.equal(told.length, 2);
    press1000();
    assert.equal(told.length, 1002);
  });

  it('is told to whoever waits for a key in the text, at every key', () => {
    press();
    let touches = 0;
    const waiting = presence.onDidTouchText(() => touches++);
    press1000();
    assert.equal(touches, 1000);
    waiting.dispose();
    press1000();
    assert.equal(touches, 1000);
  });

  it('is told before anything else that the person does', () => {
    press();
    press();
    const typedAt = now();
    clock.advance(3000);
    presence.signal({ type: 'webview' });
    assert.deepEqual(told.slice(1), [
      ['typing', typedAt],
      ['other', now()],
    ]);
  });

  /** Lets somebody type at the end of a text: with a new line every so often, it moves up. */
  function write1000(): void {
    for (let i = 1; i <= 1000; i++) {
      clock.advance(10);
      edit();
      select(i % 40 === 0 ? undefined : Keyboard);
      show(Math.floor(i / 40));
    }
  }

  it('costs a look at the wall clock for each thing that a key reports, and nothing else', () => {
    show(0);
    press();
    const asked = { now: 0, all: 0, timers: 0, editors: 0 };
    const [read, after] = [clock.read.bind(clock), clock.after.bind(clock)];
    Object.assign(clock, {
      read: () => (asked.all++, read()),
      after: (ms: number, callback: () => void) => (asked.timers++, after(ms, callback)),
      wallNow: () => (asked.now++, clock.wallMs),
    });
    presence.listenClosely();
    press();
    Object.assign(asked, { now: 0, all: 0 });
    const names = ['activeTextEditor', 'visibleTextEditors', 'tabGroups'] as const;
    const had = names.map((name): unknown => window[name]);
    for (const [i, name] of names.entries()) {
      Object.defineProperty(window, name, { get: () => (asked.editors++, had[i]) });
    }
    try {
      write1000();
    } finally {
      for (const [i, name] of names.entries()) {
        Object.defineProperty(window, name, { value: had[i], writable: true });
      }
    }
    // Both clocks are asked where the text moves up.
    assert.deepEqual(asked, { now: 3000, all: 25, timers: 0, editors: 0 });
    assert.equal(told.length, 2);
  });

  it('makes nothing that differs from every event taken in at once', () => {
    Object.assign(fake.configuration, {
      ...{ 'editor.find.addExtraSpaceOnTop': true, 'editor.fontSize': 14, 'editor.lineHeight': 0 },
    });
    const events = fc.array(
      fc.tuple(
        fc.constantFrom<(line: number) => void>(
          ...[edit, press, press, press, () => select(Keyboard), () => select()],
          ...[() => select(Mouse), show, show, show],
        ),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(0, 1, 2, 60, 190, 290, 310, 990, 1010, 14_000),
      ),
      { maxLength: 40 },
    );
    const outcome = (atOnce: boolean, all: readonly [(line: number) => void, number, number][]) => {
      presence.dispose();
      open();
      show(0);
      press();
      const answers: boolean[] = [];
      for (const [happen, line, afterMs] of all) {
        clock.advance(afterMs);
        happen(line);
        if (atOnce) presence.listenClosely();
      }
      for (const laterMs of [1, 600]) {
        clock.advance(laterMs);
        answers.push(presence.keysGoToText, presence.wrote);
      }
      // A turn of the wheel is the person, but not where the text moves after a key.
      show(9);
      answers.push(presence.keysGoToText);
      const lastAt = (kind: PersonInput) => told.findLast(([doing]) => doing === kind)?.[1];
      return { answers, typing: lastAt('typing'), browsing: lastAt('browsing') };
    };
    fc.assert(
      fc.property(events, (all) => assert.deepEqual(outcome(false, all), outcome(true, all))),
      { seed, numRuns: 2000 },
    );
  });
});
