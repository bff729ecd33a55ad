import type { SessionHost } from './sessionHost.js';

/**
 * What plays ends, and not for how it felt; the signs are there.
 * @param mayBeLeft they may be looked at or left, and make way for what comes next
 */
export function stopWithSigns(sessions: SessionHost, mayBeLeft = true): void {
  sessions.gate.show('list', mayBeLeft);
  sessions.handle({ type: 'stop' });
}
