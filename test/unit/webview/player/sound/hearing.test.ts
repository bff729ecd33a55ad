import assert from 'node:assert/strict';
import type { Heard } from '../../../../../src/webview/player/sound/chimeFor';
import { createHearing } from '../../../../../src/webview/player/sound/hearing';

const all = { sound: true, voice: true };
const nothing = { sound: false, voice: false };
const ready: Heard = { stage: 'ready' };
const waiting: Heard = { stage: 'waiting' };

function part(step: number, more: Partial<Extract<Heard, { stage: 'playing' }>> = {}): Heard {
  const base = { stage: 'playing', step, words: `Part ${step}`, changesSide: false } as const;
  return { ...base, breath: null, ...more };
}

/** Ears that write down what they would let sound. */
function setUp() {
  const log: string[] = [];
  const note = (words: string) => void log.push(words);
  const hearing = createHearing(
    {
      arm: () => note('arm'),
      play: (chime) => note(chime),
      finish: (chime) => note(`finish ${chime}`),
      silence: () => note('silence'),
    },
    { isThere: () => true, say: (words) => note(`"${words}"`), hush: () => note('hush') },
  );
  /** What was written down since the last time. */
  const heard = () => log.splice(0);
  return { hearing, heard };
}

describe('what is heard', () => {
  it('is nothing before the person pressed something, however long the routine plays', () => {
    const { hearing, heard } = setUp();
    for (let step = 0; step < 7; step += 1) hearing.follow(part(step), all);
    assert.deepEqual(heard(), []);
    hearing.pressed(all);
    hearing.follow(part(6), all);
    assert.deepEqual(heard(), ['arm'], 'the part that plays already is not announced late');
    hearing.follow(part(7), all);
    assert.deepEqual(heard(), ['part', '"Part 7"']);
  });

  it('is each part once, from Start on', () => {
    const { hearing, heard } = setUp();
    hearing.follow(ready, all);
    hearing.pressed(all);
    hearing.follow(ready, all);
    for (const step of [0, 0, 0, 1, 1]) hearing.follow(part(step), all);
    assert.deepEqual(heard(), ['arm', 'part', '"Part 0"', 'part', '"Part 1"']);
  });

  it('is a change of side, and the breath where it is led', () => {
    const { hearing, heard } = setUp();
    hearing.pressed(all);
    hearing.follow(part(0), all);
    hearing.follow(part(1, { changesSide: true }), all);
    heard();
    for (const breath of ['settle', 'in', 'in', 'hold', 'out', 'out', 'in'] as const) {
      hearing.follow(part(2, { breath }), all);
    }
    assert.deepEqual(heard(), ['part', '"Part 2"', 'in', 'out', 'in']);
    hearing.follow(part(3, { changesSide: true }), all);
    assert.deepEqual(heard(), ['side', '"Part 3"']);
  });

  it('is only what is wished', () => {
    const { hearing, heard } = setUp();
    hearing.pressed(nothing);
    hearing.follow(part(0), nothing);
    assert.deepEqual(heard(), []);
    hearing.follow(part(1), { sound: true, voice: false });
    hearing.follow(part(2), { sound: false, voice: true });
    assert.deepEqual(heard(), ['part', 'silence', '"Part 2"']);
    hearing.follow(part(2), nothing);
    assert.deepEqual(heard(), ['hush']);
  });

  it('ends a sentence in a pause, and does not say it again afterwards', () => {
    const { hearing, heard } = setUp();
    hearing.pressed(all);
    hearing.follow(part(0), all);
    heard();
    hearing.follow(waiting, all);
    hearing.follow(part(0), all);
    assert.deepEqual(heard(), ['hush']);
    hearing.follow(waiting, all);
    hearing.follow(part(3), all);
    assert.deepEqual(heard(), ['hush', 'part', '"Part 3"'], 'what was gone on to is said');
  });

  it('ends with a chime, and with nothing where the routine was stopped', () => {
    for (const [stage, end] of [
      ['over', ['hush', 'finish end']],
      ['stopped', ['silence', 'hush']],
    ] as const) {
      const { hearing, heard } = setUp();
      hearing.pressed(all);
      hearing.follow(part(0), all);
      heard();
      hearing.follow({ stage }, all);
      hearing.follow({ stage }, all);
      assert.deepEqual(heard(), end);
      hearing.follow(part(0), all);
      assert.ok(!heard().includes('part'), 'the next routine needs a press of its own');
    }
  });

  it('does not ring at an end that nobody pressed anything before', () => {
    const { hearing, heard } = setUp();
    hearing.follow(part(0), all);
    hearing.follow({ stage: 'over' }, all);
    assert.deepEqual(heard(), ['hush', 'silence']);
  });

  it('peer case 30: of one routine is never heard in the next', () => {
    const { hearing, heard } = setUp();
    hearing.pressed(all);
    hearing.follow(part(0), all);
    hearing.follow({ stage: 'over' }, all);
    heard();
    hearing.follow(part(0), all);
    assert.deepEqual(heard(), ['silence']);
    hearing.follow(ready, all);
    assert.deepEqual(heard(), ['silence', 'hush']);
  });

  it('is over at once when the page is hidden, until the next press', () => {
    const { hearing, heard } = setUp();
    hearing.pressed(all);
    hearing.follow(part(0), all);
    heard();
    hearing.hush();
    hearing.follow(part(1), all);
    assert.deepEqual(heard(), ['silence', 'hush']);
    hearing.pressed(all);
    hearing.follow(part(2), all);
    assert.deepEqual(heard(), ['arm', 'part', '"Part 2"']);
  });
});
