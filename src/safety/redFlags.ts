import type { ConditionId, FlagId } from './flagIds.js';

/** How soon somebody has to look at a sign: at once, today, or before certain movements. */
export type Urgency = 'emergency' | 'same_day' | 'ask_first';

/** A sign, or something a person lives with, that matters before moving. */
interface RedFlag<Id> {
  /** As the protocol calls it. */
  readonly id: Id;
  readonly words: string;
}

interface Group<U, Id> {
  readonly urgency: U;
  readonly title: string;
  readonly action: string;
  readonly flags: readonly RedFlag<Id>[];
}

/** Signs of one urgency, and what to do about any of them. */
export type RedFlagGroup =
  Group<Exclude<Urgency, 'ask_first'>, FlagId> | Group<'ask_first', ConditionId>;

/** The signs that end a session, by how soon somebody has to look at them; the most urgent first. */
export const redFlagGroups: readonly RedFlagGroup[] = [
  {
    urgency: 'emergency',
    title: 'Get help now',
    action: 'Call your emergency number now, or have somebody take you to an emergency department.',
    flags: [
      {
        id: 'chest_breath',
        words: 'Chest pain, trouble breathing, sweating, or pain going into the jaw or left arm',
      },
      { id: 'bladder_bowel', words: 'You newly can’t hold your bladder or bowel' },
      {
        id: 'saddle_or_legs',
        words:
          'Numbness around the genitals or buttocks, trouble passing urine, or both legs weak, numb or painful',
      },
      { id: 'major_accident', words: 'It began with a serious accident or fall' },
      {
        id: 'head_turn_neuro',
        words:
          'Turning the head brings double vision, slurred speech, a drooping face, trouble swallowing or a blackout',
      },
    ],
  },
  {
    urgency: 'same_day',
    title: 'Ask somebody today',
    action: 'No more stretching for now. Contact a health professional or a nurse line today.',
    flags: [
      {
        id: 'arm_hand_numb_tingle',
        words: 'An arm, hand or finger goes numb or tingles when you move',
      },
      { id: 'arm_radiating_pain', words: 'Pain travels from the neck or back down an arm' },
      { id: 'hand_clumsy_gait', words: 'New clumsy hands, a weak arm or leg, or unsteady walking' },
      { id: 'head_turn_dizzy', words: 'Turning the head makes you dizzy or faint' },
      { id: 'night_pain', words: 'The pain woke you in any of the last seven nights' },
      { id: 'no_comfortable_position', words: 'You find no position that is comfortable' },
      {
        id: 'fever',
        words:
          'Fever (38.0 °C or 100.4 °F and more), chills or feeling feverish with the back pain',
      },
      {
        id: 'cancer_history_new_pain',
        words: 'You have had cancer, and this pain is new or not looked at since',
      },
      {
        id: 'weight_loss_lump',
        words: 'Weight loss without trying, or a new lump or change of shape in the back',
      },
    ],
  },
  {
    urgency: 'ask_first',
    title: 'Ask before you go on',
    action: 'With any of these, ask a health professional which of the movements suit you.',
    flags: [
      { id: 'osteoporosis', words: 'Osteoporosis or a past fracture of the spine' },
      { id: 'steroids', words: 'Steroid tablets over a long time' },
      { id: 'surgery', words: 'A recent operation on spine, shoulder or knee' },
      { id: 'arthritis', words: 'Inflammatory arthritis' },
      { id: 'pregnancy', words: 'Pregnancy' },
      { id: 'blood_pressure', words: 'Blood pressure that is not under control' },
      { id: 'eye', words: 'Glaucoma or a problem of the retina' },
    ],
  },
];

/** How soon somebody has to look at a sign. */
export function urgencyOf(flag: FlagId): Exclude<Urgency, 'ask_first'> {
  const isEmergency = redFlagGroups.some(
    ({ urgency, flags }) => urgency === 'emergency' && flags.some(({ id }) => id === flag),
  );
  return isEmergency ? 'emergency' : 'same_day';
}
