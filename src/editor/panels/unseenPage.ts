import type { SessionHost } from '../sessionHost.js';

/**
 * The page has not come, or broke: what plays waits for one, since nobody sees it. What was done about
 * it, for the person to read.
 */
export function waitUnseen(
  sessions: SessionHost,
  broke: boolean,
  report: (line: string) => void,
): string {
  const what = broke ? 'broke' : 'did not come up';
  const isUnderWay = sessions.isRunning;
  if (isUnderWay) sessions.handle({ type: 'pause' });
  report(`The page of the player ${what}.`);
  return isUnderWay
    ? `The player’s page ${what}, so the routine waits.`
    : `The player’s page ${what}, so nothing has started.`;
}
