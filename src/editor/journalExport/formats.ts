import type { ExportField } from '../../journal/report/fields.js';

interface Format {
  readonly label: string;
  readonly description: string;
  /** What files of it are called where one is saved. */
  readonly kind: string;
  readonly ending: string;
  /** What is asked for, and what of it is ticked at first; the rest always goes. */
  readonly asks: Readonly<Partial<Record<ExportField, boolean>>>;
}

// Free texts may say more than a person means to hand over: they go in when they are chosen.
const free = { notes: false, medicines: false };
const page = { entries: true, details: true, routine: true, activities: true };
const columns = { details: true, routine: true, activities: true };
const wholeJournal = { ...columns, signs: true, tried: true, notes: true, medicines: true };

/** What the journal can be exported as. */
export const formats = {
  html: {
    label: 'Report',
    description: 'a page to print or hand over (HTML)',
    ...{ kind: 'Web page', ending: 'html' },
    asks: { ...page, signs: true, tried: true, ...free },
  },
  md: {
    label: 'Report as text',
    description: 'the same for a note or a repository (Markdown)',
    ...{ kind: 'Markdown', ending: 'md' },
    asks: { ...page, signs: true, tried: true, ...free },
  },
  csv: {
    label: 'Table',
    description: 'the entries, for a spreadsheet (CSV)',
    ...{ kind: 'Table', ending: 'csv' },
    asks: { ...columns, ...free },
  },
  fhir: {
    label: 'For a health record',
    description: 'pain as observations (FHIR R4, JSON)',
    ...{ kind: 'FHIR bundle (JSON)', ending: 'fhir.json' },
    asks: { ...columns, ...free },
  },
  json: {
    label: 'Everything, to take in elsewhere',
    description: 'a copy that Import Journal… brings back (JSON)',
    ...{ kind: 'Journal (JSON)', ending: 'json' },
    asks: wholeJournal,
  },
} as const satisfies Record<string, Format>;
export type FormatId = keyof typeof formats;
