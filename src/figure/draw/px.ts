/** Path units in one cm: whole numbers keep the path text short and exact enough for 4K. */
export const unitsPerCm = 100;

/** A picture coordinate as path text writes it; never -0, so that engines keep it as a whole number. */
export const px = (cm: number): number => Math.round(cm * unitsPerCm) | 0;
