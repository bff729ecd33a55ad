import assert from 'node:assert/strict';
import type { ChimeName } from '../../../../../src/webview/player/sound/chimes';
import { chimes } from '../../../../../src/webview/player/sound/chimes';
import { createChimePlayer } from '../../../../../src/webview/player/sound/chimePlayer';
import { FakeAudioContext } from '../../../../support/webview/fakeAudio';

const names = Object.keys(chimes) as ChimeName[];
/** Lets what was promised come about. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A player and all outputs that it opened. */
function setUp(mayResume?: () => Promise<void>) {
  const opened: FakeAudioContext[] = [];
  const player = createChimePlayer(() => {
    const context = new FakeAudioContext(mayResume);
    opened.push(context);
    return context.asContext();
  });
  return { player, opened };
}

describe('chimes', () => {
  it('are soft, short, and begin and end without a click', () => {
    for (const name of names) {
      for (const { hz, atS, attackS, lengthS, level } of chimes[name]) {
        assert.ok(hz >= 200 && hz <= 900, `${name} ${hz} Hz`);
        assert.ok(attackS >= 0.02 && attackS < lengthS / 2, `${name} attack ${attackS}`);
        assert.ok(atS + lengthS <= 3.5, `${name} ends after ${atS + lengthS} s`);
        assert.ok(level > 0 && level <= 0.6, `${name} level ${level}`);
      }
    }
    const loudest = (name: ChimeName) => Math.max(...chimes[name].map(({ level }) => level));
    assert.ok(loudest('in') < loudest('part') / 2 && loudest('out') < loudest('part') / 2);
  });

  it('can be told apart: no two have the same notes', () => {
    const written = names.map((name) => chimes[name].map(({ hz }) => hz).join(' '));
    assert.equal(new Set(written).size, names.length);
  });
});

describe('the chime player', () => {
  it('opens no output before a press, and sounds nothing', () => {
    const { player, opened } = setUp();
    for (const name of names) player.play(name);
    player.finish('end');
    player.silence();
    assert.equal(opened.length, 0);
  });

  it('plays a sine and a softer octave for each note, through one quiet output', async () => {
    const { player, opened } = setUp();
    player.arm();
    await settle();
    player.play('side');
    const [context] = opened;
    assert.ok(context);
    const tones = context.tones.map(({ type, hz }) => `${type} ${hz}`);
    assert.deepEqual(tones, ['sine 440', 'triangle 880', 'sine 659.26', 'triangle 1318.52']);
    for (const { startAt, stopAt } of context.tones) assert.ok(stopAt - startAt < 4);
    assert.equal(context.levels[0], 0.14);
    assert.equal(Math.max(...context.levels), 0.6);
  });

  it('keeps only the latest chime while the output wakes up', async () => {
    const { player, opened } = setUp();
    player.arm();
    player.play('part');
    player.play('side');
    assert.equal(opened[0]?.tones.length, 0);
    await settle();
    assert.equal(opened[0].tones.length, chimes.side.length * 2);
  });

  it('peer case 30: stays quiet, without an error, where waking up is refused', async () => {
    const refused: unknown[] = [];
    const onRefusal = (reason: unknown) => refused.push(reason);
    process.on('unhandledRejection', onRefusal);
    const { player, opened } = setUp(() => Promise.reject(new Error('NotAllowedError')));
    player.arm();
    player.play('part');
    await settle();
    player.play('part');
    player.finish('end');
    player.silence();
    await opened[0]?.closed;
    await settle();
    process.off('unhandledRejection', onRefusal);
    assert.deepEqual(refused, []);
    assert.equal(opened[0]?.tones.length, 0);
  });

  it('plays nothing late that was asked for while waking up was refused', async () => {
    let refuse = true;
    const { player, opened } = setUp(() =>
      refuse ? Promise.reject(new Error('no')) : Promise.resolve(),
    );
    player.arm();
    player.play('part');
    await settle();
    refuse = false;
    player.arm();
    await settle();
    assert.equal(opened.length, 1);
    assert.equal(opened[0]?.tones.length, 0);
  });

  it('stays quiet, without an error, where there is no sound at all', () => {
    const player = createChimePlayer(() => {
      throw new Error('AudioContext is not defined');
    });
    player.arm();
    player.play('part');
    player.finish('end');
    player.silence();
  });

  it('closes its output when it is silenced, and opens another at the next press', async () => {
    const { player, opened } = setUp();
    player.arm();
    await settle();
    player.play('part');
    player.silence();
    await opened[0]?.closed;
    player.play('part');
    assert.equal(opened[0]?.tones.length, 2);
    player.arm();
    await settle();
    player.play('part');
    assert.equal(opened.length, 2);
    assert.equal(opened[1]?.tones.length, 2);
  });

  it('lets the last chime ring to its end, then closes', async () => {
    const { player, opened } = setUp();
    player.arm();
    await settle();
    player.finish('end');
    const [context] = opened;
    const tones = context?.tones.filter(({ type }) => type === 'sine') ?? [];
    assert.equal(tones.length, chimes.end.length);
    for (const tone of tones.slice(1)) tone.end();
    await settle();
    assert.equal(context?.state, 'running');
    tones[0]?.end();
    await context.closed;
  });

  it('closes nothing that was opened after a cut-off end', async () => {
    const { player, opened } = setUp();
    player.arm();
    await settle();
    player.finish('end');
    player.silence();
    player.arm();
    await settle();
    for (const tone of opened[0]?.tones ?? []) tone.end();
    player.play('part');
    assert.equal(opened[1]?.tones.length, 2);
  });
});
