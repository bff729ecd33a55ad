import * as v from 'valibot';
import { isSame } from '../isSame.js';
import type { Symptoms } from './symptoms.js';
import { symptomsSchema } from './symptoms.js';

/** What an entry says of a moment. */
export interface Said {
  readonly at: number;
  readonly zone: number;
  readonly symptoms: Symptoms;
}

type Field = keyof Symptoms;
const texts: readonly Field[] = ['notes', 'medicinesAndCare'];

/**
 * What an entry says once a form is saved that was filled with it a while ago: what the person has
 * changed in the form, and else what it says by now, since it may have been changed elsewhere. Of a
 * text that was changed in both places nothing is lost; null where there is no room for both.
 */
export function changedIn(form: Said, was: Said, now: Said): Said | null {
  const isMoved = form.at !== was.at || form.zone !== was.zone;
  const { at, zone } = isMoved ? form : now;
  const fields = Object.keys(symptomsSchema.entries) as Field[];
  const told = fields.map((field) => {
    const [mine, before, theirs] = [form, was, now].map(({ symptoms }) => symptoms[field]);
    if (isSame(mine, before)) return [field, theirs] as const;
    const isBoth = texts.includes(field) && !isSame(theirs, before);
    return [field, isBoth ? bothTexts(theirs, mine) : mine] as const;
  });
  const said = told.filter(([, value]) => value !== undefined);
  const result = v.safeParse(symptomsSchema, Object.fromEntries(said));
  return result.success ? { at, zone, symptoms: result.output } : null;
}

/** Two texts after each other, or the one that has the other in it. */
function bothTexts(theirs: unknown, mine: unknown): unknown {
  if (typeof theirs !== 'string' || typeof mine !== 'string') return mine ?? theirs;
  if (theirs.includes(mine)) return theirs;
  if (mine.includes(theirs)) return mine;
  return `${theirs}\n\n${mine}`;
}
