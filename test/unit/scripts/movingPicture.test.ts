import assert from 'node:assert/strict';
import UPNG from 'upng-js';
import { movingPicture } from '../../../scripts/movingPicture.mjs';

const side = 12;
const [grey, red, blue] = [0xff202020, 0xff0000ff, 0xffff0000];

/** A picture, grey but for one square of another colour. */
function still(colour: number, at: number): Uint32Array {
  const pixels = new Uint32Array(side * side).fill(grey);
  for (let row = at; row < at + 4; row++) pixels.fill(colour, row * side + at, row * side + at + 4);
  return pixels;
}

describe('a moving picture', () => {
  it('shows each of its pictures as it was, so long, and comes to an end', () => {
    const stills = [still(red, 0), still(red, 3), still(blue, 3), still(blue, 3), still(red, 8)];
    const pngs = stills.map(({ buffer }) => {
      return new Uint8Array(UPNG.encode([buffer as ArrayBuffer], side, side, 0));
    });
    const moving = UPNG.decode(Uint8Array.from(movingPicture(pngs, 100)).buffer);
    assert.deepEqual(moving.tabs.acTL, { num_frames: stills.length, num_plays: 3 });
    assert.deepEqual([...new Set(moving.frames.map(({ delay }) => delay))], [100]);
    const shown = UPNG.toRGBA8(moving).map((pixels) => [...new Uint32Array(pixels)]);
    assert.deepEqual(
      shown,
      stills.map((pixels) => [...pixels]),
    );
  });
});
