import assert from 'node:assert/strict';
import type { PlayerCommand, SessionView } from '../../../../src/messages/player.js';
import type { KeyGuard } from '../../../../src/webview/player/keyboard.js';
import { commandFor, listenToKeys } from '../../../../src/webview/player/keyboard.js';

const playing: SessionView = { stage: 'playing', positionMs: 0 };
const ready: SessionView = { stage: 'ready', startsInMs: null };
/** Keys do nothing for so long after the page comes up, in milliseconds. */
const deafMs = 1500;

/** Nothing in these tests is one. */
class NoElement {
  readonly isElement = false;
}

describe('player: keys', () => {
  const real = { document: globalThis.document, Element: globalThis.Element };
  const realNow = performance.now.bind(performance);
  let nowMs = 0;
  let page: EventTarget;
  let sent: PlayerCommand[];
  let shown: SessionView | null;
  let guard: KeyGuard;

  beforeEach('open a page', () => {
    nowMs = 1_000_000;
    page = new EventTarget();
    sent = [];
    shown = playing;
    Object.assign(globalThis, { document: page, Element: NoElement });
    performance.now = () => nowMs;
    guard = listenToKeys((event) => {
      const command = shown === null ? null : commandFor(event, shown);
      return command === null ? null : () => void sent.push(command);
    });
  });
  afterEach('close it', () => {
    Object.assign(globalThis, real);
    performance.now = realNow;
  });

  /** Sends an event to the page; whether the page kept the browser from acting on it. */
  function kept(type: string, details: Readonly<Record<string, unknown>>): boolean {
    const event = Object.assign(new Event(type, { cancelable: true }), { code: '', ...details });
    page.dispatchEvent(event);
    return event.defaultPrevented;
  }
  function press(key: string, more: Readonly<Record<string, unknown>> = {}): boolean {
    return kept('keydown', { key, ...more });
  }
  /** A click by pointer counts its presses; one that a key makes has none. */
  function clicked(detail: number): boolean {
    const event = Object.assign(new Event('click', { cancelable: true }), {});
    Object.defineProperty(event, 'detail', { value: detail });
    page.dispatchEvent(event);
    return !event.defaultPrevented;
  }

  it('that were meant for the editor are dropped while the page comes up', () => {
    nowMs += deafMs - 1;
    for (const key of [' ', 'Enter', 'Escape', 'ArrowLeft', 'ArrowRight', 'x']) {
      assert.ok(press(key), `${key} acts`);
    }
    assert.ok(kept('keyup', { key: ' ' }), 'Space presses a button');
    assert.ok(!clicked(0), 'a key clicks a button');
    assert.deepEqual(sent, []);
  });

  it('act after that, and clicks by pointer always do', () => {
    assert.ok(clicked(1));
    nowMs += deafMs;
    press(' ');
    press('ArrowRight');
    press('Escape');
    assert.deepEqual(sent, ['pause', 'next', 'close']);
    assert.ok(clicked(0));
    assert.ok(!kept('keyup', { key: ' ' }));
  });

  it('are dropped again when another get-ready comes up', () => {
    nowMs += 60_000;
    shown = ready;
    guard.raise();
    press(' ');
    press('Escape');
    nowMs += deafMs - 1;
    press(' ');
    assert.deepEqual(sent, []);
    nowMs += 1;
    press(' ');
    assert.deepEqual(sent, ['play']);
  });

  it('H opens how it is to be done, before it begins and not after', () => {
    nowMs += deafMs;
    press('h');
    shown = ready;
    press('h');
    press('р', { code: 'KeyH' });
    assert.deepEqual(sent, ['how', 'how']);
  });

  it('that are held down, or belong to VS Code, act never', () => {
    nowMs += deafMs;
    assert.ok(press('ArrowRight', { repeat: true }));
    assert.ok(press(' ', { repeat: true }));
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey', 'isComposing']) {
      press('Escape', { [modifier]: true });
    }
    assert.deepEqual(sent, []);
  });
});
