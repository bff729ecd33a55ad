import * as v from 'valibot';
import { exerciseIds, routineIds } from '../routines/routine.js';
import { safetyAnswerSchema } from '../safety/safetyAnswer.js';
import { afterAnswerSchema } from './after.js';
import type { FromPlayer } from './player.js';
import { playerCommands } from './player.js';
import { timeZoneSchema } from './timeZone.js';

const hear = v.object({ sound: v.boolean(), voice: v.boolean() });
const exercise = v.picklist(exerciseIds);
const fromPlayer = v.variant('type', [
  v.object({ type: v.literal('ready'), timeZone: timeZoneSchema }),
  v.object({ type: v.literal('command'), command: v.picklist(playerCommands) }),
  v.object({ type: v.literal('hear'), hear }),
  v.object({ type: v.literal('about'), exercise: v.nullable(exercise) }),
  v.object({ type: v.literal('choose'), routine: v.picklist(routineIds) }),
  v.object({ type: v.literal('safety'), answer: safetyAnswerSchema }),
  v.object({ type: v.literal('after'), answer: afterAnswerSchema }),
  v.object({ type: v.literal('checkAgain') }),
  v.object({ type: v.literal('input') }),
  v.object({ type: v.literal('ticked') }),
  v.object({ type: v.literal('broken'), why: v.pipe(v.string(), v.maxLength(200)) }),
  v.object({ type: v.literal('tryAgain') }),
]);

/** Reads a message from the player; null for anything else. */
export function parseFromPlayer(message: unknown): FromPlayer | null {
  const result = v.safeParse(fromPlayer, message);
  return result.success ? result.output : null;
}
