import { row } from '../cycles.js';
import type { BlockPlan } from './block.js';
import { cycles, part, repeated } from './block.js';

/** Seconds around the two sets of eight. */
interface Dose {
  readonly setupS: number;
  readonly restS: number;
  readonly releaseS: number;
  /** The same path with empty hands. */
  readonly noBand: boolean;
  readonly seated: boolean;
}

/** Light pulls against a band: two sets of eight. */
export function bandRows({ setupS, restS, releaseS, noBand, seated }: Dose): BlockPlan {
  const tall = seated ? 'sit tall' : 'stand tall';
  const setup = noBand
    ? (['Arms long ahead, hands closed', `As if you held a band; ${tall}.`] as const)
    : ([`Take the band, ${tall}`, 'Check band and anchor; arms long.'] as const);
  const release = noBand
    ? (['Let the arms sink', 'Shake out the hands.'] as const)
    : (['Put the band away', 'Let it go slowly; it must not snap.'] as const);
  return {
    exercise: 'band_row',
    variant: variantOf(noBand, seated),
    name: noBand ? 'Rows without a band' : 'Band row',
    parts: [
      part('setup', setupS, setup, { gate: true }),
      ...repeated(
        2,
        (count) =>
          cycles(
            8,
            row,
            ['Row: elbows back, blades together', 'Light work, shoulders low, neck long.'],
            { count },
          ),
        part('rest', restS, ['Rest, arms low', 'Let the shoulders be heavy.']),
      ),
      part('release', releaseS, release),
    ],
  };
}

function variantOf(noBand: boolean, seated: boolean): BlockPlan['variant'] {
  if (seated) return noBand ? 'chair_no_band' : 'chair';
  return noBand ? 'no_band' : null;
}
