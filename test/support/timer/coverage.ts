import type { TimerState } from '../../../src/timer/timerState.js';
import type { Scenario } from './scenario.js';
import { factsOf, phaseOf } from '../../../src/timer/timerState.js';
import type { Observer, SteppedWindow } from './observer.js';

/** What random histories have to contain, or they would prove nothing. */
export const wanted = [
  'prompt',
  'prompt missed',
  'prompt after a snooze',
  'second prompt at a longer interval',
  'three snoozes in a row',
  'real break',
  'skip',
  'pause',
  'pause of four hours or more',
  'time outside working hours',
  'routine done',
  'routine chosen while an offer stood',
  'reset due behind what was chosen',
  'routine stopped early',
  'routine with nobody seen at it',
  'sleep where the monotonic source stands still',
  'sleep where the monotonic source runs on',
  'stalled host',
  'stalled host that was surely awake',
  'clock set back',
  'clock set forward',
  'change of settings',
  'three windows at a time',
  'window closed',
  'window killed',
  'window killed while it counts',
  'kill of every window',
  'thirty deeds or more',
] as const;
export type Wanted = (typeof wanted)[number];

/** How many histories had each of these. */
export type Coverage = Record<Wanted, number>;

/** The coverage of no histories. */
export function noCoverage(): Coverage {
  return Object.fromEntries(wanted.map((name) => [name, 0])) as Coverage;
}

/** Notes what one history had. */
export class Covered implements Observer {
  private readonly had = new Set<Wanted>();
  private readonly open = new Map<string, TimerState | null>();
  private readonly promptedAt = new Map<string, number>();

  constructor(private readonly scenario: Scenario) {
    if (scenario.history.length >= 30) this.had.add('thirty deeds or more');
  }

  addTo(coverage: Coverage): void {
    for (const name of this.had) coverage[name]++;
  }

  stepped({ window, event, effects, state }: SteppedWindow): void {
    this.open.set(window, state);
    const { own } = state;
    if (phaseOf(state).name === 'outsideHours') this.had.add('time outside working hours');
    const { freeSince } = factsOf(state);
    if (freeSince === null && phaseOf(state).name === 'due') {
      this.had.add('reset due behind what was chosen');
    }
    if (event.type === 'occupied' && event.occupied && own.prompt?.putAway === true) {
      this.had.add('routine chosen while an offer stood');
    }
    if (event.type === 'settings') this.had.add('change of settings');
    if (event.type === 'sessionEnded') {
      this.had.add(event.outcome === 'done' ? 'routine done' : 'routine stopped early');
      if (event.unseen === true) this.had.add('routine with nobody seen at it');
    }
    for (const effect of effects) {
      if (effect.type !== 'log') continue;
      const { entry } = effect;
      if (entry.type === 'missed') this.had.add('prompt missed');
      if (entry.type === 'break') this.had.add('real break');
      if (entry.type === 'skipped') this.had.add('skip');
      if (entry.type === 'snoozed' && own.snooze?.count === 3) {
        this.had.add('three snoozes in a row');
      }
      if (entry.type === 'paused' && own.pause !== null) {
        const { since, until } = own.pause;
        this.had.add(until - since >= 4 * 3_600_000 ? 'pause of four hours or more' : 'pause');
      }
      if (entry.type === 'prompted') this.prompted(state);
    }
  }

  private prompted({ own }: TimerState): void {
    const { stretchAt, snoozes, intervalMs } = own.prompt ?? { stretchAt: 0, snoozes: 0 };
    this.had.add('prompt');
    if (snoozes > 0) this.had.add('prompt after a snooze');
    const offer = `${stretchAt} ${snoozes}`;
    if ((this.promptedAt.get(offer) ?? Infinity) < (intervalMs ?? 0)) {
      this.had.add('second prompt at a longer interval');
    }
    this.promptedAt.set(offer, intervalMs ?? 0);
  }

  opened(window: string): void {
    this.open.set(window, null);
    if (this.open.size >= 3) this.had.add('three windows at a time');
  }

  closed(window: string): void {
    this.open.delete(window);
    this.had.add('window closed');
  }

  killed(window: string): void {
    this.had.add('window killed');
    const counted = this.open.get(window)?.own.countsUntil ?? null;
    if (counted !== null) this.had.add('window killed while it counts');
    this.open.delete(window);
    if (this.open.size === 0) this.had.add('kill of every window');
  }

  slept(): void {
    const runsOn = this.scenario.monotonicInSleep === 'runsOn';
    this.had.add(`sleep where the monotonic source ${runsOn ? 'runs on' : 'stands still'}`);
  }

  stalled(_ms: number, busy: boolean): void {
    const surely = busy || this.scenario.monotonicInSleep === 'standsStill';
    this.had.add(surely ? 'stalled host that was surely awake' : 'stalled host');
  }

  wallClockSet(byMs: number): void {
    if (byMs < 0) this.had.add('clock set back');
    if (byMs > 0) this.had.add('clock set forward');
  }
}
