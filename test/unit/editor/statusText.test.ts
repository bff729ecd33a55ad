import assert from 'node:assert/strict';
import { statusTextOf } from '../../../src/editor/statusText';
import type { TimerView } from '../../../src/editor/workClock';
import { factsAt } from '../../../src/timer/facts';
import type { Phase } from '../../../src/timer/phase';

const minuteMs = 60_000;
const phases: readonly Phase[] = [
  { name: 'counting', remainingMs: 42 * minuteMs },
  { name: 'counting', remainingMs: 1000 },
  { name: 'away', remainingMs: 42 * minuteMs, credit: null },
  { name: 'away', remainingMs: 90 * minuteMs, credit: { by: 'away', awayMs: 7.9 * minuteMs } },
  { name: 'away', remainingMs: 90 * minuteMs, credit: { by: 'reset' } },
  { name: 'away', remainingMs: 90 * minuteMs, credit: { by: 'skipped' } },
  { name: 'away', remainingMs: 90 * minuteMs, credit: { by: 'pause' } },
  { name: 'due' },
  { name: 'prompted', at: 0 },
  { name: 'missed' },
  { name: 'snoozed', until: 0, snoozesLeft: 2 },
  { name: 'snoozed', until: 0, snoozesLeft: 0 },
  { name: 'inSession', since: 0 },
  { name: 'paused', until: 0, remainingMs: 42 * minuteMs, keepsWork: true },
  { name: 'paused', until: 0, remainingMs: 42 * minuteMs, keepsWork: false },
  { name: 'outsideHours', until: 0, remainingMs: 42 * minuteMs },
  { name: 'outsideHours', until: null, remainingMs: 42 * minuteMs },
];

function textOf(phase: Phase, stoppedLately = false, runsHere = true, suitsWhileWaiting = false) {
  const facts = factsAt(new Map(), 0);
  const view: TimerView = {
    phase,
    facts,
    snoozesLeft: null,
    runsHere,
    ...{ calmLeftMs: 0, offerLeftMs: 0, isAtKeys: false },
    wallOf: (at) => at,
  };
  return statusTextOf(view, () => '14:10', {
    ...{ stoppedLately, isLocked: false, suitsWhileWaiting },
    ...{ guidedToday: null, checksIn: false },
  });
}

describe('status text', () => {
  it('leaves a quiet way to the signs that matter after a stop, and only there', () => {
    for (const phase of phases) {
      const [before, after] = [textOf(phase), textOf(phase, true)];
      assert.equal(after.text, before.text);
      assert.equal(after.label, before.label);
      assert.ok(!before.actions.includes('showSigns') && after.actions.at(-1) === 'showSigns');
      assert.equal(after.hover.length, before.hover.length + 1);
    }
  });

  it('says where the routine is, if it is not in this window', () => {
    const phase = { name: 'inSession', since: 0 } as const;
    assert.doesNotMatch(textOf(phase).hover.join(), /window/);
    assert.match(textOf(phase, false, false).hover.join(), /open in another window/);
  });

  it('says the time that is left in minutes, and in seconds only in the last minute', () => {
    assert.equal(textOf({ name: 'counting', remainingMs: 42 * minuteMs }).text, '$(watch) 42 min');
    assert.equal(textOf({ name: 'counting', remainingMs: minuteMs }).text, '$(watch) 1 min');
    const last = textOf({ name: 'counting', remainingMs: minuteMs - 1 });
    assert.equal(last.text, '$(watch) 60 s');
    const one = textOf({ name: 'counting', remainingMs: 1000 });
    assert.equal(one.label, '1 second of work until the upper-back reset');
  });

  it('credits whole minutes away, rounded down', () => {
    const [away] = phases.flatMap((phase) =>
      phase.name === 'away' && phase.credit?.by === 'away' ? [textOf(phase)] : [],
    );
    assert.equal(away?.hover[0], 'Credited: 7 min away.');
  });

  it('names the end of every snooze and pause', () => {
    for (const phase of phases) {
      if (phase.name === 'snoozed' || phase.name === 'paused') {
        assert.match(textOf(phase).text, /until 14:10$/);
        assert.match(textOf(phase).label, /until 14:10$/);
      }
    }
  });

  it('promises to keep the count only where a pause does', () => {
    const said = [true, false].map((keepsWork) =>
      textOf({ name: 'paused', until: 0, remainingMs: minuteMs, keepsWork }).hover.join(' '),
    );
    assert.match(said[0] ?? '', /counted so far is kept/);
    assert.doesNotMatch(said[1] ?? '', /kept/);
    assert.match(said[1] ?? '', /new stretch of work/);
  });

  it('peer case 29: the hover of a running countdown has no running number in it', () => {
    const texts = [90, 60, 2].map((minutes) =>
      textOf({ name: 'counting', remainingMs: minutes * minuteMs }).hover.join(),
    );
    assert.equal(new Set(texts).size, 1);
  });

  it('asks while somebody waits, and leaves the way to the signs where it was', () => {
    const phase = { name: 'counting', remainingMs: 20 * minuteMs } as const;
    const asks = textOf(phase, false, true, true);
    assert.match(asks.text, /while you wait\?$/);
    assert.match(asks.label, /if you like/);
    assert.deepEqual(asks.actions, ['start', 'pause']);
    assert.equal(textOf(phase, true, true, true).actions.at(-1), 'showSigns');
  });

  it('has an icon for the eye, plain words for the ear, and something to do in every state', () => {
    for (const phase of phases) {
      const { text, label, actions, hover } = textOf(phase);
      assert.match(text, /^\$\([a-z-]+\) \S/);
      assert.doesNotMatch(label, /\$\(/);
      assert.ok(actions.length > 0 && hover.length > 0);
    }
  });
});
