import assert from 'node:assert/strict';
import type { LaterSurroundings } from '../../../src/editor/later';
import { Later } from '../../../src/editor/later';
import type { LaterParts } from '../../../src/editor/laterParts';
import type { TimerEvent } from '../../../src/timer/timerEvent';
import { deactivate } from '../../../src/extension';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { FakeClock } from '../../support/editor/fakeClock';
import { fake } from '../../support/vscode/fakeVscode';

describe('what is needed only later', () => {
  let clock: FakeClock;
  let loads: number;
  let isGone: boolean;
  let told: number;
  let disposed: number;
  let reported: string[];
  let timer: TimerEvent[];
  let later: Later;

  beforeEach(() => {
    fake.reset();
    clock = new FakeClock(0);
    [loads, isGone, told, disposed, reported, timer] = [0, false, 0, 0, [], []];
    const parts = { dispose: () => disposed++ } as unknown as LaterParts;
    const surroundings = {
      report: (line: string) => reported.push(line),
      tellStatus: () => told++,
      workClock: { handle: (event: TimerEvent) => timer.push(event) },
    } as unknown as LaterSurroundings;
    later = new Later(
      () => surroundings,
      clock,
      () => {
        loads++;
        if (isGone) throw new Error("Cannot find module './laterParts.js'");
        return () => parts;
      },
    );
  });

  it('is loaded a moment after the start, or before where something asks for it, and once', () => {
    assert.equal(later.now, null);
    clock.advance(199);
    assert.equal(loads, 0);
    const parts = later.open();
    assert.notEqual(parts, null);
    clock.advance(60_000);
    assert.deepEqual([later.open(), later.now, loads], [parts, parts, 1]);
  });

  it('says so where its file is gone, and goes on where it is there again', () => {
    isGone = true;
    clock.advance(200);
    assert.equal(later.isMissing, true);
    assert.match(fake.messages.join(), /Reload the window to go on; your count and your journal/);
    assert.match(reported.join(), /Cannot find module/);
    assert.equal(told, 1);
    // Whoever asks for something hears why nothing comes.
    assert.equal(later.open(), null);
    assert.equal(fake.messages.length, 2);
    isGone = false;
    assert.notEqual(later.open(), null);
    assert.equal(later.isMissing, false);
  });

  it('leaves offers to other windows where its file is gone, until it is there again', () => {
    isGone = true;
    clock.advance(200);
    assert.deepEqual(timer, [{ type: 'mute', mute: true }]);
    isGone = false;
    later.open();
    assert.deepEqual(timer.slice(1), [{ type: 'mute', mute: false }]);
    later.open();
    assert.equal(timer.length, 2);
  });

  it('is not loaded any more as the window closes', () => {
    assert.equal(later.end(), null);
    clock.advance(60_000);
    assert.deepEqual([later.open(), loads], [null, 0]);
  });

  it('goes with the window', () => {
    later.open();
    later.dispose();
    assert.equal(disposed, 1);
  });
});

describe('a window in which nothing was asked for yet', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow({}, false);
  });
  afterEach(() => window.close());

  it('opens the panel at the first pause after the reset has fallen due', () => {
    assert.equal(window.panel, null);
    window.untilOffered();
    assert.notEqual(window.panel, null);
    // Somebody new is asked first.
    assert.equal(window.api.safetyScreen()?.name, 'list');
  });

  it('keeps its count as it closes', async () => {
    window.type(60_000);
    await deactivate();
    const kept = window.files().filter((file) => file.endsWith('.window.json'));
    assert.equal(kept.length, 1);
  });
});
