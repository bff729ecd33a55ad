// `npm run screenshots`: takes the pictures of docs/screenshots and of the walkthrough anew, in a real
// VS Code. Look at them.
import { spawnSync } from 'node:child_process';
import { copyFile, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const taken = path.join(root, 'out/screenshots');
/** Where pictures are kept, and what they are called where they are taken. */
const kinds = [
  { kept: 'docs/screenshots', before: '' },
  { kept: 'media/walkthrough', before: 'player/walkthrough-' },
];
const pictures = [];
for (const { kept, before } of kinds) {
  const names = (await readdir(path.join(root, kept))).filter((name) => name.endsWith('.png'));
  pictures.push(...names.map((name) => ({ from: before + name, to: `${kept}/${name}` })));
}
// An old picture must not pass for a new one.
for (const { from } of pictures) await rm(path.join(taken, from), { force: true });
const tests = 'the screens|the pictures of the walkthrough';
const test = [path.join(root, 'scripts/test.mjs'), '--editor', '--grep', tests];
const { status } = spawnSync(process.execPath, test, { cwd: root, stdio: 'inherit' });
for (const { from, to } of status === 0 ? pictures : []) {
  await copyFile(path.join(taken, from), path.join(root, to));
  const { size } = await stat(path.join(root, to));
  console.log(`${to}: ${Math.round(size / 1000)} kB`);
}
process.exitCode = status ?? 1;
