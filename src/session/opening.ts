import type { Plan } from '../routines/plan.js';
import { routineOf } from '../routines/routineOf.js';
import { coverageUpTo } from './coverage.js';
import { begin } from './goOn.js';
import { isGate } from './playback.js';
import type { Reading, Session, Stage } from './stage.js';
import { GET_READY_MS } from './stage.js';

/** A session that nobody has asked for; with `autoStart` it begins by itself. */
export function offerSession(plan: Plan, autoStart: boolean, reading: Reading): Session {
  const startsAt = autoStart ? reading.monoMs + GET_READY_MS : null;
  return { ...base(plan, { name: 'ready', startsAt }, reading), autoStart, offered: true };
}

/** A session that the person chose; it waits for them to start it. */
export function chooseSession(plan: Plan, reading: Reading): Session {
  return base(plan, { name: 'ready', startsAt: null }, reading);
}

/**
 * A session that the person wants to start now: its get-ready has a question that comes before it, and
 * ends by itself. `offered`: it is what was offered to them.
 */
export function wantSession(plan: Plan, reading: Reading, offered = false): Session {
  return { ...offerSession(plan, true, reading), offered, attended: true };
}

/** The session, which waits to begin, with another plan; whoever changed it looks at it. */
export function getReadyAs(session: Session, plan: Plan, reading: Reading): Session {
  const { autoStart, offered } = session;
  if (offered) return { ...offerSession(plan, autoStart, reading), attended: true };
  return autoStart
    ? wantSession(plan, reading)
    : { ...chooseSession(plan, reading), attended: true };
}

/** A session that starts at once, because the person asked for it. */
export function startSession(plan: Plan, reading: Reading): Session {
  return begin({ ...chooseSession(plan, reading), attended: true }, reading.monoMs, 'person');
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
    offered: false,
    attended: false,
    isDoubted: false,
    seen: false,
    startedBy: null,
  };
}
