import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Answer, PatternId } from '../../../../src/routines/pattern/patternQuestions.js';
import {
  patternIds,
  patternQuestions,
  questionIds,
} from '../../../../src/routines/pattern/patternQuestions.js';
import {
  exercisesOf,
  patternPlans,
  plansOf,
  routinesFor,
} from '../../../../src/routines/pattern/patternPlans.js';
import type { PatternAnswers } from '../../../../src/routines/pattern/startingPoint.js';
import {
  asksAboutBreath,
  isWorthMentioning,
  startingPointOf,
} from '../../../../src/routines/pattern/startingPoint.js';
import { routineIds } from '../../../../src/routines/routine.js';

interface Protocol {
  readonly pattern_questions: readonly {
    readonly id: string;
    readonly weight: number;
    readonly text: string;
    readonly options: Readonly<Record<string, string>>;
  }[];
  readonly pattern_test_vectors: readonly {
    readonly answers: readonly [Answer, Answer, Answer, Answer];
    readonly result: string;
  }[];
  readonly patterns: readonly {
    readonly id: PatternId | 'general';
    readonly plan: {
      readonly first: string;
      readonly daily: readonly string[];
      readonly evening: string;
      readonly key_exercises: readonly string[];
    };
  }[];
}

const protocol = JSON.parse(readFileSync('test/fixtures/protocol.json', 'utf8')) as Protocol;

const answersOf = ([when, where, worse, also]: readonly [Answer, Answer, Answer, Answer]) => ({
  when,
  where,
  worse,
  also,
});

function named(answers: PatternAnswers): string {
  const start = startingPointOf(answers);
  if (start.type === 'clear') return start.pattern;
  return start.type === 'mixed' ? `mixed:${start.primary}+${start.secondary}` : 'general';
}

const answerTo = (index: number) =>
  fc.constantFrom(...patternQuestions[index]!.options.map(({ answer }) => answer));
const anyAnswers = fc
  .tuple(answerTo(0), answerTo(1), answerTo(2), answerTo(3))
  .map((answers) => answersOf(answers));

describe('starting point', () => {
  for (const { answers, result } of protocol.pattern_test_vectors) {
    it(`is ${result} for ${answers.join(', ')}`, () => {
      assert.equal(named(answersOf(answers)), result);
    });
  }

  it('has all ten vectors of the protocol', () => {
    assert.equal(protocol.pattern_test_vectors.length, 10);
  });

  it('breaks a tie by the place, then by the time, then by the order of the patterns', () => {
    assert.equal(named(answersOf(['desk', 'stress', 'desk', 'stress'])), 'mixed:stress+desk');
    assert.equal(named(answersOf(['stress', 'none', 'desk', 'desk'])), 'general');
    assert.equal(named(answersOf(['stress', 'desk', 'desk', 'stress'])), 'mixed:desk+stress');
    assert.equal(named(answersOf(['desk', 'morning', 'desk', 'morning'])), 'mixed:morning+desk');
  });

  it('agrees with the rule written out a second time, for all 320 sets of answers', () => {
    let sets = 0;
    const options = patternQuestions.map(({ options }) => options.map(({ answer }) => answer));
    for (const when of options[0]!)
      for (const where of options[1]!)
        for (const worse of options[2]!)
          for (const also of options[3]!) {
            sets += 1;
            const point = (pattern: PatternId) =>
              (when === pattern ? 2 : 0) +
              (where === pattern ? 2 : 0) +
              (worse === pattern ? 1 : 0) +
              (also === pattern ? 1 : 0);
            const top = Math.max(...patternIds.map(point));
            const leaders = patternIds.filter((pattern) => point(pattern) === top);
            const rest = patternIds.map(point).sort((a, b) => b - a)[1]!;
            const found = named({ when, where, worse, also });
            if (top < 3) assert.equal(found, 'general');
            else if (top - rest >= 2) assert.equal(found, leaders[0]);
            else {
              const leader =
                leaders.find((pattern) => pattern === where) ??
                leaders.find((pattern) => pattern === when) ??
                leaders[0];
              assert.ok(found.startsWith(`mixed:${leader ?? ''}+`), found);
            }
          }
    assert.equal(sets, 5 * 4 * 4 * 4);
  });

  it('speaks up about long mornings and about breath that goes with tension', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        assert.equal(isWorthMentioning(answers), answers.when === 'long_morning');
        assert.equal(asksAboutBreath(answers), answers.also === 'stress');
      }),
    );
  });
});

describe('questions for the starting point', () => {
  it('are those of the protocol: answers, order and weights, in words of our own', () => {
    assert.deepEqual(
      patternQuestions.map(({ id }) => id),
      questionIds,
    );
    patternQuestions.forEach(({ weight, words, options }, index) => {
      const theirs = protocol.pattern_questions[index]!;
      assert.equal(weight, theirs.weight);
      assert.notEqual(words, theirs.text);
      assert.deepEqual(
        options.map(({ answer }) => answer),
        Object.keys(theirs.options),
      );
      for (const option of options) assert.notEqual(option.words, theirs.options[option.answer]);
    });
  });
});

describe('plans of the starting points', () => {
  it('are those of the protocol', () => {
    for (const { id, plan } of protocol.patterns) {
      assert.deepEqual(patternPlans[id].routines, [
        ...new Set([plan.first, ...plan.daily, plan.evening]),
      ]);
      assert.deepEqual(
        exercisesOf(patternPlans[id], 'wall'),
        plan.key_exercises.map((name) => name.replace('<level>', 'wall')),
      );
    }
  });

  it('put what suits first and leave no routine out', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const start = startingPointOf(answers);
        const routines = routinesFor(start);
        assert.deepEqual([...routines].sort(), [...routineIds].sort());
        assert.equal(routines[0], plansOf(start)[0]!.routines[0]);
      }),
    );
  });
});
