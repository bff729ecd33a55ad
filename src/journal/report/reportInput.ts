import type { Written } from '../entries/written.js';
import type { ExportField } from './fields.js';

/** How the back felt at a moment, as the person tells it by now. */
export type ReportEntry = Written['symptoms'][number];

/** A routine that was begun. */
interface TriedRoutine {
  /** Calendar day where the person was. */
  readonly day: string;
  /** What it is called. */
  readonly name: string;
  readonly seconds: number;
  /** Whether it was played to its end. */
  readonly isFinished: boolean;
  /** Whether the open panel began it, perhaps in front of nobody. */
  readonly bySelf: boolean;
  /** How the person felt after it, beside before; null = nobody said. */
  readonly felt: keyof Felt | null;
}

/** How often somebody felt so after a routine, beside before. */
export interface Felt {
  readonly better: number;
  readonly same: number;
  readonly worse: number;
}

/** Signs that the person said they have, on a day. */
export interface RaisedSigns {
  /** Calendar day where the person was. */
  readonly day: string;
  /** In the words in which they were asked. */
  readonly signs: readonly string[];
}

/** A sign and its last answer. */
export interface AskedSign {
  /** In the words in which it is asked. */
  readonly sign: string;
  readonly answer: 'yes' | 'no' | 'not asked';
  /** Calendar day where the person was; null = it was not asked. */
  readonly day: string | null;
}

/** A move on the push-up ladder, in words. */
export interface Move {
  /** Calendar day where the person was. */
  readonly day: string;
  readonly words: string;
}

/** Days that a report is about, both included, as `2026-11-30`; null = since the first entry. */
export interface ReportRange {
  readonly from: string | null;
  readonly to: string;
}

/** All that a report is made of. */
export interface ReportInput {
  readonly symptoms: readonly ReportEntry[];
  readonly tried: readonly TriedRoutine[];
  /** Days of routines that began by themselves and played to their end with nobody seen at them. */
  readonly unseen: readonly { readonly day: string }[];
  readonly raised: readonly RaisedSigns[];
  /** Every sign, as it was answered last by the end of the days. */
  readonly asked: readonly AskedSign[];
  readonly moves: readonly Move[];
  readonly range: ReportRange;
  readonly fields: readonly ExportField[];
  /** What routines are called, by their ids. */
  readonly routineNames: Readonly<Record<string, string>>;
}
