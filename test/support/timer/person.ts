import assert from 'node:assert/strict';
import type { Phase } from '../../../src/timer/phase.js';
import type { TimerEvent, TimerLogEntry } from '../../../src/timer/timerEvent.js';
import type { TimerSettings } from '../../../src/timer/timerSettings.js';
import { defaultTimerSettings } from '../../../src/timer/timerSettings.js';
import { factsOf, phaseOf } from '../../../src/timer/timerState.js';
import { duration, durationText } from './duration.js';
import type { Deed } from './history.js';
import { perform } from './history.js';
import type { MonotonicInSleep } from './machine.js';
import { Machine } from './machine.js';
import { Simulation } from './simulation.js';

/** Where and how a person works; everything has a default. */
export interface Scene {
  readonly settings?: Partial<TimerSettings>;
  readonly monotonicInSleep?: MonotonicInSleep;
  /** The wall clock at the beginning, in milliseconds since 1970. */
  readonly wallMs?: number;
  readonly latencyMs?: number;
}

/** A Monday, 9:00 local time. */
const MONDAY_MS = new Date(2026, 2, 2, 9).getTime();
const SECOND_MS = 1000;

/** A person in front of a VS Code with one window, `a`, that has the focus. */
export function somebody(scene: Scene = {}): Person {
  return new Person(scene);
}

/**
 * One person at work, told as a story: `somebody().work('25m').idle('6m').expect('away')`.
 * Windows have names; `window-` goes before them in ids.
 */
export class Person {
  readonly sim: Simulation;
  private readonly startedMs: number;

  constructor(scene: Scene) {
    const machine = new Machine(scene.monotonicInSleep ?? 'standsStill', scene.wallMs ?? MONDAY_MS);
    const settings = { ...defaultTimerSettings, ...scene.settings };
    this.sim = new Simulation(machine, settings, () => scene.latencyMs ?? 300);
    this.startedMs = machine.trueMs;
    this.sim.open(idOf('a'), true);
  }

  /** Types without ever stopping for as long as ten seconds. */
  work(time: string): this {
    return this.does({ do: 'type', ms: duration(time) });
  }
  read(time: string): this {
    return this.does({ do: 'read', ms: duration(time) });
  }
  terminal(time: string): this {
    return this.does({ do: 'terminal', ms: duration(time) });
  }
  cellRuns(time: string): this {
    return this.does({ do: 'cellRuns', ms: duration(time) });
  }
  idle(time: string): this {
    return this.does({ do: 'idle', ms: duration(time) });
  }
  sleep(time: string): this {
    return this.does({ do: 'sleep', ms: duration(time) });
  }
  stall(time: string): this {
    return this.does({ do: 'stall', ms: duration(time) });
  }
  /** A stall in which the windows' own process is at work on something else. */
  busy(time: string): this {
    return this.does({ do: 'busy', ms: duration(time) });
  }
  setClock(by: string): this {
    return this.does({ do: 'setClock', ms: duration(by) });
  }
  configure(settings: Partial<TimerSettings>): this {
    return this.does({ do: 'configure', settings });
  }
  snooze(minutes: number): this {
    return this.does({ do: 'snooze', minutes });
  }
  skip(): this {
    return this.does({ do: 'skip' });
  }
  pause(time: string): this {
    return this.does({ do: 'pause', ms: duration(time) });
  }
  resume(): this {
    return this.does({ do: 'resume' });
  }
  breakpoint(): this {
    return this.does({ do: 'breakpoint' });
  }
  debugging(on: boolean): this {
    return this.does({ do: 'debugging', on });
  }
  /** Chooses a routine that then waits for them, or closes it. */
  occupied(on: boolean): this {
    return this.does({ do: 'occupied', on });
  }
  /** Opens a routine, lets it play for `time` of `total` and ends it. */
  routine(time: string, outcome: 'done' | 'stopped' | 'interrupted', total = '90s'): this {
    return this.does({ do: 'session', ms: duration(time), outcome, totalMs: duration(total) });
  }

  /** Opens a routine, which says so again and again until it ends. */
  openRoutine(): this {
    assert(this.sim.focused !== null, 'no window has the focus');
    this.sim.openSession(this.sim.focused);
    return this;
  }

  /** Ends it, after all of it was played. */
  finishRoutine(time: string): this {
    assert(this.sim.focused !== null, 'no window has the focus');
    this.sim.endSession(this.sim.focused, 'done', duration(time), duration(time));
    return this;
  }

  /** Something that no deed covers, in the focused window. */
  tell(event: TimerEvent): this {
    assert(this.sim.focused !== null, 'no window has the focus');
    this.sim.step(this.sim.focused, event);
    return this;
  }

  open(window: string, focused = true): this {
    if (focused) this.sim.focus(null);
    this.sim.open(idOf(window), focused);
    return this;
  }
  close(window: string): this {
    this.sim.close(idOf(window));
    return this;
  }
  kill(window: string): this {
    this.sim.kill(idOf(window));
    return this;
  }
  /** Gives a window the focus; null = another program. */
  switchTo(window: string | null): this {
    this.sim.focus(window === null ? null : idOf(window));
    return this;
  }

  /** What every window that is open must say now. */
  expect(name: Phase['name']): this {
    for (const [window, phase] of this.phases()) assert.equal(phase.name, name, window);
    return this;
  }

  /** The time left in every window that is open, to the second unless more is allowed. */
  expectLeft(time: string, within = '1s'): this {
    for (const [window, phase] of this.phases()) {
      assert('remainingMs' in phase, `${window} is ${phase.name}`);
      const off = Math.abs(phase.remainingMs - duration(time));
      const said = durationText(Math.round(phase.remainingMs / SECOND_MS) * SECOND_MS);
      assert(off <= duration(within), `${window}: ${said} left, not ${time}`);
    }
    return this;
  }

  /** The whole phase of the focused window, or of the only one. */
  get phase(): Phase {
    this.sim.look();
    const id = this.sim.focused ?? [...this.sim.windows.keys()][0]!;
    return phaseOf(this.sim.of(id).state);
  }

  /** Work counted by all windows, as the focused one knows it. */
  get countedMs(): number {
    this.sim.look();
    return factsOf(this.sim.of(this.sim.focused!).state).workedMs;
  }

  /** How many prompts there have been, and in which windows. */
  expectPrompts(...windows: string[]): this {
    assert.deepEqual(
      this.sim.prompts.map((prompt) => prompt.window),
      windows.map(idOf),
    );
    return this;
  }

  /** What was logged so far, by type; stretches of work apart. */
  expectLog(...types: TimerLogEntry['type'][]): this {
    const logged = this.sim.log.map(({ entry }) => entry.type);
    assert.deepEqual(
      logged.filter((type) => type !== 'worked'),
      types,
    );
    return this;
  }

  /** The stretches of work that are over, by the log: `20m of 25m`, to the minute. */
  expectStretches(...stretches: string[]): this {
    const minutes = (ms: number) => `${Math.round(ms / 60_000)}m`;
    const told = this.sim.log.flatMap(({ entry }) => {
      if (entry.type !== 'worked') return [];
      return `${minutes(entry.workedMs)} of ${minutes(entry.untilAt - entry.fromAt)}`;
    });
    assert.deepEqual(told, stretches);
    return this;
  }

  /** True time from the beginning to the latest prompt, in seconds. */
  get promptedAfterS(): number | null {
    const last = this.sim.prompts.at(-1);
    return last === undefined ? null : (last.trueMs - this.startedMs) / SECOND_MS;
  }

  private does(deed: Deed): this {
    perform(this.sim, deed);
    return this;
  }

  private phases(): readonly (readonly [string, Phase])[] {
    this.sim.look();
    return [...this.sim.windows.values()].map(({ id, state }) => [id, phaseOf(state)] as const);
  }
}

function idOf(window: string): string {
  return `window-${window}`;
}
