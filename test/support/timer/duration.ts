const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of a duration such as `1h30m`, `-3h` or `250ms`; throws on anything else. */
export function duration(text: string): number {
  const match = /^(-?)((?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+)$/.exec(text);
  if (match === null) throw new Error(`not a duration: ${text}`);
  const parts = (match[2] ?? '').matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g);
  const sum = [...parts].reduce(
    (total, [, count, unit]) => total + Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS],
    0,
  );
  return match[1] === '-' ? -sum : sum;
}

/** A duration as a person would write it, for the histories that failing tests print. */
export function durationText(ms: number): string {
  const sign = ms < 0 ? '-' : '';
  let left = Math.abs(ms);
  let text = '';
  for (const unit of ['d', 'h', 'm', 's'] as const) {
    const count = Math.floor(left / UNIT_MS[unit]);
    left -= count * UNIT_MS[unit];
    if (count > 0) text += `${count}${unit}`;
  }
  return sign + (left > 0 || text === '' ? `${text}${left}ms` : text);
}
