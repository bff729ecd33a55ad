import type { Plan } from '../routines/plan.js';
import { routineOf } from '../routines/routineOf.js';
import { addCoverage, coverageUpTo, isCovered } from './coverage.js';
import type { AtWork } from './atWork.js';
import { stageAtWork } from './atWork.js';
import type { Answer, Answered } from './discomfort.js';
import { answered } from './discomfort.js';
import { isGate, segmentIndexAt } from './playback.js';
import type { Outcome, PausedBy, Reading, Session, Stage } from './stage.js';
import {
  GET_READY_MS,
  LONGEST_PART_MS,
  LONGEST_PAUSE_MS,
  isDiscomfort,
  isUnderWay,
  positionAt,
  sessionWakeAt,
  totalMsOf,
} from './stage.js';

export type SessionEvent =
  | { readonly type: 'tick' | 'play' | 'pause' | 'back' | 'next' | 'stop' }
  /** Something does not feel right: it waits while the person chooses one of the next four. */
  | { readonly type: 'discomfort' }
  | { readonly type: Answer | 'stopToCheck' }
  /** The person works in an editor. */
  | { readonly type: AtWork }
  /** The person looks elsewhere or chooses what to do: the get-ready waits. */
  | { readonly type: 'hold' }
  /** The person is back: the get-ready begins anew. */
  | { readonly type: 'release' };

/** All else comes from somebody in front of the player, who therefore follows it. */
const byThemselves: readonly SessionEvent['type'][] = [
  'tick',
  'typing',
  'browsing',
  'hold',
  'release',
];
/** The machine slept, or the host stood still, where more than this is missing, in milliseconds. */
const GAP_MS = 30_000;
/** Going back within this time of a segment's beginning goes to the one before, in milliseconds. */
const BACK_AGAIN_MS = 2000;

/** A session that gets ready; with `autoStart` it begins by itself. */
export function openSession(plan: Plan, autoStart: boolean, reading: Reading): Session {
  const startsAt = autoStart ? reading.monoMs + GET_READY_MS : null;
  return { ...base(plan, { name: 'ready', startsAt }, reading), autoStart };
}

/** A session that starts at once, because the person asked for it. */
export function startSession(plan: Plan, reading: Reading): Session {
  const ready = base(plan, { name: 'ready', startsAt: null }, reading);
  return begin({ ...ready, attended: true }, reading.monoMs, 'person');
}

/** A session that a reload of the window cut in two: waits, paused or at its gate, where it was. */
export function restoreSession(plan: Plan, positionMs: number, reading: Reading): Session {
  const routine = routineOf(plan);
  const position = Math.max(0, Math.min(positionMs, routine.totalS * 1000));
  const waits = { positionMs: position, since: reading.monoMs };
  const stage: Stage = isGate(routine, position / 1000)
    ? { name: 'gate', ...waits }
    : { name: 'paused', by: 'reload', ...waits };
  // Up to here it was played, or passed over on purpose.
  const playedOf = coverageUpTo(plan, position);
  const restored = { playedMs: position, playedOf, carriedMs: position, attended: true };
  return { ...base(plan, stage, reading), ...restored, startedBy: 'person' };
}

function base(plan: Plan, stage: Stage, last: Reading): Session {
  return {
    plan,
    stage,
    last,
    playedMs: 0,
    playedOf: coverageUpTo(plan, 0),
    carriedMs: 0,
    autoStart: false,
    attended: false,
    startedBy: null,
  };
}

/** Moves the session on to `reading`, then takes the event in. */
export function stepSession(before: Session, event: SessionEvent, reading: Reading): Session {
  if (before.stage.name === 'ended') return before;
  const arrived = arrive(before, reading);
  if (arrived.stage.name === 'ended') return arrived;
  const attended = arrived.attended || !byThemselves.includes(event.type);
  return handle({ ...arrived, attended }, event, reading.monoMs);
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
      return monoMs >= stage.startsAt ? begin(moved, monoMs, 'self') : moved;
    case 'playing': {
      const beforeMs = positionAt(session, last.monoMs);
      if (gap) return end(moved, 'interrupted', beforeMs);
      const nowMs = positionAt(session, monoMs);
      const playing = played(moved, beforeMs, nowMs);
      if (nowMs >= totalMsOf(session)) return finish(playing);
      // The gate that it plays on from was passed already.
      return nowMs > stage.anchorMs && isGateAt(session, nowMs)
        ? withStage(playing, { name: 'gate', positionMs: nowMs, since: monoMs })
        : playing;
    }
    case 'ownPace':
    case 'gate':
    case 'paused': {
      const longestMs = stage.name === 'ownPace' ? LONGEST_PART_MS : LONGEST_PAUSE_MS;
      // Nobody asked for this end, so nobody is taken to be there.
      return gap || monoMs >= stage.since + longestMs
        ? end(moved, 'interrupted', stage.positionMs)
        : moved;
    }
    case 'ended':
      return session;
  }
}

/** Adds what was played between two positions, in milliseconds. */
function played(session: Session, fromMs: number, toMs: number): Session {
  const playedOf = addCoverage(session.plan, session.playedOf, fromMs, toMs);
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
    case 'stopToCheck':
      return withStage(session, { name: 'ended', outcome: 'stopped', positionMs, toCheck: true });
    case 'play':
      return play(session, positionMs, monoMs);
    case 'pause':
      return stage.name === 'playing' || stage.name === 'ownPace' || isDiscomfort(stage)
        ? pause(session, positionMs, 'person', monoMs)
        : session;
    case 'discomfort':
      return isUnderWay(stage) && !isDiscomfort(stage)
        ? pause(session, positionMs, 'discomfort', monoMs)
        : session;
    case 'smaller':
    case 'gentler':
    case 'skipMovement':
      return isUnderWay(stage)
        ? goOnWith(answered(session, event.type, positionMs), monoMs)
        : session;
    case 'typing':
    case 'browsing':
      return withStage(session, stageAtWork(session, event.type, monoMs));
    case 'hold':
      return stage.name === 'ready' && stage.startsAt !== null
        ? withStage(session, { ...stage, startsAt: null })
        : session;
    case 'release':
      return stage.name === 'ready' && stage.startsAt === null && session.autoStart
        ? withStage(session, { ...stage, startsAt: monoMs + GET_READY_MS })
        : session;
    case 'back':
      return back(session, positionMs, monoMs);
    case 'next':
      return next(session, positionMs, monoMs);
  }
}

function play(session: Session, positionMs: number, monoMs: number): Session {
  switch (session.stage.name) {
    case 'ready':
      return begin(session, monoMs, 'person');
    case 'gate':
      return playFrom(session, positionMs, monoMs);
    case 'paused':
      return goOn(session, positionMs, monoMs);
    case 'playing':
    case 'ownPace':
    case 'ended':
      return session;
  }
}

function back(session: Session, positionMs: number, monoMs: number): Session {
  const index = segmentIndexAt(routineOf(session.plan), positionMs / 1000);
  const again = positionMs - startMsOf(session, index) < BACK_AGAIN_MS;
  return jump(session, Math.max(0, again ? index - 1 : index), monoMs);
}

function next(session: Session, positionMs: number, monoMs: number): Session {
  const { stage, plan } = session;
  if (stage.name === 'gate') return playFrom(session, positionMs, monoMs);
  const index = segmentIndexAt(routineOf(plan), positionMs / 1000);
  const ownPace = plan.selfPaced && stage.name !== 'ready';
  return jump(ownPace ? goneOnFrom(session, index, monoMs) : session, index + 1, monoMs);
}

/** At the person's own pace a part is covered when it is left for the next one. */
function goneOnFrom(session: Session, index: number, monoMs: number): Session {
  const { plan, stage, playedOf } = session;
  const startMs = startMsOf(session, index);
  const endMs = startMsOf(session, index + 1);
  const shownMs = stage.name === 'ownPace' ? monoMs - stage.since : 0;
  return {
    ...session,
    playedOf: addCoverage(plan, playedOf, startMs, endMs),
    // More than the dose is no better, so it counts for no more.
    playedMs: session.playedMs + Math.min(shownMs, endMs - startMs),
  };
}

/** Goes to a segment by its index; past the last one the routine is over. */
function jump(session: Session, index: number, monoMs: number): Session {
  if (session.stage.name === 'ready') return session;
  if (index >= routineOf(session.plan).segments.length) return finish(session);
  const targetMs = startMsOf(session, index);
  // A gate waits in any case, and says why.
  return session.stage.name === 'paused' && !isGateAt(session, targetMs)
    ? pause(session, targetMs, 'person', monoMs)
    : goOn(session, targetMs, monoMs);
}

/** The end of the get-ready. */
function begin(session: Session, monoMs: number, by: 'person' | 'self'): Session {
  return { ...goOn(session, 0, monoMs), startedBy: session.startedBy ?? by };
}

/** Goes on at a position: waits where it is a gate, else plays. */
function goOn(session: Session, positionMs: number, monoMs: number): Session {
  return isGateAt(session, positionMs)
    ? withStage(session, { name: 'gate', positionMs, since: monoMs })
    : playFrom(session, positionMs, monoMs);
}

/** Plays from a position: by the clock, or part by part at the person's own pace. */
function playFrom(session: Session, positionMs: number, monoMs: number): Session {
  if (!session.plan.selfPaced) {
    return withStage(session, { name: 'playing', anchorAt: monoMs, anchorMs: positionMs });
  }
  const index = segmentIndexAt(routineOf(session.plan), positionMs / 1000);
  const startMs = startMsOf(session, index);
  return withStage(session, { name: 'ownPace', positionMs: startMs, since: monoMs });
}

/** Goes on with what the person chose; past the last movement the routine is over. */
function goOnWith({ session, positionMs }: Answered, monoMs: number): Session {
  return positionMs >= totalMsOf(session) ? finish(session) : goOn(session, positionMs, monoMs);
}

function pause(session: Session, at: number, by: PausedBy, since: number): Session {
  return withStage(session, { name: 'paused', positionMs: at, by, since });
}

/** Reached the end: done where enough of it was really played. */
function finish(session: Session): Session {
  const done = isCovered(session.plan, session.playedOf);
  return end(session, done ? 'done' : 'shortened', totalMsOf(session));
}

function end(session: Session, outcome: Outcome, positionMs: number): Session {
  return withStage(session, { name: 'ended', outcome, positionMs });
}

function withStage(session: Session, stage: Stage): Session {
  return { ...session, stage };
}

function isGateAt({ plan }: Session, positionMs: number): boolean {
  return isGate(routineOf(plan), positionMs / 1000);
}

/** Where a segment begins, in milliseconds; the end of the routine past the last one. */
function startMsOf(session: Session, index: number): number {
  const segment = routineOf(session.plan).segments[index];
  return segment === undefined ? totalMsOf(session) : segment.startS * 1000;
}
