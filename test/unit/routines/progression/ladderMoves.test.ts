import assert from 'node:assert/strict';
import { moveWords, movesBy } from '../../../../src/routines/progression/ladderMoves.js';
import type { ProgressFact } from '../../../../src/routines/progression/progressFact.js';
import { parseProgressFact } from '../../../../src/routines/progression/progressFact.js';
import { formItems } from '../../../../src/routines/progression/strengthSession.js';

const DAY_MS = 86_400_000;
const dayOf = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);
let made = 0;

function stated(day: number) {
  made += 1;
  const at = day * DAY_MS + made;
  return { v: 1, id: `statement-${made}`, at, day: dayOf(day) } as const;
}

/** What was stated of a session of push-ups on a day, with what was told of it. */
function session(day: number, how: { step?: 'A' | 'E'; pain?: number } = {}): ProgressFact[] {
  const played = {
    routine: 'strength_daily',
    outcome: 'done',
    inCall: false,
    seconds: 160,
  } as const;
  const { step = 'A', pain = 0 } = how;
  const strength = stated(day);
  return [
    { ...stated(day), type: 'played', ...played },
    {
      ...strength,
      at: strength.at,
      type: 'strength',
      level: 'wall',
      step,
      complete: true,
      stopped: false,
    },
    {
      ...stated(day),
      type: 'strengthTold',
      of: strength.id,
      complete: true,
      form: formItems,
      pain,
    },
  ];
}

/** All moves that statements lead to, one after the other. */
function movesOf(facts: readonly ProgressFact[]) {
  return facts.flatMap((fact, index) => movesBy(fact, facts.slice(0, index)));
}

describe('moves on the push-up ladder', () => {
  it('are written down as what they were, with the routine and its length', () => {
    const [move, ...others] = movesOf([...session(0), ...session(1)]);
    assert(move !== undefined);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [move.day, move.level, move.step, move.from, move.because, move.routine, move.seconds],
      [dayOf(1), 'wall', 'B', { level: 'wall', step: 'A' }, 'session', 'strength_daily', 160],
    );
    assert.match(
      moveWords(move),
      /^Push-ups: from 2 × 8 to 2 × 10 at the wall, after .+ \(160 s\)$/,
    );
    assert.deepEqual(parseProgressFact(JSON.parse(JSON.stringify(move))), move);
  });

  it('to another level, down a step and by a gap are each said with their reason', () => {
    const test = [...session(0), ...session(1, { step: 'E' })];
    const accepted: ProgressFact = { ...stated(1), type: 'levelAccepted', level: 'counter' };
    const counter = [...test, accepted];
    const up = movesOf(counter);
    assert.deepEqual(
      up.map(({ because, level, step }) => [because, level, step]),
      [
        ['session', 'wall', 'E'],
        ['accepted', 'counter', 'A'],
      ],
    );
    assert.match(moveWords(up[1]!), /from 3 × 12 at the wall to 2 × 8 at a counter, taken up/);
    const [gap] = movesBy(session(40)[1]!, counter);
    assert.deepEqual([gap?.because, gap?.level, gap?.day], ['gap', 'wall', dayOf(40)]);
    const twice = [...session(0), ...session(1)];
    const hurt = session(2, { pain: 7 });
    const [down] = movesBy(hurt[2]!, [...twice, ...hurt.slice(0, 2)]);
    assert.deepEqual([down?.step, down?.from.step], ['A', 'B']);
  });

  it('have one id, whichever window finds out, so that none is there twice', () => {
    const test = [...session(0), ...session(1, { step: 'E' })];
    const accepts = [1, 2].map((): ProgressFact => {
      return { ...stated(1), type: 'levelAccepted', level: 'counter' };
    });
    const ids = accepts.flatMap((accept) => movesBy(accept, test).map(({ id }) => id));
    assert.deepEqual(ids, Array(2).fill(`moved-${dayOf(1)}-counter-a`));
    assert.match(ids[0]!, /^[a-z0-9-]{8,64}$/);
    assert.deepEqual(movesBy(accepts[1]!, [...test, accepts[0]!]), []);
  });

  it('are none where the place stays, nor by what is no push-up', () => {
    assert.deepEqual(movesOf(session(0)), []);
    assert.deepEqual(movesBy(session(0)[0]!, []), []);
  });
});
