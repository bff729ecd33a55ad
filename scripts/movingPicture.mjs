import { crc32 } from 'node:zlib';
import UPNG from 'upng-js';

/** So many are enough for the figure and for letters to look the same; one more stands for "as before". */
const COLOURS = 64;
/** So many frames, spread over all, are looked at to choose the colours. */
const LOOKED_AT = 10;
/** After that it stands still: what moves for ever, beside what one reads, takes the eye from it. */
const PLAYS = 3;

/**
 * One moving picture (APNG) of pictures of the same size.
 * @param {readonly Uint8Array[]} pngs In their order.
 * @param {number} frameMs How long each of them is shown.
 * @returns {Uint8Array}
 */
export function movingPicture(pngs, frameMs) {
  const frames = pngs.map((png) => {
    const { width, height, data } = pixelsOf(Uint8Array.from(png).buffer);
    return { width, height, colours: new Uint32Array(data) };
  });
  const [{ width, height } = { width: 0, height: 0 }] = frames;
  const step = Math.max(1, Math.floor(frames.length / LOOKED_AT));
  const sample = frames.filter((_, index) => index % step === 0);
  const sheet = new Uint32Array(sample.length * width * height);
  for (const [index, { colours }] of sample.entries()) sheet.set(colours, index * width * height);
  const few = UPNG.encode([sheet.buffer], width, height * sample.length, COLOURS);
  const palette = [...new Set(new Uint32Array(pixelsOf(few).data))];
  const nearest = new Map(palette.map((colour) => [colour, colour]));
  const drawn = frames.map(({ colours }) => {
    return colours.map((colour) => {
      const known = nearest.get(colour) ?? nearestOf(palette, colour);
      nearest.set(colour, known);
      return known;
    }).buffer;
  });
  const delays = drawn.map(() => frameMs);
  return playing(PLAYS, new Uint8Array(UPNG.encode(drawn, width, height, 0, delays)));
}

/** @param {ArrayBuffer} png */
function pixelsOf(png) {
  const image = UPNG.decode(png);
  const [data = new ArrayBuffer(0)] = UPNG.toRGBA8(image);
  return { width: image.width, height: image.height, data };
}

/**
 * The colour of a palette that is most like another.
 * @param {readonly number[]} palette
 * @param {number} colour
 */
function nearestOf(palette, colour) {
  const distance = (/** @type {number} */ other) =>
    [0, 8, 16].reduce((sum, at) => sum + (((other >> at) & 255) - ((colour >> at) & 255)) ** 2, 0);
  return palette.reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

/**
 * The same picture, played so many times.
 * @param {number} times
 * @param {Uint8Array} apng
 */
function playing(times, apng) {
  const bytes = Buffer.from(apng);
  // A chunk: its length, its name, its data, and the checksum of name and data.
  const name = bytes.indexOf('acTL');
  bytes.writeUInt32BE(times, name + 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(name, name + 12)), name + 12);
  return bytes;
}
