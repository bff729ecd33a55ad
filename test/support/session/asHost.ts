import type { SessionEvent } from '../../../src/session/session.js';
import { stepSession } from '../../../src/session/session.js';
import type { Reading, Session } from '../../../src/session/stage.js';
import { sessionWakeAt } from '../../../src/session/stage.js';

/** Takes an event in as the host does, which has looked at every moment that was asked for. */
export function stepAsHost(session: Session, event: SessionEvent, reading: Reading): Session {
  const { monoMs, wallMs } = reading;
  let now = session;
  for (;;) {
    const wakeAt = sessionWakeAt(now);
    if (wakeAt === null || wakeAt >= monoMs) return stepSession(now, event, reading);
    now = stepSession(
      now,
      { type: 'tick' },
      { monoMs: wakeAt, wallMs: wallMs - (monoMs - wakeAt) },
    );
  }
}
