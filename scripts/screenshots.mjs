// `npm run screenshots`: takes the pictures of docs/screenshots anew, in a real VS Code. Look at them.
import { spawnSync } from 'node:child_process';
import { copyFile, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const taken = path.join(root, 'out/screenshots');
const kept = path.join(root, 'docs/screenshots');

const names = (await readdir(kept)).filter((name) => name.endsWith('.png'));
// An old picture must not pass for a new one.
for (const name of names) await rm(path.join(taken, name), { force: true });
const test = [path.join(root, 'scripts/test.mjs'), '--editor', '--grep', 'the screens'];
const { status } = spawnSync(process.execPath, test, { cwd: root, stdio: 'inherit' });
for (const name of status === 0 ? names : []) {
  await copyFile(path.join(taken, name), path.join(kept, name));
  const { size } = await stat(path.join(kept, name));
  console.log(`docs/screenshots/${name}: ${Math.round(size / 1000)} kB`);
}
process.exitCode = status ?? 1;
