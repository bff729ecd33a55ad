import * as v from 'valibot';
import { conditionIds, flagIds } from '../safety/flagIds.js';
import { lastAnswerWords } from '../safety/lastAnswers.js';
import { regionIds } from '../safety/regionIds.js';
import type { SafetyScreen } from '../safety/safetyScreen.js';
import { restReasons } from '../safety/safetyScreen.js';

/** What stands before a session, told whenever it changes; `screen` null = nothing any more. */
export interface SafetyMessage {
  readonly type: 'safety';
  readonly screen: SafetyScreen | null;
  /** The routine that waits behind it, by name; null = none, the person came to look. */
  readonly before: string | null;
  /** How often the reset that is due may still be put off; null where there is nothing to put off. */
  readonly snoozesLeft: number | null;
}

const conditions = v.array(v.picklist(conditionIds));

const answers = v.array(
  v.object({
    flag: v.picklist(flagIds),
    answer: v.picklist(lastAnswerWords),
    day: v.nullable(v.string()),
  }),
);

const safetyMessage = v.object({
  type: v.literal('safety'),
  before: v.nullable(v.string()),
  snoozesLeft: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  screen: v.nullable(
    v.variant('name', [
      v.object({
        name: v.literal('list'),
        answeredOn: v.nullable(v.string()),
        isUnread: v.boolean(),
        isAfterStop: v.boolean(),
        ...{ conditions, answers },
      }),
      v.object({ name: v.literal('check') }),
      v.object({
        name: v.literal('tooStrong'),
        worstPain: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
      }),
      v.object({
        name: v.literal('locked'),
        locks: v.array(v.object({ flag: v.picklist(flagIds), day: v.string() })),
        region: v.nullable(v.picklist(regionIds)),
        ...{ canUndo: v.boolean(), answers },
      }),
      v.object({ name: v.literal('askFirst'), conditions }),
      v.object({ name: v.literal('rests'), because: v.picklist(restReasons) }),
      v.object({ name: v.literal('noted'), isEased: v.boolean(), isTwinge: v.boolean() }),
    ]),
  ),
}) satisfies v.GenericSchema<unknown, SafetyMessage>;

/** Reads a message about safety; null for anything else. */
export function parseSafetyMessage(message: unknown): SafetyMessage | null {
  const result = v.safeParse(safetyMessage, message);
  return result.success ? result.output : null;
}
