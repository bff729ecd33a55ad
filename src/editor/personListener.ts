import type { PlayerPanel } from './panels/playerPanel.js';
import type { PresenceListener } from './presence.js';
import type { SafetyGate } from './safetyGate.js';
import type { SessionHost } from './sessionHost.js';
import type { WorkClock } from './workClock.js';

/** Tells timer, routine and panel what the person does in this window. */
export function personListener(
  workClock: WorkClock,
  sessions: SessionHost,
  panel: () => PlayerPanel,
  gate: SafetyGate,
): PresenceListener {
  return {
    input: (doing) => {
      workClock.input(doing);
      if (doing === 'other') return;
      sessions.handle({ type: doing });
      // Cheap enough to be asked at every key.
      if (doing !== 'typing' || !panel().isOpen) return;
      // Whoever is back at work needs the room more than the closing words; what to do about a sign,
      // a question about one, or a movement, stays until it is closed on purpose.
      const { screen } = gate;
      const toRead =
        panel().isReading || (screen === null ? sessions.isChecking : screen.name !== 'noted');
      if (sessions.open === null && !toRead) panel().close();
    },
    focus: (focused) => {
      workClock.handle({ type: 'focus', focused });
      sessions.holds.set('unfocused', !focused);
      if (!focused) return;
      void workClock.readPeers();
      void gate.read();
    },
    notebook: (open) => workClock.handle({ type: 'notebook', open }),
    active: (active) => workClock.handle({ type: 'active', active }),
  };
}
