import type { Plan } from '../routines/plan.js';
import { routineOf } from '../routines/routineOf.js';
import type { Coverage } from './coverage.js';
import { nextStopS } from './playback.js';

/** What two clocks said in the same moment; milliseconds. Only the monotonic one drives playing. */
export interface Reading {
  readonly wallMs: number;
  readonly monoMs: number;
}

/** How a session came to its end. `shortened`: reached the end, but not all of it was played. */
export type Outcome = 'done' | 'shortened' | 'stopped' | 'interrupted';

/** Why a session is paused. `discomfort`: it did not feel right, and the person chooses what next. */
export const pausedBy = ['person', 'typing', 'reload', 'discomfort'] as const;
export type PausedBy = (typeof pausedBy)[number];

/** Where a session stands. Instants (`…At`) are monotonic milliseconds, positions routine time. */
export type Stage =
  /** `startsAt`: when it starts by itself; null = waits for the person. */
  | { readonly name: 'ready'; readonly startsAt: number | null }
  /** By the clock, up to the next gate. */
  | { readonly name: 'playing'; readonly anchorAt: number; readonly anchorMs: number }
  /** Without a clock: the part that begins at the position is shown until the person goes on. */
  | { readonly name: 'ownPace'; readonly positionMs: number; readonly since: number }
  /** At a part that may need a change of place: waits for the person. */
  | { readonly name: 'gate'; readonly positionMs: number; readonly since: number }
  | {
      readonly name: 'paused';
      readonly positionMs: number;
      readonly by: PausedBy;
      readonly since: number;
      /** When the person first worked in an editor in this pause; absent where they have not. */
      readonly workSince?: number;
    }
  | {
      readonly name: 'ended';
      readonly outcome: Outcome;
      readonly positionMs: number;
      /** The person stopped it to look whether somebody should be asked about how it feels. */
      readonly toCheck?: true;
    };

/** One routine being played, from the get-ready to its end. */
export interface Session {
  readonly plan: Plan;
  readonly stage: Stage;
  readonly last: Reading;
  /** Milliseconds really played: jumps over parts, gates and pauses do not count. */
  readonly playedMs: number;
  readonly playedOf: Coverage;
  /** Of `playedMs`, what was played before a reload of the window; it is logged already. */
  readonly carriedMs: number;
  /** Whether the get-ready ends by itself where nothing holds it. */
  readonly autoStart: boolean;
  /** Since when it has been held, in monotonic milliseconds, where it is; absent where it never was. */
  readonly heldSince?: number;
  /** Whether it came by itself, because a reset was due; else the person asked for this one. */
  readonly offered: boolean;
  /** Whether the person has pressed anything in it; else it may play with nobody following. */
  readonly attended: boolean;
  /** Something did not feel right, and the person has not gone on since. */
  readonly isDoubted: boolean;
  /** Whether anybody was seen at it since it began, be it by no more than a pointer that moved. */
  readonly seen: boolean;
  /** Who started it; null before it starts. */
  readonly startedBy: 'person' | 'self' | null;
}

/** The get-ready, in milliseconds; work in an editor begins it anew. */
export const GET_READY_MS = 10_000;
/**
 * A pause, or a wait at a gate, that is longer than this ends the session, in milliseconds; a
 * get-ready that is held for so long waits for the person.
 */
export const LONGEST_PAUSE_MS = 10 * 60_000;
/**
 * At the person's own pace one part may take so long, in milliseconds. There is no clock to keep up
 * with, but a routine that was left alone has to end some time, or work would never count again.
 */
export const LONGEST_PART_MS = 30 * 60_000;
/**
 * A routine that plays wants to be stepped at least this often, in milliseconds: where the monotonic
 * clock runs on during sleep, only a step that did not come tells of it.
 */
const HEARTBEAT_MS = 5000;
/**
 * The same while it gets ready, or would if nothing held it, so that it does not begin in front of a
 * machine that just woke.
 */
const READY_HEARTBEAT_MS = 2000;

/** Length of the session's routine, in milliseconds. */
export function totalMsOf({ plan }: Session): number {
  return routineOf(plan).totalS * 1000;
}

/** Begun and not ended. */
export function isUnderWay({ name }: Stage): boolean {
  return name !== 'ready' && name !== 'ended';
}

/** Waits because something does not feel right. */
export function isDiscomfort(stage: Stage): boolean {
  return stage.name === 'paused' && stage.by === 'discomfort';
}

/** Begun, and stopped by the person without a look at the signs that matter. */
export function isPlainlyStopped({ stage, startedBy }: Session): boolean {
  return stage.name === 'ended' && stage.outcome === 'stopped' && startedBy !== null;
}

/** It began by itself, and nobody has been seen at it: it may have played to an empty chair. */
export function isUnseen({ startedBy, attended, seen }: Session): boolean {
  return startedBy === 'self' && !attended && !seen;
}

/** Waits for the person to start what they chose. */
export function isChosen({ stage, offered }: Session): boolean {
  return stage.name === 'ready' && !offered;
}

/** Nobody has asked for it, and it has not begun. */
export function isOffer({ stage, offered }: Session): boolean {
  return stage.name === 'ready' && offered;
}

/** The person stopped it to look at the signs that matter, and has not put them away. */
export function isChecking({ stage }: Session): boolean {
  return stage.name === 'ended' && stage.toCheck === true;
}

/** A session whose signs the person has put away: stopped, like any other. */
export function signsPutAway(session: Session): Session {
  const { stage } = session;
  if (stage.name !== 'ended') return session;
  const { outcome, positionMs } = stage;
  return { ...session, stage: { name: 'ended', outcome, positionMs } };
}

/** A session that was stopped, as if the person had done so to look at the signs that matter. */
export function stoppedToCheck(session: Session): Session {
  const { stage } = session;
  return isPlainlyStopped(session) && stage.name === 'ended'
    ? { ...session, stage: { ...stage, toCheck: true } }
    : session;
}

/** Routine time at a monotonic instant, in milliseconds. */
export function positionAt(session: Session, monoMs: number): number {
  const { stage } = session;
  switch (stage.name) {
    case 'ready':
      return 0;
    case 'playing':
      return Math.min(
        stopMs(session, stage.anchorMs),
        stage.anchorMs + Math.max(0, monoMs - stage.anchorAt),
      );
    case 'ownPace':
    case 'gate':
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
      return stage.startsAt === null && !session.autoStart
        ? null
        : Math.min(stage.startsAt ?? Infinity, last.monoMs + READY_HEARTBEAT_MS);
    case 'playing':
      return Math.min(
        stage.anchorAt + stopMs(session, stage.anchorMs) - stage.anchorMs,
        last.monoMs + HEARTBEAT_MS,
      );
    case 'ownPace':
      return stage.since + LONGEST_PART_MS;
    case 'gate':
    case 'paused':
      return stage.since + LONGEST_PAUSE_MS;
    case 'ended':
      return null;
  }
}

/** Where playing on from a position stops by itself, in milliseconds. */
function stopMs({ plan }: Session, positionMs: number): number {
  return nextStopS(routineOf(plan), positionMs / 1000) * 1000;
}
