import assert from 'node:assert/strict';
import { TabInputText, TextEditorSelectionChangeKind, Uri } from 'vscode';
import { Presence } from '../../../src/editor/presence';
import type { PersonInput } from '../../../src/timer/presenceFilter';
import { FakeClock } from '../../support/editor/fakeClock';
import { fake, window } from '../../support/vscode/fakeVscode';

describe('who types', () => {
  let clock: FakeClock;
  let presence: Presence;
  /** What was told, with the monotonic instant at which it was done. */
  let told: (readonly [PersonInput, number])[];
  let waitsMs: number;
  const document = {};
  const visibleRanges = [{ start: { line: 0 } }];
  const editor = { document, visibleRanges, viewColumn: 1 };

  beforeEach(() => {
    fake.reset();
    const activeTab = { input: new TabInputText(Uri.file('/notes.txt')) };
    fake.groups = [{ viewColumn: 1, isActive: true, tabs: [activeTab], activeTab }];
    Object.assign(window, { activeTextEditor: editor });
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
  });
  afterEach(() => {
    presence.dispose();
    Object.assign(window, { activeTextEditor: undefined });
  });

  const now = () => clock.read().monoMs;

  /** A key that writes, as the editor reports it: an edit, and then where the cursor is. */
  function press(): void {
    clock.advance(10);
    fake.events.get('onDidChangeTextDocument')?.fire({ document });
    const kind = TextEditorSelectionChangeKind.Keyboard;
    const selections = [{ isEmpty: true }];
    const event = { kind, textEditor: editor, selections };
    fake.events.get('onDidChangeTextEditorSelection')?.fire(event);
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
});
