import type { TimerEvent } from '../../../src/timer/timerEvent.js';
import type { TimerSettings } from '../../../src/timer/timerSettings.js';
import { durationText } from './duration.js';
import type { Simulation } from './simulation.js';

/** What a person does, or what befalls the machine; a list of these is a history. */
export type Deed =
  /** A key every eight seconds in the editor: never a natural pause. */
  | { readonly do: 'type'; readonly ms: number }
  /** A turn of the wheel every 35 seconds, which VS Code does not take for activity. */
  | { readonly do: 'read'; readonly ms: number }
  /** Keys in a terminal program, of which only VS Code's `active` tells. */
  | { readonly do: 'terminal'; readonly ms: number }
  /** A notebook is opened, and a cell in it runs and keeps an active window active without anybody there. */
  | { readonly do: 'cellRuns'; readonly ms: number }
  | { readonly do: 'idle'; readonly ms: number }
  | { readonly do: 'sleep'; readonly ms: number }
  /** No window gets to run; `busy`: their own process is at work on something else. */
  | { readonly do: 'stall' | 'busy'; readonly ms: number }
  | { readonly do: 'setClock'; readonly ms: number }
  /** To the window with this index among the open ones; -1 = to another program. */
  | { readonly do: 'switch'; readonly to: number; readonly newFirst: boolean }
  | { readonly do: 'open'; readonly focused: boolean }
  | { readonly do: 'close' | 'kill'; readonly which: number }
  | { readonly do: 'configure'; readonly settings: Partial<TimerSettings> }
  | { readonly do: 'snooze'; readonly minutes: number }
  | { readonly do: 'pause'; readonly ms: number }
  | { readonly do: 'skip' | 'resume' | 'breakpoint' }
  | { readonly do: 'debugging'; readonly on: boolean }
  /** The person chooses a routine that then waits for them, or closes it. */
  | { readonly do: 'occupied'; readonly on: boolean }
  /** The person goes into a box of the editor, over which nothing opens, or comes out of it. */
  | { readonly do: 'inBox'; readonly on: boolean }
  | {
      readonly do: 'session';
      readonly ms: number;
      readonly outcome: 'done' | 'stopped' | 'interrupted';
      readonly totalMs: number;
      /** It began by itself, and nobody was seen at it. */
      readonly unseen?: boolean;
    };

const KEY_EVERY_MS = 8000;
const SCROLL_EVERY_MS = 35_000;
/** A click, a command, a glance. */
const DEED_MS = 1000;

/** Lets one deed happen. What can't be done at the moment is passed over, as a person would. */
export function perform(sim: Simulation, deed: Deed): void {
  switch (deed.do) {
    case 'type':
      repeatedly(sim, deed.ms, KEY_EVERY_MS, () => sim.press(true));
      return;
    case 'read':
      repeatedly(sim, deed.ms, SCROLL_EVERY_MS, () =>
        tell(sim, { type: 'input', doing: 'browsing' }),
      );
      return;
    case 'terminal':
      repeatedly(sim, deed.ms, KEY_EVERY_MS, () => sim.press(false));
      return;
    case 'cellRuns':
      runCell(sim, deed.ms);
      return;
    case 'idle':
      sim.run(deed.ms);
      return;
    case 'sleep':
      sim.sleep(deed.ms);
      sim.look();
      return;
    case 'stall':
    case 'busy':
      sim.stall(deed.ms, deed.do === 'busy');
      return;
    case 'setClock':
      // A window that does not look between a sleep and this would see both as one.
      sim.look();
      sim.setWallClock(deed.ms);
      sim.look();
      break;
    case 'configure':
      sim.configure({ ...sim.settings, ...deed.settings });
      break;
    case 'session':
      playSession(sim, deed);
      return;
    case 'switch':
      sim.focus(deed.to < 0 ? null : nth(sim, deed.to), deed.newFirst);
      break;
    case 'open':
      openNext(sim, deed.focused);
      break;
    case 'close':
    case 'kill':
      if (deed.do === 'close') sim.close(nth(sim, deed.which));
      else sim.kill(nth(sim, deed.which));
      if (sim.windows.size === 0) openNext(sim, true);
      break;
    case 'snooze':
      tell(sim, { type: 'snooze', minutes: deed.minutes });
      break;
    case 'pause':
      tell(sim, { type: 'pause', untilWallMs: sim.machine.wallMs + deed.ms });
      break;
    case 'debugging':
      tell(sim, { type: 'debugging', debugging: deed.on });
      break;
    case 'occupied':
      if (sim.focused !== null) sim.occupy(sim.focused, deed.on);
      break;
    case 'inBox':
      sim.letOffersWait(deed.on);
      break;
    case 'skip':
    case 'resume':
    case 'breakpoint':
      tell(sim, { type: deed.do });
      break;
  }
  sim.run(DEED_MS);
}

function repeatedly(sim: Simulation, ms: number, everyMs: number, act: () => void): void {
  for (let left = ms; left > 0; left -= everyMs) {
    act();
    sim.run(Math.min(everyMs, left));
  }
}

function tell(sim: Simulation, event: TimerEvent): void {
  if (sim.focused !== null) sim.step(sim.focused, event);
}

function nth(sim: Simulation, index: number): string {
  const ids = [...sim.windows.keys()];
  return ids[index % ids.length]!;
}

function openNext(sim: Simulation, focused: boolean): void {
  if (focused) sim.focus(null);
  sim.open(sim.newId(), focused);
}

function runCell(sim: Simulation, ms: number): void {
  const window = sim.focused === null ? null : sim.of(sim.focused);
  if (window?.active === true) {
    sim.step(window.id, { type: 'notebook', open: true });
    window.inactiveMono = Math.max(window.inactiveMono, sim.machine.monoMs + ms);
  }
  sim.run(ms);
}

function playSession(sim: Simulation, deed: Extract<Deed, { do: 'session' }>): void {
  const window = sim.focused;
  if (window === null) {
    sim.run(DEED_MS);
    return;
  }
  sim.openSession(window);
  sim.run(deed.ms);
  const playedMs = deed.outcome === 'done' ? deed.totalMs : Math.min(deed.ms, deed.totalMs);
  sim.endSession(window, deed.outcome, playedMs, deed.totalMs, deed.unseen);
  sim.run(DEED_MS);
}

/** A history in lines that a person can read and put into a table test. */
export function historyText(history: readonly Deed[]): string {
  return history.map(deedText).join('\n');
}

function deedText(deed: Deed): string {
  const rest = Object.entries(deed).flatMap(([name, value]) => {
    if (name === 'do') return [];
    const ms = /ms$/i.test(name) && typeof value === 'number';
    return [`${name}=${ms ? durationText(value) : JSON.stringify(value)}`];
  });
  return `  ${deed.do} ${rest.join(' ')}`;
}
