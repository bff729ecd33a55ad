/** A line of the table: medians of ours and of an empty extension, and what ours may be. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly empty?: number;
  readonly atMost?: number;
  /** In relation to the empty extension. */
  readonly atMostRatio?: number;
  /** Beyond what the empty extension takes. */
  readonly atMostMore?: number;
}

/** The middle one of several values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** Whether a value is what it may be; one without a target is. */
export function isWithin({ ours, empty = NaN, atMost, atMostRatio, atMostMore }: Row): boolean {
  if (atMost !== undefined) return ours <= atMost;
  if (atMostRatio !== undefined) return ours <= empty * atMostRatio;
  if (atMostMore !== undefined) return ours <= empty + atMostMore;
  return true;
}

function targetOf({ unit, atMost, atMostRatio, atMostMore }: Row): string {
  if (atMostRatio !== undefined) return `${atMostRatio} × the empty one’s`;
  if (atMostMore !== undefined) return `${told(atMostMore, unit)} beyond the empty one’s`;
  return told(atMost, unit);
}

function told(value: number | undefined, unit: string): string {
  return value === undefined ? '' : `${Number(value.toFixed(2))} ${unit}`.trim();
}

/** All lines as a table in Markdown. */
export function costTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const { what, unit, ours, empty } = row;
    const target = targetOf(row);
    const verdict = target === '' ? '' : isWithin(row) ? 'yes' : 'no';
    return `| ${[what, told(ours, unit), told(empty, unit), target, verdict].join(' | ')} |`;
  });
  return [
    '| What | Ours | Empty extension | At most | Holds |',
    '| --- | --- | --- | --- | --- |',
    ...cells,
  ].join('\n');
}
