/** Regions whose numbers are known, by the ids of the protocol. */
export const regionIds = ['CA', 'UK', 'US', 'AU', 'NZ', 'EU', 'OTHER'] as const;
export type RegionId = (typeof regionIds)[number];
