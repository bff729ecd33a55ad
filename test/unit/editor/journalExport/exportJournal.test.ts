import assert from 'node:assert/strict';
import { ActivatedWindow } from '../../../support/editor/activatedWindow';
import { Uri, fake } from '../../../support/vscode/fakeVscode';

const file = Uri.file('/home/somebody/journal.html');

describe('exporting the journal', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
    fake.saveAs = file;
    const at = new Date(2026, 1, 27, 9).getTime();
    const entry = { v: 1, id: 'entry-000001', at, zone: 0, type: 'symptoms', writtenAt: at };
    window.writeJournal(
      JSON.stringify({ ...entry, painNow: 4, places: ['other'], notes: 'my boss' }),
      JSON.stringify({
        ...entry,
        id: 'entry-000002',
        at: at - 40 * 86_400_000,
        painNow: 9,
        places: [],
      }),
    );
  });
  afterEach(() => window.close());

  /** Answers what is asked; `field` is turned before Enter, none of them where it is left out. */
  async function exportAs(format: string, range: string, field?: string): Promise<void> {
    const exporting = window.run('exportJournal');
    window.list.choose(format);
    await new Promise(setImmediate);
    window.list.choose(range);
    await new Promise(setImmediate);
    if (field === undefined) window.list.accept();
    else window.list.choose(field);
    await exporting;
  }

  const written = () => fake.written.get(file.fsPath);

  it('writes a report of the chosen days, without notes where they are not ticked', async () => {
    await exportAs('Report', 'Last 4 weeks');
    assert.match(written() ?? '', /1 entry/);
    assert.doesNotMatch(written() ?? '', /boss/);
    assert.match(fake.messages.join(), /journal is exported/);
  });

  it('writes the notes that are ticked, and opens the file where that is wanted', async () => {
    fake.answer = 'Open';
    await exportAs('Report', 'Everything', 'Notes');
    assert.match(written() ?? '', /2 entries/);
    assert.match(written() ?? '', /boss/);
    assert.equal(fake.opened.length, 1);
  });

  it('writes a table', async () => {
    await exportAs('Table', 'Everything');
    assert.equal((written() ?? '').trim().split('\r\n').length, 3);
  });

  it('writes nothing where the person leaves, at whichever question', async () => {
    const leaving = window.run('exportJournal');
    window.list.close();
    await leaving;
    fake.saveAs = undefined;
    await exportAs('Report', 'Everything');
    assert.equal(fake.written.size, 0);
    assert.deepEqual(fake.messages, []);
  });
});
