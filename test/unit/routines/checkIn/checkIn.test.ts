import assert from 'node:assert/strict';
import protocol from '../../../fixtures/protocol.json';
import type { DueQuestion } from '../../../../src/routines/checkIn/checkIn.js';
import {
  answerTo,
  checkInHours,
  questionDue,
  questionsOf,
} from '../../../../src/routines/checkIn/checkIn.js';
import type { CheckInQuestionId } from '../../../../src/routines/checkIn/checkInIds.js';
import { checkInIds, checkInQuestionIds } from '../../../../src/routines/checkIn/checkInIds.js';
import {
  askedNumber,
  checkedIn,
  NOTICEABLE_POINTS,
} from '../../../../src/routines/checkIn/checkInWords.js';
import { patternIds } from '../../../../src/routines/pattern/patternQuestions.js';
import { startingPointWith } from '../../../../src/routines/pattern/startingPointEntry.js';
import type { ProgressFact } from '../../../../src/routines/progression/progressFact.js';

const HOUR_MS = 3_600_000;
const beganAt = Date.UTC(2026, 2, 2, 9);
let made = 0;
const stated = (at: number) => {
  made += 1;
  return { v: 1, id: `fact-${made}-of-test`, at, day: '2026-03-02' } as const;
};

type Played = Extract<ProgressFact, { type: 'played' }>;
function played(at: number, what: Partial<Pick<Played, 'outcome' | 'routine'>> = {}): Played {
  const { outcome = 'done', routine = 'office_reset' } = what;
  return { ...stated(at), type: 'played', routine, outcome, inCall: false, seconds: 90 };
}

function told({ checkIn, question }: DueQuestion, value: number | null): ProgressFact {
  return { ...stated(beganAt + 1), type: 'checkIn', checkIn, question, value };
}

const first = played(beganAt);
const dueAfter = (hours: number, facts: readonly ProgressFact[] = [first], start = null) =>
  questionDue(facts, beganAt + hours * HOUR_MS, start);

describe('check-ins', () => {
  it('begin at the hours of the protocol, and ask what it asks', () => {
    const points = protocol.expectations.checkpoints;
    assert.deepEqual(Object.fromEntries(points.map(({ id, at_h }) => [id, at_h])), checkInHours);
    const names: Readonly<Record<string, CheckInQuestionId>> = {
      stiffness_now: 'stiffness',
      pain_worst_24h: 'worstPain',
      function: 'function',
      'ease_of_sitting_tall 0-10': 'sittingTall',
    };
    for (const { id, ask } of points) {
      const checkIn = checkInIds.find((one) => one === id)!;
      if (ask === undefined) continue;
      const wanted = ask.map((name) => names[name]);
      assert.deepEqual([...questionsOf(checkIn, null)].sort(), [...wanted].sort());
    }
    assert.equal(protocol.expectations.meaningful_change.pain_points, NOTICEABLE_POINTS);
  });

  it('are counted from the end of the first session that was finished', () => {
    assert.equal(questionDue([], beganAt, null), null);
    const unfinished = [
      played(beganAt, { outcome: 'stopped' }),
      played(beganAt, { outcome: 'shortened' }),
      played(beganAt, { routine: 'safety_check' }),
    ];
    assert.equal(dueAfter(48, unfinished), null);
    assert.equal(dueAfter(0)?.checkIn, 'baseline');
    const later = [played(beganAt + 40 * HOUR_MS), first];
    assert.deepEqual(dueAfter(48, later), { checkIn: 'h48', question: 'stiffness', days: 2 });
  });

  it('come when their hour has come, and go when the next has or nobody remembers', () => {
    const at = (hours: number) => dueAfter(hours)?.checkIn ?? null;
    assert.deepEqual([47.99, 48, 335.99, 336, 671.99, 672].map(at), [
      'baseline',
      ...['h48', 'h48'],
      ...['d14', 'd14'],
      null,
    ]);
    // A clock that was set back asks nothing.
    assert.equal(at(-1), null);
  });

  it('ask one question at a time and each once, answered or not', () => {
    const facts: ProgressFact[] = [first];
    const asked: string[] = [];
    for (let due = dueAfter(336, facts); due !== null; due = dueAfter(336, facts)) {
      asked.push(due.question);
      facts.push(told(due, asked.length === 2 ? null : 5));
    }
    assert.deepEqual(asked, ['stiffness', 'worstPain', 'function', 'sittingTall']);
  });

  it('follow from the starting point: its order, and a stiffness that is there on waking', () => {
    for (const pattern of patternIds) {
      const asks = questionsOf('d14', startingPointWith([pattern]));
      assert.deepEqual([...asks].sort(), [...checkInQuestionIds].sort());
    }
    const order = (...patterns: readonly (typeof patternIds)[number][]) =>
      questionsOf('d14', startingPointWith(patterns)).join();
    assert.notEqual(order('desk'), order('morning'));
    assert.equal(order('stress', 'desk'), order('stress'));
    const due = dueAfter(48)!;
    assert.match(askedNumber(due, startingPointWith(['morning'])).cue, /on waking/);
    assert.doesNotMatch(askedNumber(due, startingPointWith(['desk'])).cue, /on waking/);
  });

  it('are worded as dates and never as what was promised', () => {
    assert.equal(
      askedNumber(dueAfter(24 * 15)!, null).detail,
      'You began 15 days ago: a check-in. You need not answer.',
    );
    assert.match(askedNumber(dueAfter(0)!, null).detail, /^A number to look back on\./);
  });

  const at = (checkIn: DueQuestion['checkIn'], question: CheckInQuestionId = 'stiffness') => ({
    ...{ checkIn, question, days: 14 },
  });
  const wordsAfter = (before: number, now: number, asked: DueQuestion) =>
    checkedIn(asked, now, [first, told(at('baseline', asked.question), before)], null);

  it('call less than two points about the same, and more no more than perhaps', () => {
    const said = (now: number) => wordsAfter(6, now, at('h48')).detail;
    assert.match(said(5), /about the same\.$/);
    assert.match(said(7), /about the same\.$/);
    assert.match(said(4), /may be better\.$/);
    for (const question of ['sittingTall', 'function'] as const) {
      assert.match(wordsAfter(4, 7, at('d14', question)).detail, /may be better/);
    }
  });

  it('suggest stopping and asking where it may be worse', () => {
    for (const words of [
      wordsAfter(3, 5, at('h48')),
      wordsAfter(0, 10, at('d14', 'worstPain')),
      wordsAfter(8, 5, at('d14', 'sittingTall')),
      wordsAfter(9, 6, at('d14', 'function')),
    ]) {
      assert.equal(words.isWorse, true);
      assert.match(words.detail, /Stop for now, and see a health professional\.$/);
    }
  });

  it('suggest showing the journal where two weeks have changed nothing', () => {
    assert.match(wordsAfter(5, 5, at('d14')).detail, /shown to a health professional\.$/);
    assert.doesNotMatch(wordsAfter(5, 5, at('h48')).detail, /professional/);
    assert.doesNotMatch(wordsAfter(5, 2, at('d14')).detail, /professional/);
    assert.match(wordsAfter(2, 5, at('d14', 'sittingTall')).detail, /own score in your journal/);
  });

  it('say nothing of a change where there is no number from before', () => {
    const words = checkedIn(at('d14'), 9, [first, told(at('baseline'), null)], null);
    assert.deepEqual(words, { cue: 'Noted', detail: 'It is in your journal.', isWorse: false });
    const since = [first, told(at('h48'), 2)];
    assert.equal(checkedIn(at('d14'), 9, since, null).isWorse, true);
  });

  it('go by the latest answer', () => {
    const facts = [told(at('h48'), 3), { ...told(at('h48'), 4), at: beganAt + 9 }];
    assert.equal(answerTo(facts, 'h48', 'stiffness'), 4);
    assert.equal(answerTo(facts, 'd14', 'stiffness'), null);
  });
});
