/** One note of a chime. */
export interface Note {
  readonly hz: number;
  /** When it begins, in seconds from the beginning of the chime. */
  readonly atS: number;
  /** Seconds until it is at its loudest; long ones swell like a breath. */
  readonly attackS: number;
  readonly lengthS: number;
  /** How loud it gets, 1 = as loud as anything here. */
  readonly level: number;
}

/** What can be heard: a part begins, the side changes, the breath goes in or out, all is over. */
export type ChimeName = 'part' | 'side' | 'in' | 'out' | 'end';

const bell = (hz: number, atS: number, level: number, lengthS = 1.1): Note => ({
  ...{ hz, atS, level, lengthS },
  attackS: 0.03,
});
const breath = (hz: number, lengthS: number): Note => ({
  ...{ hz, lengthS, atS: 0, level: 0.22 },
  attackS: 1.1,
});

/** The chimes, from one chord (D major without a seventh), so that none clashes with another. */
export const chimes: Readonly<Record<ChimeName, readonly Note[]>> = {
  part: [bell(587.33, 0, 0.6)],
  // Two that differ, so that it is heard as a change without a look.
  side: [bell(440, 0, 0.6, 0.8), bell(659.26, 0.22, 0.6)],
  in: [breath(293.66, 2.6)],
  out: [breath(220, 3.2)],
  end: [bell(440, 0, 0.6, 1.4), bell(587.33, 0.28, 0.6, 1.6), bell(880, 0.56, 0.45, 2.4)],
};
