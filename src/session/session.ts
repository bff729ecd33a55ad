import { routineOf } from '../routines/routineOf.js';
import { afterEnd } from './afterEnd.js';
import type { AtWork } from './atWork.js';
import { stageAtWork } from './atWork.js';
import { addCoverage } from './coverage.js';
import type { Answer, Answered } from './discomfort.js';
import { answered } from './discomfort.js';
import {
  begin,
  end,
  finish,
  goOn,
  isGateAt,
  pause,
  playFrom,
  startMsOf,
  withStage,
} from './goOn.js';
import { segmentIndexAt } from './playback.js';
import type { Reading, Session } from './stage.js';
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
  /** The person works, in an editor or elsewhere outside of the player. */
  | { readonly type: AtWork }
  /** The person has gone to another window or program, or put another tab before the player. */
  | { readonly type: 'left' }
  /** The person did something in the player, if no more than move the pointer. */
  | { readonly type: 'seen' }
  /** The person has come back to keys or mouse, after none for a while. */
  | { readonly type: 'returned' }
  /** The person says how it was. */
  | { readonly type: 'answered' }
  /** The person looks elsewhere or chooses what to do: the get-ready waits. */
  | { readonly type: 'hold' }
  /** The person is back: the get-ready begins anew. */
  | { readonly type: 'release' };

/** All else comes from somebody in front of the player, who therefore follows it. */
const byThemselves: readonly SessionEvent['type'][] = [
  'tick',
  'typing',
  'browsing',
  'left',
  'seen',
  'returned',
  'atKeys',
  'answered',
  'hold',
  'release',
  // Also said where the panel is closed, or another routine takes its place.
  'stop',
];

/** The machine slept, or the host stood still, where more than this is missing, in milliseconds. */
const GAP_MS = 30_000;
/** The same while it gets ready: less is too little to have been noticed by anybody. */
const READY_GAP_MS = 2500;
/** Going back within this time of a segment's beginning goes to the one before, in milliseconds. */
const BACK_AGAIN_MS = 2000;

/** Moves the session on to `reading`, then takes the event in. */
export function stepSession(before: Session, event: SessionEvent, reading: Reading): Session {
  if (before.stage.name === 'ended') return afterEnd(before, event.type, reading);
  const arrived = arrive(before, reading);
  if (arrived.stage.name === 'ended') return withDoubt(arrived);
  const attended = arrived.attended || !byThemselves.includes(event.type);
  return withDoubt(handle({ ...arrived, attended }, event, reading.monoMs));
}

/**
 * Once something did not feel right, it is in doubt until the person goes on. Where it ends before
 * that, in whatever way, it was stopped for how it felt.
 */
function withDoubt(session: Session): Session {
  const { stage, isDoubted } = session;
  if (!isDoubted || stage.name === 'paused') return session;
  const isCutShort =
    stage.name === 'ended' && (stage.outcome === 'stopped' || stage.outcome === 'interrupted');
  return isCutShort
    ? withStage(session, { ...stage, toCheck: true })
    : { ...session, isDoubted: false };
}

function arrive(session: Session, reading: Reading): Session {
  const { stage, last } = session;
  const { monoMs } = reading;
  const moved = { ...session, last: reading };
  const sleptMs = reading.wallMs - last.wallMs - (monoMs - last.monoMs);
  const lateMs = monoMs - (sessionWakeAt(session) ?? monoMs);
  const missingMs = Math.max(sleptMs, lateMs);
  const gap = missingMs > GAP_MS;
  switch (stage.name) {
    case 'ready':
      // Whoever was away meanwhile did not see it begin: it waits for the person instead.
      if (missingMs > READY_GAP_MS) {
        return stage.startsAt === null
          ? { ...moved, autoStart: false }
          : withStage({ ...moved, autoStart: false }, { ...stage, startsAt: null });
      }
      if (stage.startsAt === null) {
        // Whoever was elsewhere for so long is not waiting for it any more.
        const heldMs = monoMs - (session.heldSince ?? monoMs);
        return heldMs >= LONGEST_PAUSE_MS ? { ...moved, autoStart: false } : moved;
      }
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
    case 'returned':
    case 'answered':
      return session;
    case 'seen':
      return { ...session, seen: true };
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
        ? { ...pause(session, positionMs, 'discomfort', monoMs), isDoubted: true }
        : session;
    case 'smaller':
    case 'halfHold':
    case 'gentler':
    case 'skipMovement':
      return isUnderWay(stage)
        ? goOnWith(answered(session, event.type, positionMs), monoMs)
        : session;
    case 'typing':
    case 'browsing':
    case 'atKeys':
      return withStage(session, stageAtWork(session, event.type, monoMs));
    case 'left':
      // What the person has in hand goes on: they may do it away from the keyboard.
      return isUnderWay(stage) && stage.name !== 'paused' && !session.attended
        ? pause(session, positionMs, 'typing', monoMs)
        : held(session);
    case 'hold':
      return held(session);
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

/** The get-ready waits. */
function held(session: Session): Session {
  const { stage } = session;
  return stage.name === 'ready' && stage.startsAt !== null
    ? { ...withStage(session, { ...stage, startsAt: null }), heldSince: session.last.monoMs }
    : session;
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

/** Goes on with what the person chose; past the last movement the routine is over. */
function goOnWith({ session, positionMs }: Answered, monoMs: number): Session {
  return positionMs >= totalMsOf(session) ? finish(session) : goOn(session, positionMs, monoMs);
}
