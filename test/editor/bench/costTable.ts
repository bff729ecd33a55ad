/** A line of the table: medians of ours and of an empty extension, and what ours may be. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly empty?: number;
  readonly atMost?: number;
  /** In relation to the empty extension. */
  readonly atMostRatio?: number;
}

/** The middle one of several values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** Whether a value is what it may be; one without a target is. */
export function isWithin({ ours, empty, atMost, atMostRatio }: Row): boolean {
  if (atMost !== undefined) return ours <= atMost;
  if (atMostRatio !== undefined) return empty !== undefined && ours <= empty * atMostRatio;
  return true;
}

/** All lines as a table in Markdown. */
export function costTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const { what, unit, ours, empty, atMost, atMostRatio } = row;
    const told = (value: number | undefined) =>
      value === undefined ? '' : `${Number(value.toFixed(2))} ${unit}`.trim();
    const target = atMostRatio === undefined ? told(atMost) : `${atMostRatio} × the empty one’s`;
    const verdict = target === '' ? '' : isWithin(row) ? 'yes' : 'no';
    return `| ${[what, told(ours), told(empty), target, verdict].join(' | ')} |`;
  });
  return [
    '| What | Ours | Empty extension | At most | Holds |',
    '| --- | --- | --- | --- | --- |',
    ...cells,
  ].join('\n');
}
