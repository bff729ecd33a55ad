/** The mean of some numbers to one decimal; null where there are none. */
export function meanOf(values: readonly number[]): number | null {
  return meanFrom(
    values.reduce((total, value) => total + value, 0),
    values.length,
  );
}

/** The same from their sum. */
export function meanFrom(sum: number, count: number): number | null {
  return count === 0 ? null : Math.round((sum / count) * 10) / 10;
}

/** Things by a key, in the order in which each key comes first. */
export function groupedBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
