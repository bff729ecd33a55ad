/** Signs that lock every exercise, by the ids of the protocol. */
export const flagIds = [
  'chest_breath',
  'bladder_bowel',
  'saddle_or_legs',
  'major_accident',
  'head_turn_neuro',
  'arm_hand_numb_tingle',
  'arm_radiating_pain',
  'hand_clumsy_gait',
  'head_turn_dizzy',
  'night_pain',
  'no_comfortable_position',
  'fever',
  'cancer_history_new_pain',
  'weight_loss_lump',
] as const;
export type FlagId = (typeof flagIds)[number];

/** What some people live with, and that locks the exercises which name it. */
export const conditionIds = [
  'osteoporosis',
  'steroids',
  'surgery',
  'arthritis',
  'pregnancy',
  'blood_pressure',
  'eye',
] as const;
export type ConditionId = (typeof conditionIds)[number];
