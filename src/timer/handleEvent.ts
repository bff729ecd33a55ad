import { onSessionEnded, putAway } from './afterRoutine.js';
import type { Handled } from './handled.js';
import { begin, quietly, saying } from './handled.js';
import { hearPeers, withTakeovers } from './hearPeers.js';
import { isPutAway, isRealBreak, standingPrompt } from './phase.js';
import { LONGEST_PAUSE_MS } from './plausibility.js';
import { inputBeforeInactive, latestInput, presenceEnd } from './presence.js';
import type { PersonInput } from './presenceFilter.js';
import { onSnooze } from './snoozing.js';
import { wallOf } from './steadyClock.js';
import type { TimerEffect, TimerEvent } from './timerEvent.js';
import type { TimerSettings } from './timerSettings.js';
import type { TimerState } from './timerState.js';
import { factsOf, nowOf, phaseOf, withOwn } from './timerState.js';
import { offerShown, waitingOffer } from './offers.js';
import { CALM_MS } from './watching.js';
import type { WindowRecord } from './windowRecord.js';

/** What says nothing for this long counts as over: its window was closed or killed. */
const LEASE_MS = 2 * 60_000;

/** Takes an event in, at the instant of the state. */
export function handleEvent(state: TimerState, event: TimerEvent): Handled {
  switch (event.type) {
    case 'wake':
      return quietly(state);
    case 'input':
      return onInput(state, event.doing);
    case 'active':
      return onActive(state, event.active);
    case 'notebook':
      return onNotebook(state, event.open);
    case 'focus':
      return onFocus(state, event.focused);
    case 'breakpoint':
      return quietly({ ...state, breakpointAt: nowOf(state) });
    case 'debugging':
      return event.debugging
        ? unlessSeen({ ...state, debugging: true })
        : quietly({ ...state, debugging: false, breakpointAt: nowOf(state) });
    case 'mute':
      return onMute(state, event.mute);
    case 'offered':
      return onOffered(state);
    case 'peers':
      return onPeers(state, event.records);
    case 'settings':
      return onSettings(state, event.settings);
    case 'snooze':
      return onSnooze(state, event.minutes);
    case 'skip':
      return saying(begin(state, { at: nowOf(state), by: 'skipped' }), { type: 'skipped' });
    case 'pause':
      return onPause(state, event.untilWallMs);
    case 'resume':
      return onResume(state);
    case 'sessionOpen':
      return openSession(state);
    case 'occupied':
      return onOccupied(state, event.occupied);
    case 'sessionEnded':
      return onSessionEnded(state, event);
  }
}

function onInput(state: TimerState, doing: PersonInput): Handled {
  const at = nowOf(state);
  if (!state.focused) return quietly(state);
  const facts = factsOf(state);
  const returned = presenceEnd(state, facts, at) < at && facts.workedMs > 0;
  const seen: TimerState = {
    ...withOwn(state, worked(doing, at)),
    seenInputAt: at,
    calmUntil: returned ? Math.max(state.calmUntil, at + CALM_MS) : state.calmUntil,
  };
  if (!isRealBreak(facts, state.settings, at) || facts.workedMs === 0) return quietly(seen);
  const awayMs = at - facts.absentSince;
  return saying(begin(seen, { at, by: 'away', awayMs }), { type: 'break', awayMs });
}

/** What others must know of work in an editor: a routine in another window gives way to it. */
function worked(doing: PersonInput, at: number): Partial<WindowRecord> {
  switch (doing) {
    case 'typing':
      return { typedAt: at };
    case 'browsing':
      return { browsedAt: at };
    case 'other':
      return {};
  }
}

function onActive(state: TimerState, active: boolean): Handled {
  if (active === state.active) return quietly(state);
  if (!active) {
    const vouchedInputAt = inputBeforeInactive(state, nowOf(state));
    return quietly({ ...state, active, vouchedInputAt });
  }
  const handled = onInput(state, 'other');
  return { ...handled, state: { ...handled.state, active } };
}

function onNotebook(state: TimerState, open: boolean): Handled {
  if (open === state.hasNotebook) return quietly(state);
  // Whoever closes it is there; what its cells vouched for before is not made longer afterwards.
  const handled = state.active && !open ? onInput(state, 'other') : quietly(state);
  return { ...handled, state: { ...handled.state, hasNotebook: open } };
}

function onFocus(state: TimerState, focused: boolean): Handled {
  if (focused === state.focused) return quietly(state);
  const at = nowOf(state);
  if (!focused) return unlessSeen({ ...state, focused, vouchedInputAt: latestInput(state, at) });
  const gained = { ...state, focused, focusGainedAt: at };
  const elsewhere = Math.max(0, ...[...state.peers.values()].map((peer) => peer.focusedAt));
  // Back from another program this is still the same time in the same window.
  if (elsewhere < state.own.focusedAt) return quietly(gained);
  return quietly(withTakeovers(withOwn(gained, { focusedAt: at })));
}

/**
 * The person turns to something else. An offer that still waits to be shown here has been offered
 * nowhere: it may come where they are now, or anew when they are back.
 */
function unlessSeen(state: TimerState): Handled {
  return quietly(waitingOffer(state) === null ? state : withOwn(state, { prompt: null }), true);
}

/** Only what came before the person is kept as an offer. */
function onOffered(state: TimerState): Handled {
  const offer = waitingOffer(state);
  if (offer === null) return quietly(state);
  // Only from now on can it be missed.
  const prompt = offerShown(offer, nowOf(state));
  return saying(withOwn(state, { prompt }), { type: 'prompted' });
}

/** What was to be offered here and could not be has been offered nowhere. */
function onMute(state: TimerState, mute: boolean): Handled {
  const { prompt, window } = state.own;
  const next = { ...state, mute };
  return quietly(mute && prompt?.window === window ? withOwn(next, { prompt: null }) : next, true);
}

function onPeers(state: TimerState, records: readonly WindowRecord[]): Handled {
  const next = hearPeers(state, records);
  const cameHere = next.own.focusedAt !== state.own.focusedAt;
  const effects = isBegunElsewhere(next) ? [begunElsewhere] : workElsewhere(state, next);
  return { state: next, effects, important: cameHere };
}

const begunElsewhere: TimerEffect = { type: 'begunElsewhere' };

/** Whether another window has a routine that began after the one that is open in this one. */
function isBegunElsewhere({ own, peers }: TimerState): boolean {
  const { session, window, savedAt } = own;
  if (session === null) return false;
  return [...peers.values()].some((peer) => {
    if (peer.session === null || peer.session.until <= savedAt) return false;
    const laterMs = peer.session.at - session.at;
    return laterMs > 0 || (laterMs === 0 && peer.window > window);
  });
}

/** What other windows tell of work in them that is news to the routine that is open in this one. */
function workElsewhere(before: TimerState, after: TimerState): readonly TimerEffect[] {
  const { session } = after.own;
  if (session === null) return [];
  type Told = 'typedAt' | 'browsedAt' | 'lastInputAt';
  const latest = ({ peers }: TimerState, name: Told) =>
    Math.max(session.at, ...[...peers.values()].map((peer) => peer[name]));
  const isNews = (name: Told) => latest(after, name) > latest(before, name);
  if (isNews('typedAt')) return [{ type: 'workElsewhere', doing: 'typing' }];
  if (isNews('browsedAt')) return [{ type: 'workElsewhere', doing: 'browsing' }];
  return isNews('lastInputAt') ? [{ type: 'workElsewhere', doing: 'other' }] : [];
}

/**
 * A reset that stays due has been offered, whatever the interval is now. Every window remembers it,
 * since none knows which of them hears of the settings first.
 */
function onSettings(state: TimerState, settings: TimerSettings): Handled {
  const facts = factsOf(state);
  const prompt = standingPrompt(facts, state.settings);
  const next = { ...state, settings };
  const { intervalMs } = settings;
  if (prompt === null || prompt.intervalMs >= intervalMs) return quietly(next);
  if (facts.workedMs < intervalMs) return quietly(next);
  // Only the window that waits with it knows whether it comes to anything.
  if (prompt.waits === true && prompt.window !== state.own.window) return quietly(next);
  const putAway = isPutAway(facts, state.settings) ? true : undefined;
  return quietly(withOwn(next, { prompt: { ...prompt, intervalMs, putAway } }), true);
}

function onPause(state: TimerState, untilWallMs: number): Handled {
  const at = nowOf(state);
  const lastsMs = Math.min(LONGEST_PAUSE_MS, untilWallMs - wallOf(state.clock, at));
  const until = at + lastsMs;
  if (until <= at) return quietly(state);
  const since = factsOf(state).pause?.since ?? at;
  const pause = { at, since, until };
  return saying(withOwn(state, { pause }), { type: 'paused', untilWallMs });
}

function onResume(state: TimerState): Handled {
  const { pause } = factsOf(state);
  if (pause === null) return quietly(state);
  const at = nowOf(state);
  const ended = { at, since: pause.since, until: at };
  return saying(withOwn(state, { pause: ended }), { type: 'resumed' });
}

function openSession(state: TimerState): Handled {
  const at = nowOf(state);
  const since = state.own.session?.at ?? at;
  return quietly(withOwn(state, { session: { at: since, until: at + LEASE_MS } }), true);
}

function onOccupied(state: TimerState, occupied: boolean): Handled {
  const at = nowOf(state);
  const { occupiedUntil } = state.own;
  if (!occupied) {
    if (occupiedUntil <= at) return quietly(state);
    return quietly(withOwn(state, { occupiedUntil: at }), true);
  }
  const next = withOwn(state, { occupiedUntil: at + LEASE_MS });
  const facts = factsOf(next);
  // Whoever chooses something else has answered the offer that stood.
  const answered = phaseOf(next, facts).name === 'prompted';
  return quietly(answered ? putAway(next, facts) : next, true);
}
