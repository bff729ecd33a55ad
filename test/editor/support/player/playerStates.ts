import type { PlanWish } from '../../../../src/routines/plan';
import { planOf } from '../../../../src/routines/plan';
import { routineOf } from '../../../../src/routines/routineOf';
import type { Segment } from '../../../../src/routines/routine';
import type { SessionView, SessionMessage } from '../../../../src/messages/player';

/** What the host would say of a reset, but for what is told otherwise. */
export function messageOf(
  session: SessionView,
  {
    wish = { routine: 'office_reset' },
    ...rest
  }: Partial<Omit<SessionMessage, 'type' | 'plan' | 'session'>> & { readonly wish?: PlanWish } = {},
): SessionMessage {
  const usual = { breathing: '4-4-6', hear: { sound: false, voice: false }, snoozesLeft: null };
  return {
    ...{ type: 'session', ...usual, ...rest, plan: planOf(wish), session },
  } as SessionMessage;
}

/** The middle of the first part of its kind in a routine, in milliseconds. */
function middleOf(wish: PlanWish, is: (segment: Segment) => boolean): number {
  const found = routineOf(planOf(wish)).segments.find(is);
  if (found === undefined) throw new Error(`There is no such part in ${wish.routine}.`);
  return ((found.startS + found.endS) / 2) * 1000;
}

const office: PlanWish = { routine: 'office_reset' };
const evening: PlanWish = { routine: 'evening_wind_down' };
const weekend: PlanWish = { routine: 'weekend_maintenance' };
const strength: PlanWish = { routine: 'strength_daily' };
const shoulders: PlanWish = { routine: 'practice_shoulders' };
const firstBreak: PlanWish = { routine: 'first_break' };

function playing(wish: PlanWish, is: (segment: Segment) => boolean): SessionMessage {
  return messageOf({ stage: 'playing', positionMs: middleOf(wish, is) }, { wish });
}

const end = (wish: PlanWish) => routineOf(planOf(wish)).totalS * 1000;

/** Every kind of screen the player has, by its name. */
export const playerStates: Readonly<Record<string, SessionMessage>> = {
  'get-ready': messageOf({ stage: 'ready', startsInMs: 9000 }, { snoozesLeft: 3 }),
  'get-ready, waits': messageOf({ stage: 'ready', startsInMs: null }),
  'get-ready, many': messageOf({ stage: 'ready', startsInMs: null }, { wish: weekend }),
  'get-ready, push-ups got easier': messageOf(
    { stage: 'ready', startsInMs: null },
    {
      wish: strength,
      note: 'Four weeks or more without push-ups, so they begin one level lower: 2 × 8 at the wall.',
    },
  ),
  setup: playing(office, ({ type }) => type === 'setup'),
  move: playing(firstBreak, ({ type }) => type === 'move'),
  hold: playing(office, ({ type }) => type === 'hold'),
  'breath led': playing(office, (part) => part.type === 'hold' && part.paced),
  cycles: playing(office, ({ type }) => type === 'cycles'),
  release: playing(office, ({ type }) => type === 'release'),
  rest: playing(firstBreak, ({ type }) => type === 'rest'),
  switch: playing(evening, ({ type }) => type === 'switch'),
  'a side': playing(weekend, ({ side }) => side !== null),
  'counted sets': playing(strength, (part) => part.type === 'cycles' && part.count !== null),
  notice: playing({ routine: 'safety_check' }, ({ type }) => type === 'notice'),
  'sound and voice on': messageOf(
    { stage: 'playing', positionMs: 12_000 },
    { hear: { sound: true, voice: true } },
  ),
  'asks how it feels': messageOf(
    { stage: 'ended', positionMs: end(shoulders), outcome: 'done' },
    { wish: shoulders, after: { name: 'rating' } },
  ),
  'asks whether it was done': messageOf(
    { stage: 'ended', positionMs: end(shoulders), outcome: 'done' },
    { wish: shoulders, after: { name: 'rating', unseen: true } },
  ),
  'feels worse': messageOf(
    { stage: 'ended', positionMs: end(shoulders), outcome: 'done' },
    { wish: shoulders, after: { name: 'rated', feeling: 'worse' } },
  ),
  'asks how push-ups went': messageOf(
    { stage: 'ended', positionMs: end(strength), outcome: 'done' },
    { wish: strength, after: { name: 'strength', level: 'wall', step: 'A', complete: true } },
  ),
  'offers a level': messageOf(
    { stage: 'ended', positionMs: end(strength), outcome: 'done' },
    {
      wish: strength,
      after: {
        ...{ name: 'climbed', cue: 'Well done', offer: 'counter', isTooMuch: false },
        detail: '3 × 12 with good form. Push-ups at a counter are open to you, if you like.',
      },
    },
  ),
  'push-ups hurt': messageOf(
    { stage: 'ended', positionMs: end(strength), outcome: 'done' },
    {
      wish: strength,
      after: {
        ...{ name: 'climbed', cue: 'Enough for now', offer: null, isTooMuch: true },
        detail:
          'A pain of 6 or more asks for less. A day of rest, and then 2 × 8 at the wall. If it stays, see a health professional.',
      },
    },
  ),
  'asks for a check-in': messageOf(
    { stage: 'ended', positionMs: end(shoulders), outcome: 'done' },
    {
      wish: shoulders,
      today: '3 of 10 minutes of guided movement today.',
      after: {
        ...{ name: 'checkIn', cue: 'How stiff was your upper back on waking today?' },
        detail: 'You began 2 days ago: a check-in. You need not answer.',
        ...{ low: 'not at all', high: 'as stiff as can be' },
      },
    },
  ),
  'checked in, worse': messageOf(
    { stage: 'ended', positionMs: end(shoulders), outcome: 'done' },
    {
      wish: shoulders,
      today: '10 minutes of guided movement today: the goal of 10 is reached.',
      after: {
        ...{ name: 'checkedIn', cue: 'Noted', isWorse: true },
        detail: '3 then, 6 now: it may be worse. Stop for now, and see a health professional.',
      },
    },
  ),
  'may be put off': messageOf({ stage: 'playing', positionMs: 12_000 }, { snoozesLeft: 3 }),
  'paused by the person': messageOf({ stage: 'paused', by: 'person', positionMs: 12_000 }),
  'paused by typing': messageOf({ stage: 'paused', by: 'typing', positionMs: 40_000 }),
  restored: messageOf({ stage: 'paused', by: 'reload', positionMs: 70_000 }),
  gate: messageOf({ stage: 'gate', positionMs: 0 }, { wish: evening }),
  'gate, push-ups rest': messageOf(
    { stage: 'gate', positionMs: 0 },
    {
      wish: { ...weekend, restsPushups: true },
      note: 'Push-ups are left out: today they rest.',
    },
  ),
  'own pace': messageOf(
    { stage: 'ownPace', positionMs: 5000 },
    { wish: { ...office, selfPaced: true } },
  ),
  'does not feel right': messageOf({ stage: 'paused', by: 'discomfort', positionMs: 12_000 }),
  stopped: messageOf({ stage: 'ended', positionMs: 20_000, outcome: 'stopped' }),
  done: messageOf({ stage: 'ended', positionMs: end(office), outcome: 'done' }),
  shortened: messageOf({ stage: 'ended', positionMs: end(office), outcome: 'shortened' }),
  'done, another': messageOf(
    { stage: 'ended', positionMs: end(strength), outcome: 'done' },
    { wish: strength },
  ),
};
