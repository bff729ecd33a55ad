/** Milliseconds on a source that surely stands still in sleep: a browser has none. */
export function awakeMs(): number {
  return 0;
}
