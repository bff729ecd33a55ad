import type { RegionId } from './regionIds.js';

/** Whom to call in a region. */
export interface Region {
  readonly name: string;
  /** What to say after “Call”, for an emergency. */
  readonly emergency: string;
  /** The line for everything that is not one; null = there is none for everybody. */
  readonly nurseLine: string | null;
  /** Whom else to ask, in a few words; null = nothing to add. */
  readonly note: string | null;
}

/** Numbers of protocol.json `regions`; those it marks “verify before release” say so in the note. */
export const regions: Readonly<Record<RegionId, Region>> = {
  CA: {
    name: 'Canada',
    emergency: '911',
    nurseLine: '811',
    note: '811 answers in most provinces and territories.',
  },
  UK: { name: 'United Kingdom', emergency: '999', nurseLine: '111', note: null },
  US: {
    name: 'United States',
    emergency: '911',
    nurseLine: null,
    note: 'Many clinics and insurers have a nurse line of their own.',
  },
  AU: { name: 'Australia', emergency: '000', nurseLine: '1800 022 222', note: null },
  NZ: { name: 'New Zealand', emergency: '111', nurseLine: '0800 611 116', note: null },
  EU: {
    name: 'European Union',
    emergency: '112',
    nurseLine: null,
    note: 'In several countries 116117 answers when it is not an emergency.',
  },
  OTHER: {
    name: 'Somewhere else',
    emergency: 'your local emergency number',
    nurseLine: null,
    note: null,
  },
};
