import { randomUUID } from 'node:crypto';
import { format } from 'date-fns';
import { flagIds } from '../../../src/safety/flagIds';
import type { SafetyFact } from '../../../src/safety/safetyFact';
import { writeJournal } from './writeJournal';

/**
 * Adds the answers of somebody who has no sign and no pain today, as another window would. Windows
 * of the same user may have lived on other days, so each window that opens wants them anew.
 */
export async function answerSafety(storage: string, now = Date.now()): Promise<void> {
  const stated = { v: 1, at: now, day: format(now, 'yyyy-MM-dd') } as const;
  const facts: readonly SafetyFact[] = [
    { ...stated, id: randomUUID(), type: 'signs', by: 'list', asked: flagIds, raised: [] },
    { ...stated, id: randomUUID(), type: 'check', worstPain: 0 },
  ];
  await writeJournal(
    storage,
    facts.map((fact) => ({ ...fact })),
  );
}
