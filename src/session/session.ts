import type { RoutineId } from '../routines/routine.js';
import type { Coverage } from './coverage.js';
import { addCoverage, coverageUpTo, isCovered } from './coverage.js';
import { routineById, segmentIndexAt } from './playback.js';

/** What two clocks said in the same moment; milliseconds. Only the monotonic one drives playing. */
export interface Reading {
  readonly wallMs: number;
  readonly monoMs: number;
}

/** How a session came to its end. `shortened`: reached the end, but not all of it was played. */
export type Outcome = 'done' | 'shortened' | 'stopped' | 'interrupted';

/** Where a session stands. Instants (`…At`) are monotonic milliseconds, positions routine time. */
type Stage =
  /** `startsAt`: when it starts by itself; null = waits for the person. */
  | { readonly name: 'ready'; readonly startsAt: number | null }
  | { readonly name: 'playing'; readonly anchorAt: number; readonly anchorMs: number }
  | {
      readonly name: 'paused';
      readonly positionMs: number;
      readonly by: 'person' | 'typing' | 'reload';
      readonly since: number;
    }
  | { readonly name: 'ended'; readonly outcome: Outcome; readonly positionMs: number };

/** One routine being played, from the get-ready to its end. */
export interface Session {
  readonly routine: RoutineId;
  readonly stage: Stage;
  readonly last: Reading;
  /** Milliseconds really played: jumps over parts and pauses do not count. */
  readonly playedMs: number;
  readonly playedOf: Coverage;
  /** Of `playedMs`, what was played before a reload of the window; it is logged already. */
  readonly carriedMs: number;
  /** Whether the get-ready ends by itself where nothing holds it. */
  readonly autoStart: boolean;
  /** Who started it; null before it starts. */
  readonly startedBy: 'person' | 'self' | null;
}

export type SessionEvent =
  | { readonly type: 'tick' | 'play' | 'pause' | 'back' | 'next' | 'stop' }
  /** The person types in an editor. */
  | { readonly type: 'typing' }
  /** The person looks elsewhere or chooses what to do: the get-ready waits. */
  | { readonly type: 'hold' }
  /** The person is back: the get-ready begins anew. */
  | { readonly type: 'release' };

/** The get-ready, in milliseconds; typing begins it anew. */
export const GET_READY_MS = 10_000;
/** A pause longer than this ends the session, in milliseconds. */
export const LONGEST_PAUSE_MS = 10 * 60_000;
/** Typing on for so long after it paused the routine ends it, in milliseconds. */
const TYPED_ON_MS = 60_000;
/** The machine slept, or the host stood still, where more than this is missing, in milliseconds. */
const GAP_MS = 30_000;
/** Going back within this time of a segment's beginning goes to the one before, in milliseconds. */
const BACK_AGAIN_MS = 2000;
/**
 * A routine that plays wants to be stepped at least this often, in milliseconds: where the monotonic
 * clock runs on during sleep, only a step that did not come tells of it.
 */
const HEARTBEAT_MS = 5000;

/** A session that gets ready; with `autoStart` it begins by itself. */
export function openSession(routine: RoutineId, autoStart: boolean, reading: Reading): Session {
  const startsAt = autoStart ? reading.monoMs + GET_READY_MS : null;
  return { ...base(routine, { name: 'ready', startsAt }, reading), autoStart };
}

/** A session that starts at once, because the person asked for it. */
export function startSession(routine: RoutineId, reading: Reading): Session {
  const stage: Stage = { name: 'playing', anchorAt: reading.monoMs, anchorMs: 0 };
  return { ...base(routine, stage, reading), startedBy: 'person' };
}

/** A session that a reload of the window cut in two: waits, paused, where it was. */
export function restoreSession(routine: RoutineId, positionMs: number, reading: Reading): Session {
  const position = Math.max(0, Math.min(positionMs, routineById(routine).totalS * 1000));
  const stage: Stage = {
    name: 'paused',
    positionMs: position,
    by: 'reload',
    since: reading.monoMs,
  };
  // Up to here it was played, or passed over on purpose.
  const playedOf = coverageUpTo(routine, position);
  const restored = { playedMs: position, playedOf, carriedMs: position };
  return { ...base(routine, stage, reading), ...restored, startedBy: 'person' };
}

function base(routine: RoutineId, stage: Stage, last: Reading): Session {
  return {
    routine,
    stage,
    last,
    playedMs: 0,
    playedOf: coverageUpTo(routine, 0),
    carriedMs: 0,
    autoStart: false,
    startedBy: null,
  };
}

/** Routine time at a monotonic instant, in milliseconds. */
export function positionAt(session: Session, monoMs: number): number {
  const { stage } = session;
  const totalMs = routineById(session.routine).totalS * 1000;
  switch (stage.name) {
    case 'ready':
      return 0;
    case 'playing':
      return Math.min(totalMs, stage.anchorMs + Math.max(0, monoMs - stage.anchorAt));
    case 'paused':
    case 'ended':
      return stage.positionMs;
  }
}

/** When the session wants its next step at the latest, as a monotonic instant; null = never. */
export function sessionWakeAt(session: Session): number | null {
  const { stage, last } = session;
  switch (stage.name) {
    case 'ready':
      return stage.startsAt;
    case 'playing':
      return Math.min(
        stage.anchorAt + totalMsOf(session) - stage.anchorMs,
        last.monoMs + HEARTBEAT_MS,
      );
    case 'paused':
      return stage.since + LONGEST_PAUSE_MS;
    case 'ended':
      return null;
  }
}

/** Moves the session on to `reading`, then takes the event in. */
export function stepSession(before: Session, event: SessionEvent, reading: Reading): Session {
  if (before.stage.name === 'ended') return before;
  const session = arrive(before, reading);
  return session.stage.name === 'ended' ? session : handle(session, event, reading.monoMs);
}

function arrive(session: Session, reading: Reading): Session {
  const { stage, last } = session;
  const { monoMs } = reading;
  const moved = { ...session, last: reading };
  const sleptMs = reading.wallMs - last.wallMs - (monoMs - last.monoMs);
  const lateMs = monoMs - (sessionWakeAt(session) ?? monoMs);
  const gap = sleptMs > GAP_MS || lateMs > GAP_MS;
  switch (stage.name) {
    case 'ready':
      if (stage.startsAt === null) return moved;
      // Whoever was away meanwhile did not see it begin: it waits for the person instead.
      if (gap) return withStage(moved, { ...stage, startsAt: null });
      return monoMs >= stage.startsAt ? play(moved, monoMs, 0, 'self') : moved;
    case 'playing': {
      const beforeMs = positionAt(session, last.monoMs);
      if (gap) return end(moved, 'interrupted', beforeMs);
      const nowMs = positionAt(session, monoMs);
      const playing = played(moved, beforeMs, nowMs);
      return nowMs >= totalMsOf(session) ? finish(playing) : playing;
    }
    case 'paused':
      // Nobody asked for this end, so nobody is taken to be there.
      return gap || monoMs >= stage.since + LONGEST_PAUSE_MS
        ? end(moved, 'interrupted', stage.positionMs)
        : moved;
    case 'ended':
      return session;
  }
}

/** Adds what was played between two positions, in milliseconds. */
function played(session: Session, fromMs: number, toMs: number): Session {
  const playedOf = addCoverage(session.routine, session.playedOf, fromMs, toMs);
  return { ...session, playedMs: session.playedMs + Math.max(0, toMs - fromMs), playedOf };
}

function handle(session: Session, event: SessionEvent, monoMs: number): Session {
  const { stage } = session;
  const positionMs = positionAt(session, monoMs);
  switch (event.type) {
    case 'tick':
      return session;
    case 'stop':
      return end(session, 'stopped', positionMs);
    case 'play':
      return stage.name === 'playing' ? session : play(session, monoMs, positionMs, 'person');
    case 'pause':
      return stage.name === 'playing' ? pause(session, positionMs, 'person', monoMs) : session;
    case 'typing':
      return whileTyping(session, positionMs, monoMs);
    case 'hold':
      return stage.name === 'ready' && stage.startsAt !== null
        ? withStage(session, { ...stage, startsAt: null })
        : session;
    case 'release':
      return stage.name === 'ready' && stage.startsAt === null && session.autoStart
        ? withStage(session, { ...stage, startsAt: monoMs + GET_READY_MS })
        : session;
    case 'back':
    case 'next':
      return jump(session, event.type, positionMs, monoMs);
  }
}

function whileTyping(session: Session, positionMs: number, monoMs: number): Session {
  const { stage } = session;
  if (stage.name === 'playing') return pause(session, positionMs, 'typing', monoMs);
  if (stage.name === 'paused' && stage.by === 'typing') {
    // Somebody who types on is at work, and work counts.
    const typedOn = monoMs - stage.since > TYPED_ON_MS;
    return typedOn ? end(session, 'stopped', stage.positionMs) : session;
  }
  if (stage.name !== 'ready' || stage.startsAt === null) return session;
  return withStage(session, { ...stage, startsAt: monoMs + GET_READY_MS });
}

function jump(session: Session, way: 'back' | 'next', positionMs: number, monoMs: number): Session {
  if (session.stage.name === 'ready') return session;
  const { segments } = routineById(session.routine);
  const index = segmentIndexAt(routineById(session.routine), positionMs / 1000);
  const startMs = (segments[index]?.startS ?? 0) * 1000;
  const again = way === 'back' && positionMs - startMs < BACK_AGAIN_MS ? index - 1 : index;
  const target = segments[way === 'next' ? index + 1 : Math.max(0, again)];
  if (target === undefined) return finish(session);
  const targetMs = target.startS * 1000;
  return session.stage.name === 'playing'
    ? withStage(session, { name: 'playing', anchorAt: monoMs, anchorMs: targetMs })
    : pause(session, targetMs, 'person', monoMs);
}

function play(session: Session, at: number, positionMs: number, by: 'person' | 'self'): Session {
  const stage: Stage = { name: 'playing', anchorAt: at, anchorMs: positionMs };
  return { ...withStage(session, stage), startedBy: session.startedBy ?? by };
}

function pause(session: Session, at: number, by: 'person' | 'typing', since: number): Session {
  return withStage(session, { name: 'paused', positionMs: at, by, since });
}

/** Reached the end: done where enough of it was really played. */
function finish(session: Session): Session {
  const done = isCovered(session.routine, session.playedOf);
  return end(session, done ? 'done' : 'shortened', totalMsOf(session));
}

function end(session: Session, outcome: Outcome, positionMs: number): Session {
  return withStage(session, { name: 'ended', outcome, positionMs });
}

function withStage(session: Session, stage: Stage): Session {
  return { ...session, stage };
}

function totalMsOf(session: Session): number {
  return routineById(session.routine).totalS * 1000;
}
