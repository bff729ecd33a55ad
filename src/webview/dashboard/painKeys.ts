/** A digit that was typed for the pain, at a moment of the page, in ms. */
export interface TypedDigit {
  readonly digit: number;
  readonly at: number;
}

/** So long after a 1 a 0 still makes it a 10, in milliseconds; later it is a number of its own. */
const TEN_WITHIN_MS = 1500;

/** The pain that a digit says, 0-10, by what was typed right before it. */
export function painTyped({ digit, at }: TypedDigit, before: TypedDigit | null): number {
  const isTen = digit === 0 && before?.digit === 1 && at - before.at <= TEN_WITHIN_MS;
  return isTen ? 10 : digit;
}
