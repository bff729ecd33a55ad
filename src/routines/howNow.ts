import type { HowOption } from './how.js';
import { howOptions } from './how.js';
import type { Plan } from './plan.js';

/** A choice for the routine that waits: how it is liked, or that the person is in a call. */
export type NowOption = Extract<HowOption, 'seated' | 'standing' | 'selfPaced'> | 'call';

/** A choice with its words, and whether it holds already. */
export interface NowChoice {
  readonly id: NowOption;
  readonly label: string;
  readonly detail: string;
  readonly isChosen: boolean;
}

/**
 * What a person may want otherwise just before a routine begins. The upper-back reset is written for
 * the chair, so there it is standing; the check of how one is can't be done by halves in a call.
 */
export function nowChoices(plan: Plan): readonly NowChoice[] {
  const isReset = plan.routine === 'office_reset';
  const place = isReset ? 'standing' : 'seated';
  const chosen = { seated: plan.seated, standing: !plan.seated, selfPaced: plan.selfPaced };
  const ways = howOptions.flatMap(({ id, label, detail }) =>
    id === place || id === 'selfPaced' ? [{ id, label, detail, isChosen: chosen[id] }] : [],
  );
  const call: NowChoice = {
    id: 'call',
    label: 'In a call',
    detail: 'The rhomboid release alone: silent, hands out of sight',
    isChosen: plan.call,
  };
  return plan.routine === 'safety_check' ? ways : [...ways, call];
}

/** The plan with exactly these choices; all else of it stays. */
export function planNow(plan: Plan, chosen: readonly NowOption[]): Plan {
  const isReset = plan.routine === 'office_reset';
  return {
    ...plan,
    seated: isReset ? !chosen.includes('standing') : chosen.includes('seated'),
    selfPaced: chosen.includes('selfPaced'),
    call: chosen.includes('call'),
  };
}
