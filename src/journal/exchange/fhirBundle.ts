import {
  easedByWords,
  placeWords,
  qualityWords,
  responseWords,
  triggerWords,
} from '../entries/symptomWords.js';
import type { ReportEntry } from '../report/reportInput.js';
import type { Report } from '../report/reportOf.js';
import { visibleText } from '../report/visibleText.js';

/** LOINC's code for how strong pain is said to be, from 0 to 10. */
const painSeverity = {
  system: 'http://loinc.org',
  code: '72514-3',
  display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
};
const UCUM = 'http://unitsofmeasure.org';

/** A value of an observation, by the names of FHIR. */
type Value =
  | { readonly valueQuantity: object }
  | { readonly valueString: string }
  | { readonly valueBoolean: boolean };

interface Component {
  readonly code: object;
}

/**
 * The entries of a report as a FHIR R4 bundle: an observation of the pain for each, and what else was
 * said as its components. There is no patient in it: whoever takes it in knows whose it is.
 * @param madeAt wall-clock instant, ms
 */
export function fhirBundle({ entries, routines }: Report, madeAt: number): string {
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: new Date(madeAt).toISOString(),
    // An empty list is none, by the rules of FHIR's JSON.
    ...some(
      'entry',
      entries.map((entry) => ({ ...urlOf(entry), resource: observation(entry, routines) })),
    ),
  };
  return `${JSON.stringify(bundle, null, 2)}\n`;
}

/** Ids are UUIDs, those of the form without their dashes, apart from those of a version to come. */
function urlOf({ id }: ReportEntry): object {
  const [, ...parts] = /^(\w{8})(\w{4})(\w{4})(\w{4})(\w{12})$/.exec(id.replaceAll('-', '')) ?? [];
  const isUuid = /^[0-9a-f]{32}$/.test(parts.join(''));
  return isUuid ? { fullUrl: `urn:uuid:${parts.join('-')}` } : {};
}

function observation(entry: ReportEntry, routines: Report['routines']): object {
  const { id, changedAt, writtenAt, painNow, places } = entry;
  const where = places.map((place) => placeWords[place]).join(', ');
  return {
    resourceType: 'Observation',
    id,
    status: changedAt === null ? 'final' : 'amended',
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: 'survey',
            display: 'Survey',
          },
        ],
      },
    ],
    code: { coding: [painSeverity], text: 'Pain now, 0-10, as the person reports it' },
    effectiveDateTime: localDateTime(entry),
    issued: new Date(changedAt ?? writtenAt).toISOString(),
    ...score(painNow),
    ...(where === '' ? {} : { bodySite: { text: where } }),
    ...some('component', componentsOf(entry, routines)),
  };
}

function componentsOf(entry: ReportEntry, routines: Report['routines']): readonly Component[] {
  const routine = routines.find(({ id }) => id === entry.routine)?.name ?? entry.routine;
  const all: readonly (readonly [string, Value | null])[] = [
    ['Worst pain in 24 hours, 0-10', score(entry.painWorst24h)],
    ['Stiffness now, 0-10', score(entry.stiffnessNow)],
    ['Stiffness in the morning', quantity(entry.morningStiffnessMinutes, 'min')],
    ['Ease of sitting tall, 0-10', score(entry.easeOfSittingTall)],
    ['What it feels like', listed(qualityWords, entry.quality)],
    ['What may have set it off', listed(triggerWords, entry.triggers)],
    ['What eased it', listed(easedByWords, entry.easedBy)],
    ['It woke the person at night', flag(entry.wokeAtNight)],
    ['Routine done around it', text(routine)],
    ['Pain before the routine, 0-10', score(entry.painBefore)],
    ['Pain after the routine, 0-10', score(entry.painAfter)],
    ['After the routine, beside before', text(entry.response && responseWords[entry.response])],
    ['How long that lasted', quantity(entry.responseLastedHours, 'h')],
    ...(entry.function ?? []).map(
      ({ activity, score: scored }) =>
        [`Everyday activity, 0 = cannot, 10 = as before: ${activity}`, score(scored)] as const,
    ),
    ['Medicines and care', text(entry.medicinesAndCare)],
    ['Notes', text(entry.notes)],
  ];
  return all.flatMap(([name, value]) =>
    value === null ? [] : { code: { text: plain(name) }, ...value },
  );
}

const quantity = (value: number | undefined, unit: string): Value | null =>
  value === undefined ? null : { valueQuantity: { value, unit, system: UCUM, code: unit } };
const score = (value: number | undefined) => quantity(value, '{score}');
const flag = (value: boolean | undefined): Value | null =>
  value === undefined ? null : { valueBoolean: value };

const listed = <Id extends string>(words: Readonly<Record<Id, string>>, ids?: readonly Id[]) =>
  text(ids?.map((id) => words[id]).join(', '));

function text(value: string | undefined): Value | null {
  const shown = plain(value ?? '').trim();
  return shown === '' ? null : { valueString: shown };
}

/** A text as FHIR takes one: of white space it knows blanks, tabs and ends of lines alone. */
const plain = (value: string) => visibleText(value).replace(/[^\S \n\t]/g, ' ');

/** A list by its name, or nothing where it is empty. */
const some = (name: string, list: readonly unknown[]) =>
  list.length === 0 ? {} : { [name]: list };

/** A moment with the clocks where the person was: `2026-11-30T09:05:00+01:00`. */
function localDateTime(entry: ReportEntry): string {
  const { at, zone } = entry;
  const local = new Date(at + zone * 60_000).toISOString().slice(0, 19);
  const far = Math.abs(zone);
  return `${local}${zone < 0 ? '-' : '+'}${two(Math.floor(far / 60))}:${two(far % 60)}`;
}

const two = (value: number) => String(value).padStart(2, '0');
