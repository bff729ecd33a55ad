import { instantOf, joinTimeline } from './steadyClock.js';
import type { SteadyClock } from './steadyClock.js';
import { mergeRecords, recordMap } from './merge.js';
import { DAY_MS, SKEW_MS } from './plausibility.js';
import { settledWindows } from './settled.js';
import type { TimerState } from './timerState.js';
import { factsOf, nowOf, withOwn } from './timerState.js';
import { CALM_MS } from './watching.js';
import type { WindowRecord } from './windowRecord.js';

/** Takes in what other windows say; one's own earlier words are not news. */
export function hearPeers(state: TimerState, records: readonly WindowRecord[]): TimerState {
  const { others, clock } = joinOthers(state, records);
  const joined = onTimeline(state, clock);
  const peers = mergeRecords(joined.peers, recordMap(others));
  const known = withoutGone({ ...joined, peers, heard: true }, records);
  const next = withTakeovers(cameHere(known));
  const before = factsOf(joined);
  const after = factsOf(next);
  // A window that opens into the middle of a stretch does not begin with a prompt.
  const restored = !state.heard && after.workedMs > 0;
  // Nor does any window soon after the person came back to another one.
  const gapEnd = before.lastInputAt + state.settings.readingGraceMs;
  const returned = before.workedMs > 0 && after.lastInputAt > gapEnd;
  const calmUntil = Math.max(
    joined.calmUntil,
    restored ? nowOf(next) + CALM_MS : 0,
    returned ? after.lastInputAt + CALM_MS : 0,
  );
  return { ...next, calmUntil };
}

/**
 * Forgets windows whose files are gone by now, since they add nothing any more: this one may stay
 * open for weeks while others come and go. Only after a day, as their files: by then no promise of
 * theirs can have ended later than was known here.
 */
function withoutGone(state: TimerState, records: readonly WindowRecord[]): TimerState {
  const { own, peers } = state;
  const at = nowOf(state);
  const there = new Set(records.map(({ window }) => window));
  const gone = [...peers.values()].flatMap(({ window, savedAt }) =>
    there.has(window) || at - savedAt < DAY_MS ? [] : [window],
  );
  if (gone.length === 0) return state;
  const settled = settledWindows(new Map(peers).set(own.window, own), at, gone);
  const left = new Map(peers);
  for (const window of settled) left.delete(window);
  return { ...state, peers: left };
}

/**
 * The timeline of all windows. One that has just opened goes on from the last word of those that
 * are gone, even where the clock was set back since. One that runs has seen every time there was:
 * what comes from its future is not true, and passed over.
 */
function joinOthers(state: TimerState, records: readonly WindowRecord[]) {
  const told = records.filter((record) => record.window !== state.own.window);
  const joined = told.reduce((c, r) => joinTimeline(c, 0, r.offsetMs), state.clock);
  const latest = state.heard ? instantOf(joined) + SKEW_MS : Infinity;
  const others = told.filter((record) => record.savedAt <= latest);
  const clock = others.reduce((c, r) => joinTimeline(c, r.savedAt, r.offsetMs), joined);
  return { others, clock };
}

/** Moves what this window has noted itself to another timeline, where it is one. */
function onTimeline(state: TimerState, clock: SteadyClock): TimerState {
  const shiftMs = clock.offsetMs - state.clock.offsetMs;
  if (shiftMs === 0) return state;
  const { own } = state;
  const shifted = (at: number) => (at === 0 ? 0 : at + shiftMs);
  const next = {
    ...state,
    clock,
    seenInputAt: shifted(state.seenInputAt),
    vouchedInputAt: shifted(state.vouchedInputAt),
    focusGainedAt: shifted(state.focusGainedAt),
    breakpointAt: shifted(state.breakpointAt),
    calmUntil: shifted(state.calmUntil),
    watchedSince: shifted(state.watchedSince),
    dueAt: state.dueAt === null ? null : shifted(state.dueAt),
  };
  return withOwn(next, {
    savedAt: own.savedAt + shiftMs,
    offsetMs: clock.offsetMs,
    lastInputAt: shifted(own.lastInputAt),
    workedFrom: shifted(own.workedFrom),
    typedAt: shifted(own.typedAt),
    browsedAt: shifted(own.browsedAt),
    focusedAt: shifted(own.focusedAt),
    occupiedUntil: shifted(own.occupiedUntil),
  });
}

/**
 * A window that got the focus before it heard that the person had been in another one took it for
 * a return from another program; now it knows better.
 */
function cameHere(state: TimerState): TimerState {
  const { own, focused, focusGainedAt } = state;
  const elsewhere = Math.max(0, ...[...state.peers.values()].map((peer) => peer.focusedAt));
  if (!focused || elsewhere < own.focusedAt || focusGainedAt <= elsewhere) return state;
  return own.focusedAt < focusGainedAt ? withOwn(state, { focusedAt: focusGainedAt }) : state;
}

/**
 * Notes which promises ended when the person came here. The focus moves on, but a window that was
 * killed meanwhile takes nothing back.
 */
export function withTakeovers(state: TimerState): TimerState {
  const { own, peers, focused } = state;
  const kept = own.takenOver.filter(({ window, seq }) => peers.get(window)?.seq === seq);
  const ended = [...peers.values()].filter(
    ({ window, savedAt, countsUntil }) =>
      focused &&
      own.focusedAt >= savedAt &&
      own.focusedAt < (countsUntil ?? 0) &&
      !kept.some((known) => known.window === window),
  );
  if (ended.length === 0 && kept.length === own.takenOver.length) return state;
  const added = ended.map(({ window, seq }) => ({ window, seq, at: own.focusedAt }));
  return withOwn(state, { takenOver: [...kept, ...added] });
}
