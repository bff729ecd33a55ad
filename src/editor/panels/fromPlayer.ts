import type { FromPlayer } from '../../messages/player.js';
import { parseFromPlayer } from '../../messages/fromPlayer.js';

/** A message of the player's page; null, and a line of what came instead, for anything unknown. */
export function readFromPlayer(raw: unknown, report: (line: string) => void): FromPlayer | null {
  const message = parseFromPlayer(raw);
  if (message === null) report(`The player sent something unknown: ${preview(raw)}`);
  return message;
}

/** The beginning of an unknown message, for a line in the output. */
function preview(raw: unknown): string {
  try {
    return JSON.stringify(raw).slice(0, 120);
  } catch {
    return typeof raw;
  }
}
