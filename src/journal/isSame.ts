/** Whether two values say the same, as far as JSON can say it. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && hasAll(one, other) && hasAll(other, one);
}

/** Whether `more` says all that `less` says. */
export function hasAll(more: unknown, less: unknown): boolean {
  if (!isRecord(more) || !isRecord(less)) return isSame(more, less);
  return Object.entries(less).every(
    ([key, value]) => Object.hasOwn(more, key) && hasAll(more[key], value),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
