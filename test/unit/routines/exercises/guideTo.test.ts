import assert from 'node:assert/strict';
import protocol from '../../../fixtures/protocol.json';
import type { ExerciseGuide } from '../../../../src/routines/exercises/exerciseGuide.js';
import { guideTo } from '../../../../src/routines/exercises/guideTo.js';
import type { ExerciseId } from '../../../../src/routines/routine.js';
import { exerciseIds } from '../../../../src/routines/routine.js';
import { routinesWith } from '../../../../src/routines/routinesWith.js';
import { redFlagGroups } from '../../../../src/safety/redFlags.js';

/** An exercise as the protocol writes it. */
interface Written {
  readonly id: string;
  readonly name: string;
  readonly dose: Readonly<Record<string, number | string>>;
  readonly steps: readonly string[];
  readonly ask_first?: readonly string[];
  readonly stop_if?: readonly string[];
  readonly mistakes?: readonly string[];
  readonly modifications?: readonly string[];
  readonly cycle?: readonly (readonly [string, number])[];
}

const written = protocol.exercises as unknown as readonly Written[];
const writtenOf = (id: ExerciseId) => written.find((one) => one.id === id)!;
const guides = exerciseIds.map(guideTo);

/** All sentences of a guide that a person reads. */
function sentencesOf(guide: ExerciseGuide): readonly string[] {
  const { position, steps, dose, mistakes, options } = guide;
  const pairs = [
    ...mistakes.flatMap(({ mistake, better }) => [mistake, better]),
    ...options.flatMap(({ when, instead }) => [when, instead]),
  ];
  return [position, ...steps, ...dose.words, ...pairs].flatMap(sentencesIn);
}

const sentencesIn = (text: string) =>
  text.split(/(?<=[.?!:;])\s+/).filter((sentence) => sentence !== '');

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** The protocol's dose in the terms of a guide: `hold_s_min` is `holdSMin`, `2x8` two numbers. */
function numbersOf({ dose }: Written): Readonly<Record<string, number>> {
  const entries = Object.entries(dose).flatMap(([name, value]): [string, number][] => {
    if (typeof value === 'number') return [[camel(name), value]];
    const sets = /^(\d+)x(\d+)$/.exec(value);
    if (sets !== null)
      return [
        [`${name}Sets`, Number(sets[1])],
        [`${name}Reps`, Number(sets[2])],
      ];
    const effort = /at most (\d+) of 10/.exec(value);
    if (effort !== null) return [[`${name}Max`, Number(effort[1])]];
    assert.equal(value, 'daily', name);
    return [];
  });
  return Object.fromEntries(entries);
}

const camel = (name: string) =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const wordsIn = (sentence: string) => sentence.toLowerCase().match(/[a-z’']+|\d+/g) ?? [];

/** How much of two sentences is the same words in the same order: 0 nothing, 1 all. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const lengths = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    let diagonal = 0;
    b.forEach((other, i) => {
      const above = lengths[i + 1]!;
      lengths[i + 1] = word === other ? diagonal + 1 : Math.max(above, lengths[i]!);
      diagonal = above;
    });
  }
  return (2 * lengths[b.length]!) / (a.length + b.length);
}

/** Words in a row that two sentences share, at most. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  const runs = a.flatMap((_, i) =>
    b.map((__, j) => {
      let length = 0;
      while (a[i + length] !== undefined && a[i + length] === b[j + length]) length++;
      return length;
    }),
  );
  return Math.max(0, ...runs);
}

describe('what there is to read about a movement', () => {
  it('is there for every exercise of the protocol, under its name', () => {
    assert.deepEqual(
      guides.map(({ id, name }) => [id, name]),
      written.map(({ id, name }) => [id, name]),
    );
  });

  it('has the numbers of the protocol, all of them and no others', () => {
    for (const guide of guides) {
      assert.deepEqual(guide.dose.numbers, numbersOf(writtenOf(guide.id)), guide.id);
    }
  });

  it('says each of them', () => {
    for (const { id, dose } of guides) {
      const said = numbersIn(dose.words.join(' '));
      for (const [name, number] of Object.entries(dose.numbers)) {
        assert.ok(said.includes(number), `${id} does not say ${name}, ${number}`);
      }
    }
  });

  it('says no number that the protocol does not know of that exercise', () => {
    for (const guide of guides) {
      const known = new Set(
        Object.values(writtenOf(guide.id))
          .flatMap((value) => [...stringsIn(value), JSON.stringify(value)])
          .flatMap(numbersIn),
      );
      for (const sentence of sentencesOf(guide)) {
        for (const number of numbersIn(sentence)) {
          assert.ok(known.has(number), `${guide.id}: ${number} in “${sentence}”`);
        }
      }
    }
  });

  it('asks first what the protocol asks, in words of the safety list', () => {
    const known = redFlagGroups.flatMap(({ flags }) => flags.map(({ id }) => id));
    for (const { id, askFirst, stopIf } of guides) {
      assert.deepEqual([...askFirst].sort(), [...(writtenOf(id).ask_first ?? [])].sort(), id);
      assert.deepEqual([...stopIf], writtenOf(id).stop_if ?? [], id);
      for (const flag of [...askFirst, ...stopIf]) assert.ok(known.includes(flag), flag);
    }
  });

  it('has a mistake with its answer, and at least as many mistakes and options as the protocol', () => {
    for (const { id, mistakes, options } of guides) {
      const { mistakes: known = [], modifications = [] } = writtenOf(id);
      assert.ok(mistakes.length >= Math.max(1, known.length), `${id}: mistakes`);
      assert.ok(options.length >= modifications.length, `${id}: options`);
      for (const { better } of mistakes) assert.match(better, /^[A-Z].*\.$/);
    }
  });

  it('is in our own words: no sentence is one of the protocol, nor nearly', () => {
    const theirs = written.flatMap((one) => stringsIn(one).flatMap(sentencesIn)).map(wordsIn);
    for (const guide of guides) {
      for (const sentence of sentencesOf(guide)) {
        const ours = wordsIn(sentence);
        if (ours.length < 4) continue;
        for (const other of theirs.filter(({ length }) => length >= 4)) {
          const alike = `${guide.id}: “${sentence}” and “${other.join(' ')}”`;
          assert.ok(likeness(ours, other) < 0.65, alike);
          assert.ok(longestRun(ours, other) < 6, alike);
        }
      }
    }
  });

  it('would be found out: the measure knows the same sentence, and one with a word changed', () => {
    const step = wordsIn(writtenOf('band_row').steps[0]!);
    assert.equal(likeness(step, step), 1);
    assert.ok(likeness(step, ['always', ...step.slice(1)]) > 0.65);
    assert.equal(longestRun(step, ['now', ...step]), step.length);
    assert.equal(likeness(['a'], ['b']), 0);
  });

  it('is plain: short sentences that end, no dashes, nothing abbreviated', () => {
    for (const guide of guides) {
      assert.ok(guide.steps.length >= 3 && guide.steps.length <= 7, guide.id);
      for (const sentence of sentencesOf(guide)) {
        assert.ok(wordsIn(sentence).length <= 24, `long, in ${guide.id}: ${sentence}`);
        assert.doesNotMatch(sentence, /[—–]|\be\.g\.|\betc\b/, guide.id);
      }
      for (const step of guide.steps) assert.match(step, /^[A-Z].*[.?]$/);
    }
  });
});

describe('routines that have a movement', () => {
  it('are found for every one of them', () => {
    for (const exercise of exerciseIds) {
      assert.ok(routinesWith(exercise).length > 0, exercise);
    }
    assert.deepEqual(routinesWith('band_row'), ['evening_wind_down', 'weekend_maintenance']);
    assert.deepEqual(routinesWith('pushup_floor'), ['weekend_maintenance', 'strength_daily']);
    assert.deepEqual(routinesWith('safety_check'), ['safety_check']);
  });
});
