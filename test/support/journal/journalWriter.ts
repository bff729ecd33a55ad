import { Uri } from 'vscode';
import { JournalWriter } from '../../../src/editor/storage/journalWriter';
import { DiskFolder } from '../../../src/editor/storage/diskFolder';

/** A process of its own that writes in the journal: folder, id of its window, how many entries. */
const [folder = '', window = '', count = '0'] = process.argv.slice(2);
const files = new JournalWriter(new DiskFolder(Uri.file(folder)), {
  ...{ window, wallMs: Date.now },
  report: (line) => process.stderr.write(`${line}\n`),
});
const at = new Date(2026, 10, 25, 9).getTime();

/** Tells of each entry once it is said to be saved, and of each that is said not to be. */
async function write(): Promise<void> {
  const last = count === 'endless' ? Infinity : Number(count);
  for (let number = 1; number <= last; number++) {
    const id = `${window}-${number}`;
    try {
      // Some lines are as long as notes get.
      const notes = 'o'.repeat(number % 7 === 0 ? 4000 : 40);
      await files.append({ v: 1, id, at: at + number, type: 'symptoms', notes });
      process.stdout.write(`${id}\n`);
    } catch (error) {
      process.stdout.write(`not ${id}: ${String(error)}\n`);
      if (count === 'endless') return;
    }
  }
}

void write();
