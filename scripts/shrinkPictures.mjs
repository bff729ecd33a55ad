import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import encode, { init } from '@jsquash/webp/encode.js';
import UPNG from 'upng-js';

/** So many are enough for our pictures to look the same. */
const COLOURS = 48;

/**
 * Pictures as they are shipped: of few colours, as WebP without loss, which is a quarter of the bytes.
 * @param {readonly Uint8Array[]} pngs
 * @returns {Promise<readonly Uint8Array[]>}
 */
export async function shrinkPictures(pngs) {
  const file = createRequire(import.meta.url).resolve('@jsquash/webp/codec/enc/webp_enc.wasm');
  const { compile } = globalThis.WebAssembly;
  await init(await compile(Uint8Array.from(await readFile(file))));
  const shrunk = [];
  for (const png of pngs) {
    const { width, height, data } = fewColours(png);
    const image = /** @type {ImageData} */ ({ width, height, data, colorSpace: 'srgb' });
    shrunk.push(new Uint8Array(await encode(image, { lossless: 1, method: 6, quality: 100 })));
  }
  return shrunk;
}

/** @param {Uint8Array} png */
function fewColours(png) {
  const image = UPNG.decode(Uint8Array.from(png).buffer);
  const { width, height } = image;
  const few = UPNG.encode(UPNG.toRGBA8(image), width, height, COLOURS);
  const [pixels = new ArrayBuffer(0)] = UPNG.toRGBA8(UPNG.decode(few));
  return { width, height, data: new Uint8ClampedArray(pixels) };
}
