import assert from 'node:assert/strict';
import protocol from '../../../fixtures/protocol.json';
import type { FeltExercise } from '../../../../src/figure/muscles/felt';
import { feltOf, feltWords } from '../../../../src/figure/muscles/felt';
import type { MuscleId } from '../../../../src/figure/muscles/muscle';
import type { PlaceId } from '../../../../src/figure/muscles/place';

interface Written {
  readonly id: string;
  readonly targets: readonly string[];
  readonly targets_secondary?: readonly string[];
  readonly feel_here?: string;
  readonly not_here?: readonly string[];
}

const written = protocol.exercises as unknown as readonly Written[];
const trapezius: readonly MuscleId[] = ['trapeziusUpper', 'trapeziusMiddle', 'trapeziusLower'];

/** The muscles that the protocol's words stand for. */
const meant: Readonly<Record<string, readonly MuscleId[]>> = {
  'upper-back muscles in general': [...trapezius, 'rhomboids', 'levatorScapulae', 'erectorSpinae'],
  rhomboids: ['rhomboids'],
  'middle trapezius': ['trapeziusMiddle'],
  'middle and lower trapezius': ['trapeziusMiddle', 'trapeziusLower'],
  'whole upper back': ['rhomboids', 'trapeziusMiddle', 'trapeziusLower', 'erectorSpinae'],
  'thoracic erector spinae': ['erectorSpinae'],
  'shoulder-blade muscles': [...trapezius, 'rhomboids', 'levatorScapulae'],
  'shoulder-blade movers (trapezius, levator scapulae, rhomboids)': [
    ...trapezius,
    'levatorScapulae',
    'rhomboids',
  ],
  'thoracic spine': ['erectorSpinae'],
  'rhomboids and lower trapezius (as the article states; see evidence.md)': [
    'rhomboids',
    'trapeziusLower',
  ],
  'chest, triceps, serratus anterior': ['chest', 'triceps', 'serratusAnterior'],
};

/** Muscles that light up though only the protocol's "feel here" speaks of them. */
const felt: Partial<Record<string, readonly MuscleId[]>> = { side_lying_rotation: ['chest'] };

const placesMeant: Readonly<Record<string, PlaceId>> = {
  neck: 'neck',
  'lower back': 'lowerBack',
  'lower back pinch': 'lowerBack',
  knees: 'knees',
  'front of the shoulder': 'shoulderFronts',
  'front of the shoulders': 'shoulderFronts',
  'head pressure': 'head',
  'a pinch on top of the shoulder': 'shoulderTops',
};

/** Places that we mark beyond the protocol's: what carries weight, and what a clasp pulls at. */
const alsoAvoided: Partial<Record<string, readonly PlaceId[]>> = {
  warmup: ['neck', 'shoulderFronts'],
  pushup_wall: ['wrists'],
  pushup_counter: ['wrists'],
  pushup_chair: ['wrists'],
  pushup_floor: ['wrists'],
};

const sorted = <T>(ids: Iterable<T>) => [...new Set(ids)].sort();
const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

function musclesMeant(target: string): readonly MuscleId[] {
  const muscles = meant[target.replace(/ \(P\)$/, '')];
  assert.ok(muscles, `nobody knows what "${target}" is`);
  return muscles;
}

describe('where exercises are felt', () => {
  it('is told for all twelve of the protocol', () => {
    assert.equal(written.length, 12);
    for (const { id } of written) assert.ok(feltOf(id as FeltExercise), id);
  });

  for (const { id, targets, targets_secondary = [], feel_here, not_here = [] } of written) {
    const { primary, secondary, avoid } = feltOf(id as FeltExercise);

    it(`${id}: lights up what the protocol names, and nothing else`, () => {
      const named = [...targets, ...targets_secondary].flatMap(musclesMeant);
      assert.deepEqual(sorted([...primary, ...secondary]), sorted([...named, ...(felt[id] ?? [])]));
      const both = primary.filter((muscle) => secondary.includes(muscle));
      assert.deepEqual(both, []);
    });

    it(`${id}: nothing that only takes part is lit as strongly as what does most`, () => {
      // A muscle that both lists name in other words belongs to the first.
      const first = targets.flatMap(musclesMeant);
      for (const target of targets_secondary) {
        const alone = musclesMeant(target).length === 1;
        for (const muscle of musclesMeant(target)) {
          if (alone || !first.includes(muscle)) assert.ok(secondary.includes(muscle), muscle);
        }
      }
      assert.equal(primary.length > 0, targets.length > 0);
    });

    it(`${id}: marks where it should not be felt`, () => {
      const places = not_here.map((place) => placesMeant[place]);
      assert.deepEqual(sorted(avoid), sorted([...places, ...(alsoAvoided[id] ?? [])]));
    });

    it(`${id}: says it in words of our own, for each place that is marked`, () => {
      const { here, notHere } = feltOf(id as FeltExercise);
      assert.equal(notHere === null, avoid.length === 0);
      assert.match(here, /^[a-z].*\.$/);
      const theirs = wordsIn(feel_here ?? '').filter((word) => word.length > 3);
      const same = theirs.filter((word) => wordsIn(here).includes(word));
      assert.ok(same.length <= theirs.length * 0.7, `${here} is nearly ${feel_here ?? ''}`);
      const said: Readonly<Record<PlaceId, RegExp>> = {
        head: /head/,
        neck: /neck/,
        lowerBack: /lower back|low in the back/,
        shoulderTops: /over the shoulder/,
        shoulderFronts: /front of the shoulder/,
        wrists: /wrists/,
        knees: /knees/,
      };
      for (const place of avoid) assert.match(notHere ?? '', said[place]);
    });
  }

  it('is said in one sentence that says where, and one that says where not', () => {
    const [here, notHere] = feltWords(feltOf('rhomboid_release'));
    assert.match(here ?? '', /^Feel it here: a stretch between the shoulder blades/);
    assert.match(notHere ?? '', /^Not here: the neck or the lower back\./);
    assert.equal(feltWords(feltOf('safety_check')).length, 1);
  });
});
