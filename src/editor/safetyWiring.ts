import { isChecking, isUnderWay } from '../session/stage.js';
import type { Session } from '../session/stage.js';
import type { Dispose } from './disposables.js';
import { DisposableStore } from './disposables.js';
import type { NotedPain } from './notedPain.js';
import type { PlayerPanel } from './panels/playerPanel.js';
import type { SafetyBook } from './safetyBook.js';
import type { SafetyGate } from './safetyGate.js';
import type { SessionHost } from './sessionHost.js';
import type { Settings } from './settings.js';
import { stopWithSigns } from './stopWithSigns.js';

/** The parts that safety and sessions need of each other. */
interface SafetyParts {
  readonly book: SafetyBook;
  readonly gate: SafetyGate;
  readonly noted: NotedPain;
  readonly sessions: SessionHost;
  readonly panel: PlayerPanel;
  readonly settings: () => Settings;
}

/** Connects what was said about safety with what is played. */
export function wireSafety(parts: SafetyParts): Dispose {
  const { book, gate, noted, sessions, panel, settings } = parts;
  const store = new DisposableStore();
  /** All was answered a moment ago, and more than the quick question asks. */
  let isAnswered = false;
  store.add(
    gate.onDidOpen(({ plan, beginning }) => {
      isAnswered = true;
      if (beginning === 'start') sessions.start(plan);
      else if (beginning === 'choose') sessions.choose(plan);
      else sessions.offer(plan, settings().autoStart);
      isAnswered = false;
    }),
  );
  const look = () => {
    const { open } = sessions;
    if (open === null) return;
    // Said in another window perhaps: what plays here ends too, and shows why. What waits does so
    // where a sign locks; else it is asked about as it begins.
    const plays = isUnderWay(open.stage);
    // Neither a sign nor a condition is a word on what plays.
    if (plays && gate.isLocked) stopWithSigns(sessions, false);
    else if (plays ? gate.mustEnd(open.plan) : gate.isLocked) {
      sessions.handle({ type: 'stopToCheck' });
    } else if (plays && gate.isPartlyClosed(open.plan)) stopWithSigns(sessions);
    else return;
    panel.open();
  };
  store.add(book.onDidChange(look));
  store.add(noted.onDidChange(look));
  let before: Session | null = null;
  store.add(
    sessions.onDidChange((session) => {
      const hadBegun = before !== null && isUnderWay(before.stage);
      const wasReady = before?.stage.name === 'ready';
      before = session;
      const begins = isUnderWay(session.stage) && !hadBegun && session.carriedMs === 0;
      if (begins && !isAnswered) {
        // Who starts from the get-ready has its question before them.
        const asked = wasReady && session.startedBy === 'person';
        book.write({ type: 'quick', answer: asked ? 'no' : 'not_asked' });
      }
      if (isChecking(session)) {
        if (!gate.isLocked) book.write({ type: 'stopped' });
        gate.show('list');
      } else if (session.plan.routine === 'safety_check' && hasEnded(session)) {
        gate.show('check');
      }
    }),
  );
  return store;
}

function hasEnded({ stage }: Session): boolean {
  return stage.name === 'ended' && (stage.outcome === 'done' || stage.outcome === 'shortened');
}
