import type { Report } from './reportOf.js';

/** Which days a report is about, and what it comes from. */
export function daysText({ from, to, count }: Report): string {
  const days = from === null ? `until ${to}` : `${from} to ${to}`;
  const entries = count === 1 ? '1 entry' : `${count} entries`;
  return `${days} · ${entries}, in the person’s own words and numbers`;
}
