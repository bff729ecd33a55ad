import type { SafetyMessage } from '../../../../src/messages/safety';
import { flagIds } from '../../../../src/safety/flagIds';
import type { LastAnswer } from '../../../../src/safety/lastAnswers';
import type { SafetyScreen } from '../../../../src/safety/safetyScreen';

/** What the host would say of a safety screen. */
export function safetyMessageOf(
  screen: SafetyScreen | null,
  rest: Partial<Pick<SafetyMessage, 'before' | 'snoozesLeft'>> = {},
): SafetyMessage {
  return { type: 'safety', before: 'Upper-back reset', snoozesLeft: null, ...rest, screen };
}

/** Some signs answered with no or yes, one of them not asked about. */
const answers = flagIds.map((flag): LastAnswer => {
  if (flag === 'weight_loss_lump') return { flag, answer: 'not asked', day: null };
  return { flag, answer: flag === 'fever' ? 'yes' : 'no', day: '2026-11-25' };
});
const notAsked = flagIds.map((flag): LastAnswer => ({ flag, answer: 'not asked', day: null }));

const locked = {
  name: 'locked',
  region: null,
  canUndo: false,
  answers,
  locks: [{ flag: 'fever', day: '2026-11-25' }],
} as const;

/** Every kind of safety screen, by its name. */
export const safetyStates = {
  'the list, first': safetyMessageOf({
    ...{ name: 'list', answeredOn: null, isUnread: false, isAfterStop: false },
    ...{ conditions: [], answers: notAsked },
  }),
  'the list again': safetyMessageOf(
    {
      ...{ name: 'list', answeredOn: '2026-11-18', isUnread: false, isAfterStop: false },
      ...{ conditions: ['pregnancy'], answers },
    },
    { before: null },
  ),
  'the list, since something can not be read': safetyMessageOf({
    ...{ name: 'list', answeredOn: '2026-11-24', isUnread: true, isAfterStop: false },
    ...{ conditions: [], answers },
  }),
  'the list, after a stop': safetyMessageOf(
    {
      ...{ name: 'list', answeredOn: '2026-11-24', isUnread: false, isAfterStop: true },
      ...{ conditions: [], answers },
    },
    { before: null },
  ),
  'the check': safetyMessageOf({ name: 'check' }),
  'the check, offered': safetyMessageOf({ name: 'check' }, { snoozesLeft: 3 }),
  'too strong': safetyMessageOf({ name: 'tooStrong', worstPain: 7 }),
  locked: safetyMessageOf(locked, { before: null }),
  'locked a moment ago': safetyMessageOf({
    ...locked,
    ...{ canUndo: true, region: 'CA' },
    locks: [
      { flag: 'chest_breath', day: '2026-11-25' },
      { flag: 'night_pain', day: '2026-11-24' },
    ],
  }),
  'locked, with whom to call': safetyMessageOf({ ...locked, region: 'AU' }),
  'ask first': safetyMessageOf({ name: 'askFirst', conditions: ['pregnancy', 'eye'] }),
  'push-ups rest': safetyMessageOf({ name: 'rests', because: 'lastTime' }),
  'push-ups rest, offered': safetyMessageOf(
    { name: 'rests', because: 'painToday' },
    { snoozesLeft: 3 },
  ),
  noted: safetyMessageOf({ name: 'noted', isEased: false, isTwinge: false }, { before: null }),
  'noted, eased': safetyMessageOf(
    { name: 'noted', isEased: true, isTwinge: true },
    { before: null },
  ),
} as const satisfies Readonly<Record<string, SafetyMessage>>;
