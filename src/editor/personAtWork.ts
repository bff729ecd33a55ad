import type { PersonInput } from '../timer/presenceFilter.js';
import type { PlayerPanel } from './panels/playerPanel.js';
import type { SafetyGate } from './safetyGate.js';
import type { SessionHost } from './sessionHost.js';

/** What of the person's doing in this window matters to a routine and its panel. */
export interface PersonAtWork {
  /**
   * Keys or the mouse in an editor.
   * @returns whether more of the same may wait: there is nothing that gives way to work
   */
  input(doing: Exclude<PersonInput, 'other'>): boolean;
  focus(focused: boolean): void;
  /** The first key, click or scrolling in this window after none for a while. */
  returned(): void;
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
  const makeRoom = () => {
    // Whoever is back at work needs the room more than the closing words, or the signs after a stop
    // that was for something else; what to do about a sign, a question about one, or a movement,
    // stays until it is closed on purpose.
    const { screen, isPassing } = gate;
    const isOver = screen?.name === 'noted' || isPassing;
    const toRead = panel.isReading || (screen === null ? sessions.isChecking : !isOver);
    if (sessions.open === null && !toRead && !panel.isComingBack) panel.close();
  };
  return {
    input: (doing) => {
      sessions.handle({ type: doing });
      if (doing === 'typing' && panel.isOpen) makeRoom();
      return sessions.open === null && !panel.isOpen;
    },
    focus: (focused) => {
      sessions.holds.set('unfocused', !focused);
      if (!focused) sessions.handle({ type: 'left' });
      if (focused) void gate.read();
    },
    returned: () => sessions.handle({ type: 'returned' }),
  };
}
