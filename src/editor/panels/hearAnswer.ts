import type { SafetyAnswer } from '../../safety/safetyAnswer.js';
import type { SafetyGate } from '../safetyGate.js';
import type { SessionHost } from '../sessionHost.js';

/** Something new comes before what was about to begin, what plays, and what is over. */
export function hearAnswer(answer: SafetyAnswer, gate: SafetyGate, sessions: SessionHost): void {
  const isNew = answer.type === 'somethingNew';
  const wanted = isNew ? sessions.takeBack() : null;
  gate.answer(answer);
  if (wanted !== null) gate.ask(wanted);
  else if (isNew && sessions.open !== null) sessions.handle({ type: 'stopToCheck' });
  else if (isNew && gate.screen === null) gate.show('list');
}
