import assert from 'node:assert/strict';
import { footOfLadder } from '../../../src/routines/progression/ladderPlace';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EventEmitter } from 'vscode';
import { commandIds } from '../../../src/editor/ids';
import { reminderTimes } from '../../../src/editor/reminderTimes';
import type { ReminderParts } from '../../../src/editor/sessionReminders';
import { SessionReminders } from '../../../src/editor/sessionReminders';
import { openFolder } from '../../../src/editor/storage/openFolder';
import { ReminderMarks } from '../../../src/editor/storage/reminderMarks';
import { asWritten, planAs } from '../../../src/routines/how';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { FakeClock } from '../../support/editor/fakeClock';
import { temporaryStorage } from '../../support/editor/temporaryStorage';
import { fake } from '../../support/vscode/fakeVscode';

const MINUTE_MS = 60_000;
/** A Saturday. */
const morning = new Date('2026-03-07T09:00').getTime();

/** One window's reminders, and all that they look at. */
class RemindedWindow {
  readonly clock = new FakeClock(morning);
  readonly moved = new EventEmitter<void>();
  readonly played = new EventEmitter<unknown>();
  readonly seen = {
    ...{
      active: true,
      held: false,
      locked: false,
      phase: 'counting',
      freeSince: 0 as number | null,
      calmLeftMs: 0,
    },
    ...{ open: null as object | null, evening: '10:00', weekend: 'off' },
  };
  readonly reminders: SessionReminders;

  constructor(storage: ReturnType<typeof temporaryStorage>) {
    const { seen, clock } = this;
    const parts = {
      times: () => reminderTimes({ reminders: seen }, (line) => assert.fail(line)),
      clock: () => clock,
      workClock: {
        onDidChange: this.moved.event,
        get view() {
          const { phase, freeSince, calmLeftMs } = seen;
          return { phase: { name: phase }, facts: { freeSince }, calmLeftMs };
        },
      },
      sessions: {
        onDidChange: this.played.event,
        get holds() {
          return { any: seen.held };
        },
        get open() {
          return seen.open;
        },
      },
      gate: {
        get isLocked() {
          return seen.locked;
        },
      },
      presence: seen,
      marks: new ReminderMarks(openFolder(storage.uri, 'reminders'), (line) => assert.fail(line)),
      planFor: (routine: 'evening_wind_down') =>
        planAs(asWritten, routine, {
          seated: true,
          childsPose: 'plain',
          warmUps: 'never',
          resetDone: false,
          ladder: footOfLadder,
        }),
    };
    this.reminders = new SessionReminders(parts as unknown as ReminderParts);
  }

  /** Time goes by, and then the work clock moves. */
  async pass(minutes: number): Promise<this> {
    this.clock.advance(minutes * MINUTE_MS);
    this.moved.fire();
    await this.reminders.settled();
    return this;
  }
}

describe('reminders of the evening and the weekend', () => {
  let storage: ReturnType<typeof temporaryStorage>;
  let window: RemindedWindow;
  let started: unknown[];
  beforeEach(() => {
    fake.reset();
    storage = temporaryStorage();
    window = new RemindedWindow(storage);
    started = [];
    fake.commands.set(commandIds.start, (plan) => started.push(plan));
  });
  afterEach(() => storage.remove());

  it('come at their time, say what it takes, and come once', async () => {
    await window.pass(59);
    assert.deepEqual(fake.messages, []);
    await window.pass(1);
    assert.deepEqual(fake.messages, [
      'Evening wind-down, the time you set: 7 minutes, kneeling, on the floor and standing. ' +
        'Stop if something feels wrong.',
    ]);
    for (let minute = 0; minute < 60; minute++) await window.pass(1);
    assert.equal(fake.messages.length, 1);
    assert.deepEqual(started, []);
  });

  it('never come where they are switched off', async () => {
    window.seen.evening = 'off';
    for (let minute = 0; minute < 120; minute += 10) await window.pass(10);
    assert.deepEqual(fake.messages, []);
  });

  const unwelcome: Readonly<Record<string, (seen: RemindedWindow['seen']) => unknown>> = {
    'the window has no focus, a debug session runs or a list is open': (seen) => (seen.held = true),
    'nobody is there': (seen) => (seen.active = false),
    'reminders are paused': (seen) => (seen.phase = 'paused'),
    'a routine plays in some window': (seen) => (seen.phase = 'inSession'),
    'a reset is about to be offered': (seen) => (seen.phase = 'due'),
    'the reset has just been offered': (seen) => (seen.phase = 'prompted'),
    'a routine waits here': (seen) => (seen.open = {}),
    'something that was chosen waits in another window': (seen) => (seen.freeSince = null),
    'the machine woke up, or the person came back, a moment ago': (seen) =>
      (seen.calmLeftMs = 20_000),
    'a sign keeps everything from beginning': (seen) => (seen.locked = true),
  };
  for (const [what, make] of Object.entries(unwelcome)) {
    it(`wait while ${what}, and are left out once they are an hour late`, async () => {
      const usual = { ...window.seen };
      make(window.seen);
      await window.pass(70);
      assert.deepEqual(fake.messages, []);
      Object.assign(window.seen, usual);
      await window.pass(1);
      assert.equal(fake.messages.length, 1, 'eleven minutes late');

      fake.messages = [];
      make(window.seen);
      await window.pass(24 * 60);
      Object.assign(window.seen, usual);
      await window.pass(50);
      assert.deepEqual(fake.messages, [], 'an hour and more late');
    });
  }

  it('come after a sleep over their time only within the hour', async () => {
    await window.pass(119);
    assert.equal(fake.messages.length, 1);
    await window.pass(24 * 60 + 1);
    assert.equal(fake.messages.length, 1);
  });

  it('start the session, as the person likes it, through the command', async () => {
    fake.answer = 'Start';
    await window.pass(60);
    await new Promise(setImmediate);
    assert.equal((started[0] as { routine: string }).routine, 'evening_wind_down');
  });

  it('come half an hour later when asked to, in whichever window, and then end', async () => {
    const other = new RemindedWindow(storage);
    fake.answer = 'Later (30 min)';
    await window.pass(60);
    while (!readdirSync(path.join(storage.uri.fsPath, 'reminders')).join().includes('later')) {
      await new Promise(setImmediate);
    }
    await other.pass(89);
    assert.equal(fake.messages.length, 1);
    await other.pass(1);
    assert.equal(fake.messages.length, 2);
    await window.pass(31);
    await other.pass(60);
    assert.equal(fake.messages.length, 2);
  });

  it('are given by one of two windows that look in the same moment', async () => {
    const other = new RemindedWindow(storage);
    await Promise.all([window.pass(60), other.pass(60)]);
    assert.equal(fake.messages.length, 1);
  });

  it('of a day stay given after a restart, and come again the next day', async () => {
    await window.pass(60);
    const restarted = new RemindedWindow(storage);
    await restarted.pass(65);
    assert.equal(fake.messages.length, 1);
    await restarted.pass(24 * 60);
    assert.equal(fake.messages.length, 2);
  });

  it('do not come on a day on which the session was done', async () => {
    const plan = { routine: 'evening_wind_down' };
    window.played.fire({ plan, stage: { name: 'ended', outcome: 'done' } });
    const folder = path.join(storage.uri.fsPath, 'reminders');
    for (;;) {
      try {
        if (readdirSync(folder).length > 0) break;
      } catch {
        // Not there yet.
      }
      await new Promise(setImmediate);
    }
    await window.pass(60);
    assert.deepEqual(fake.messages, []);
    await window.pass(24 * 60);
    assert.equal(fake.messages.length, 1);
  });

  it('leave no marks behind for longer than a few days, and touch nothing else', async () => {
    const folder = path.join(storage.uri.fsPath, 'reminders');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'notes.txt'), 'mine');
    for (let day = 0; day < 8; day++) await window.pass(day === 0 ? 60 : 24 * 60);
    await new Promise(setImmediate);
    const names = readdirSync(folder);
    assert.ok(names.includes('notes.txt'));
    assert.ok(names.length <= 6, names.join(' '));
  });

  it('have the weekend session on its day alone', async () => {
    Object.assign(window.seen, { evening: 'off', weekend: 'Saturday 10:00' });
    for (let day = 0; day < 8; day++) await window.pass(day === 0 ? 60 : 24 * 60);
    assert.equal(fake.messages.length, 2);
    assert.match(fake.messages[0] ?? '', /^Weekend maintenance, the time you set: 15 minutes/);
  });
});

describe('a window with reminders switched on', () => {
  it('gives one, and what it starts has its questions first', async () => {
    const window = new ActivatedWindow({ eveningReminder: '09:10' }, false);
    fake.answer = 'Start';
    window.type(11 * MINUTE_MS);
    while (window.api.safetyScreen() === null) await new Promise(setImmediate);
    assert.match(fake.messages[0] ?? '', /^Evening wind-down/);
    assert.equal(window.api.session(), null);
    window.answerSafety();
    assert.equal(window.api.session()?.plan.routine, 'evening_wind_down');
    await window.close();
  });

  it('gives it a minute after the machine woke up, and not before', async () => {
    for (const nap of ['sleep', 'stall'] as const) {
      const window = new ActivatedWindow({ eveningReminder: '09:10' });
      window.type(5 * MINUTE_MS);
      window.clock[nap](8 * MINUTE_MS);
      window.focus(true).type(50_000);
      await new Promise(setImmediate);
      assert.deepEqual(fake.messages, [], nap);
      window.type(60_000);
      await window.until(() => fake.messages.length > 0);
      await window.close();
    }
  });

  it('says in one line that a time can not be read, and reminds of nothing', async () => {
    const window = new ActivatedWindow({ eveningReminder: '9pm', weekendReminder: 'Caturday' });
    assert.equal(fake.output.length, 2);
    assert.match(fake.output.join(), /Setting upperBackReset.eveningReminder must be/);
    assert.match(fake.output.join(), /Setting upperBackReset.weekendReminder must be/);
    await window.close();
  });
});
