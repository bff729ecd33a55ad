/** Breathing tempo as settings name it: in, hold, out; in, out; or no pacer. */
export type BreathingTempo = '4-4-6' | '4-6' | 'off';
export const breathingTempos = ['4-4-6', '4-6', 'off'] as const;

/** Where in a breath a person is led. `fullness` is 0 with empty and 1 with full lungs. */
export interface Breath {
  readonly phase: 'settle' | 'in' | 'hold' | 'out';
  /** Seconds until the next phase. */
  readonly leftS: number;
  readonly fullness: number;
}

const tempos = {
  '4-4-6': { inS: 4, holdS: 4, outS: 6 },
  '4-6': { inS: 4, holdS: 0, outS: 6 },
} as const;
/** A calm breath without a pacer, for the figure: 5 s, twelve a minute. */
const QUIET_BREATH_S = 5;

/**
 * The breath at `elapsedS` seconds into a hold of `holdS`: normal breathing for the remainder that
 * whole cycles leave, then cycles, so that the hold ends on an out-breath.
 */
export function breathAt(tempo: BreathingTempo, holdS: number, elapsedS: number): Breath {
  if (tempo === 'off') return quietBreath(elapsedS, Math.max(0, holdS - elapsedS));
  const { inS, holdS: keepS, outS } = tempos[tempo];
  const cycleS = inS + keepS + outS;
  const settleS = holdS % cycleS;
  if (elapsedS < settleS) return quietBreath(elapsedS, settleS - elapsedS);
  if (elapsedS >= holdS) return { phase: 'out', leftS: 0, fullness: 0 };
  const inCycleS = (elapsedS - settleS) % cycleS;
  if (inCycleS < inS) {
    return { phase: 'in', leftS: inS - inCycleS, fullness: ease(inCycleS / inS) };
  }
  if (inCycleS < inS + keepS) return { phase: 'hold', leftS: inS + keepS - inCycleS, fullness: 1 };
  const outForS = inCycleS - inS - keepS;
  return { phase: 'out', leftS: outS - outForS, fullness: 1 - ease(outForS / outS) };
}

/** Normal breathing; begins and ends with empty lungs so that it joins the led breath. */
export function quietBreath(elapsedS: number, leftS: number): Breath {
  const calm = (1 - Math.cos((2 * Math.PI * elapsedS) / QUIET_BREATH_S)) / 2;
  return { phase: 'settle', leftS, fullness: 0.5 * calm * Math.min(1, leftS) };
}

function ease(part: number): number {
  return (1 - Math.cos(Math.PI * part)) / 2;
}
