// `npm run screenshots`: takes the pictures of docs/screenshots and of the walkthrough anew, in a real
// VS Code. Look at them.
import { spawnSync } from 'node:child_process';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { movingPicture } from './movingPicture.mjs';
import { shrinkPictures } from './shrinkPictures.mjs';

const root = path.resolve(import.meta.dirname, '..');
const taken = path.join(root, 'out/screenshots');
/** How long a frame of the moving picture is shown, as it was taken; milliseconds. */
const FRAME_MS = 100;
/** Where pictures are kept, what they are called where they are taken, and whether they are made small. */
const kinds = [
  { kept: 'docs/screenshots', before: '', which: /^(?!journal|walk|reset-moving)/, small: false },
  { kept: 'docs/screenshots/journal', before: 'dashboard/', which: /./, small: true },
  { kept: 'media/walkthrough', before: 'player/walkthrough-', which: /./, small: true },
];
const pictures = [];
for (const { kept, before, which, small } of kinds) {
  const names = (await readdir(path.join(root, kept))).map((name) => path.parse(name).name);
  pictures.push(
    ...names
      .filter((name) => which.test(name))
      .map((name) => ({
        from: `${before}${name}.png`,
        to: `${kept}/${name}${small ? '.webp' : '.png'}`,
        small,
      })),
  );
}
// An old picture must not pass for a new one.
for (const { from } of pictures) await rm(path.join(taken, from), { force: true });
await rm(path.join(taken, 'moving'), { recursive: true, force: true });
const tests = 'the screens|the moving picture|the pictures of the (walkthrough|journal)';
const test = [path.join(root, 'scripts/test.mjs'), '--editor', '--grep', tests];
const env = { ...process.env, UPPER_BACK_RESET_FRAMES: 'all' };
const { status } = spawnSync(process.execPath, test, { cwd: root, stdio: 'inherit', env });
if (status === 0) {
  const read = (/** @type {string} */ from) => readFile(path.join(taken, from));
  const plain = pictures.filter(({ small }) => !small);
  const small = pictures.filter((picture) => picture.small);
  const shrunk = await shrinkPictures(await Promise.all(small.map(({ from }) => read(from))));
  for (const { from, to } of plain) await keep(to, await read(from));
  for (const [index, { to }] of small.entries()) await keep(to, shrunk[index] ?? Buffer.of());
  const frames = (await readdir(path.join(taken, 'moving'))).sort();
  const moving = await Promise.all(frames.map((name) => read(`moving/${name}`)));
  await keep('docs/screenshots/reset-moving.png', movingPicture(moving, FRAME_MS));
}
process.exitCode = status ?? 1;

/**
 * @param {string} to
 * @param {Uint8Array} picture
 */
async function keep(to, picture) {
  await writeFile(path.join(root, to), picture);
  console.log(`${to}: ${Math.round(picture.byteLength / 1000)} kB`);
}
