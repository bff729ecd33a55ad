import type { PersonInput } from '../timer/presenceFilter.js';
import type { PlayerPanel } from './panels/playerPanel.js';
import type { SafetyGate } from './safetyGate.js';
import type { SessionHost } from './sessionHost.js';

/** What of the person's doing in this window matters to a routine and its panel. */
export interface PersonAtWork {
  /** Keys or the mouse in an editor. */
  input(doing: Exclude<PersonInput, 'other'>): void;
  focus(focused: boolean): void;
}

/** Tells routine and panel what the person does in this window. */
export function personAtWork({
  sessions,
  panel,
  gate,
}: {
  readonly sessions: SessionHost;
  readonly panel: PlayerPanel;
  readonly gate: SafetyGate;
}): PersonAtWork {
  return {
    input: (doing) => {
      sessions.handle({ type: doing });
      // Cheap enough to be asked at every key.
      if (doing !== 'typing' || !panel.isOpen) return;
      // Whoever is back at work needs the room more than the closing words; what to do about a sign,
      // a question about one, or a movement, stays until it is closed on purpose.
      const { screen } = gate;
      const toRead =
        panel.isReading || (screen === null ? sessions.isChecking : screen.name !== 'noted');
      if (sessions.open === null && !toRead) panel.close();
    },
    focus: (focused) => {
      sessions.holds.set('unfocused', !focused);
      if (focused) void gate.read();
    },
  };
}
