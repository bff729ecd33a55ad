import type { Facts } from './facts.js';
import type { Phase } from './phase.js';

/** What runs shorter than this is not waited for, in milliseconds. */
const SHORTEST_WAIT_MS = 20_000;
/** What runs longer than this is a server or a shell, and not waited for either, in milliseconds. */
const LONGEST_WAIT_MS = 10 * 60_000;

/** From this share of the interval on, a reset that is not due yet is worth its while. */
const WORKED_SHARE = 2 / 3;

/** Something that runs, by the monotonic instant at which it began, in milliseconds. */
export type BeganAt = number;

/** Whether the person may be waiting for one of the things that run. */
export function mayBeWaiting(running: readonly BeganAt[], monoMs: number): boolean {
  return running.some((beganAt) => {
    const lastsMs = monoMs - beganAt;
    return lastsMs >= SHORTEST_WAIT_MS && lastsMs < LONGEST_WAIT_MS;
  });
}

/** The monotonic instant at which {@link mayBeWaiting} may change by itself; null = it won't. */
export function nextWaitChange(running: readonly BeganAt[], monoMs: number): number | null {
  const edges = running
    .flatMap((beganAt) => [beganAt + SHORTEST_WAIT_MS, beganAt + LONGEST_WAIT_MS])
    .filter((edge) => edge > monoMs);
  return edges.length === 0 ? null : Math.min(...edges);
}

/**
 * Whether a reset now, before it is due, suits somebody who waits: two thirds of the interval are
 * worked, and nothing that the person chose is before them. Who sits and watches the output counts
 * as away after a while; the reset suits them too.
 */
export function suitsWhileWaiting(
  phase: Phase,
  { freeSince }: Pick<Facts, 'freeSince'>,
  intervalMs: number,
): boolean {
  if (phase.name !== 'counting' && phase.name !== 'away') return false;
  return freeSince !== null && phase.remainingMs <= intervalMs * (1 - WORKED_SHARE);
}
