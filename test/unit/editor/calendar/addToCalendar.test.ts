import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { ActivatedWindow } from '../../../support/editor/activatedWindow';
import { UIKind, Uri, env, fake } from '../../../support/vscode/fakeVscode';

const file = Uri.file('/home/somebody/sessions.ics');

/** The entries that were written, each with its first time. */
function written() {
  const text = fake.written.get(file.fsPath);
  assert(text !== undefined, 'nothing was written');
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
}

describe('adding sessions to a calendar', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
    fake.saveAs = file;
  });
  afterEach(async () => {
    env.uiKind = UIKind.Desktop;
    await window.close();
  });

  /** Answers what is asked for both sessions; the boxes take `typed`. */
  async function add(typed: readonly string[], day = 'Saturday'): Promise<void> {
    fake.typed = [...typed];
    const adding = window.run('addToCalendar');
    window.list.accept();
    await new Promise(setImmediate);
    if (fake.lists.length > 0) window.list.choose(day);
    await adding;
  }

  it('writes both, at the usual times, with a link that starts the right routine', async () => {
    await add(['', '']);
    assert.deepEqual(
      written().map((event) => [event.summary, event.startDate.toString()]),
      [
        ['Evening wind-down', '2026-03-02T21:30:00'],
        ['Weekend maintenance', '2026-03-07T10:00:00'],
      ],
    );
    for (const event of written()) {
      const link = new URL(String(event.component.getFirstPropertyValue('url')));
      assert.equal(link.host, 'upper-back-reset.upper-back-reset');
      assert.ok(event.description.includes(link.href));
      assert.match(event.description, /minutes, .*You need .*Stop if something feels wrong\./s);
      await window.openLink(link.pathname, link.search.slice(1));
      const routine = window.api.session()?.plan.routine;
      assert.equal(routine, link.searchParams.get('routine'));
      window.api.fromPlayer({ type: 'command', command: 'stop' });
    }
    assert.match(fake.messages.join(), /calendar file is saved/i);
  });

  it('has no line that is longer than calendars take', async () => {
    await add(['', '']);
    const lines = fake.written.get(file.fsPath)!.split('\r\n');
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
  });

  it('takes the times that are written, and the day that is chosen', async () => {
    await add([' 20:15 ', '9:00'], 'Sunday');
    assert.deepEqual(
      written().map((event) => event.startDate.toString()),
      ['2026-03-02T20:15:00', '2026-03-08T09:00:00'],
    );
  });

  it('proposes the times of the reminders', async () => {
    fake.configure('upperBackReset', {
      'upperBackReset.eveningReminder': '22:45',
      'upperBackReset.weekendReminder': 'Friday 16:00',
    });
    await add(['', ''], 'Friday');
    assert.deepEqual(
      written().map((event) => event.startDate.toString()),
      ['2026-03-02T22:45:00', '2026-03-06T16:00:00'],
    );
  });

  it('writes only what is checked', async () => {
    fake.typed = [''];
    const adding = window.run('addToCalendar');
    window.list.choose('Weekend');
    await adding;
    assert.deepEqual(
      written().map(({ summary }) => summary),
      ['Evening wind-down'],
    );
  });

  it('knows its entries by the same names when they are added again, and others by others', async () => {
    await add(['', '']);
    const before = written().map(({ uid }) => uid);
    assert.equal(new Set(before).size, 2);
    await add(['20:00', '']);
    assert.deepEqual(
      written().map(({ uid }) => uid),
      before,
    );
    window.remembered.clear();
    await add(['', '']);
    assert.notEqual(written()[0]!.uid, before[0]);
  });

  it('writes nothing where the person changes their mind, at whichever question', async () => {
    const first = window.run('addToCalendar');
    window.list.close();
    await first;
    await add([]);
    await add(['']);
    await add(['25:00', '']);
    assert.deepEqual(fake.refused, ['A time of day, such as 21:30.']);
    const day = window.run('addToCalendar');
    fake.typed = [''];
    window.list.accept();
    await new Promise(setImmediate);
    window.list.close();
    await day;
    fake.saveAs = undefined;
    await add(['', '']);
    assert.equal(fake.written.size, 0);
    assert.deepEqual(fake.messages, []);
  });

  it('says so where it can not be written', async () => {
    fake.saveAs = Uri.file('/full/sessions.ics');
    await add(['', '']);
    assert.deepEqual(fake.messages, ['The calendar file could not be written: no space left']);
  });

  it('opens the file with the calendar of the machine, if the person wants, and only there', async () => {
    fake.answer = 'Open in Calendar';
    await add(['', '']);
    assert.deepEqual(fake.opened, [file.fsPath]);
    env.uiKind = UIKind.Web;
    fake.answer = 'Open in Calendar';
    await add(['', '']);
    assert.equal(fake.opened.length, 1);
  });
});
