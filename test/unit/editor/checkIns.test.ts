import assert from 'node:assert/strict';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { fake } from '../../support/vscode/fakeVscode';

const DAY_MS = 24 * 60 * 60_000;

describe('check-ins and the daily goal in the editor', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  const say = (answer: object) => window.api.fromPlayer({ type: 'after', answer });
  const screen = () => window.api.after();
  const told = () =>
    window.api
      .progress()
      .flatMap((fact) =>
        fact.type === 'checkIn' ? [[fact.checkIn, fact.question, fact.value]] : [],
      );

  /** Plays the reset to its end, and says how it feels. */
  async function reset(feeling = 'same'): Promise<void> {
    await window.start();
    window.pass(91_000);
    assert.equal(window.stage?.name, 'ended');
    say({ type: 'rating', feeling });
  }

  async function later(days: number): Promise<void> {
    window.pass(days * DAY_MS).answerSafety();
    await Promise.resolve();
  }

  it('ask one question after the rating, keep the number, and ask it once', async () => {
    await reset();
    const asked = screen();
    assert.ok(asked?.name === 'checkIn');
    assert.match(asked.cue, /^How stiff/);
    say({ type: 'checkIn', value: 6 });
    assert.equal(screen()?.name, 'checkedIn');
    say({ type: 'checkIn', value: 2 });
    assert.deepEqual(told(), [
      ['baseline', 'stiffness', null],
      ['baseline', 'stiffness', 6],
    ]);
    await later(2);
    await reset();
    say({ type: 'checkIn', value: 3 });
    const result = screen();
    assert.ok(result?.name === 'checkedIn');
    assert.match(result.detail, /^6 then, 3 now: it may be better/);
    // All that there was to ask after two days.
    await reset();
    assert.equal(screen()?.name, 'rated');
  });

  it('are not asked again where nobody answered, nor after a routine that left one worse', async () => {
    await reset('worse');
    assert.deepEqual([screen()?.name, told()], ['rated', []]);
    window.answerSafety();
    await reset();
    assert.equal(screen()?.name, 'checkIn');
    await later(3);
    await reset();
    window.panel?.dispose();
    await reset();
    assert.equal(screen()?.name, 'rated');
  });

  it('pass over what no page of ours would send', async () => {
    await reset();
    for (const value of [11, -1, 2.5, '3', null]) say({ type: 'checkIn', value });
    assert.deepEqual(told(), [['baseline', 'stiffness', null]]);
    await reset('better');
    say({ type: 'rating', feeling: 'worse' });
    assert.equal(told().length, 2);
  });

  it('are pointed at in hover and menu from their day on, and nothing pops up', async () => {
    await reset();
    const labels = async () => {
      const menu = window.run('menu');
      const { labels: found } = window.list;
      window.list.close();
      await menu;
      return found.filter((label) => label.includes('Check in'));
    };
    const hover = () => window.statusBar.tooltip;
    assert.deepEqual(await labels(), []);
    assert.doesNotMatch(hover(), /check-in/);
    await later(2);
    assert.equal((await labels()).length, 1);
    window.type(16_000);
    assert.match(hover(), /There is a check-in, if you like\..*command:upperBackReset\.checkIn/s);
    assert.deepEqual(fake.messages, []);
  });

  it('are made from the menu, with the way to the signs where it may be worse', async () => {
    await reset();
    say({ type: 'checkIn', value: 2 });
    await later(14);
    const made = window.run('checkIn');
    await window.opened();
    window.list.choose('7');
    await made;
    assert.match(fake.messages.at(-1) ?? '', /2 then, 7 now: it may be worse\. Stop for now/);
    await window.run('start');
    assert.equal(window.api.safetyScreen()?.name, 'list');
    window.panel?.dispose();
    const rest = window.run('checkIn');
    await window.opened();
    window.list.choose('4');
    await window.opened();
    window.list.close();
    await rest;
    assert.deepEqual(told().slice(2), [
      ['d14', 'stiffness', 7],
      ['d14', 'worstPain', 4],
    ]);
    await later(30);
    await window.run('checkIn');
    assert.equal(fake.messages.at(-1), 'There is no check-in to be made now.');
  });

  it('tell at the end of a routine and in the hover what the day has come to, and of no other day', async () => {
    const posted = () =>
      fake.panels
        .flatMap((panel) => panel.posted)
        .map((message) => (message as { today?: string }).today)
        .at(-1);
    const hover = () => window.statusBar.tooltip;
    assert.doesNotMatch(hover(), /guided movement/);
    await reset();
    assert.equal(posted(), '1.5 of 10 minutes of guided movement today.');
    assert.match(hover(), /1\.5 of 10 minutes of guided movement today\./);
    await window.start();
    assert.equal(posted(), undefined);
    window.pass(91_000);
    assert.equal(posted(), '3 of 10 minutes of guided movement today.');
    await later(1);
    window.type(16_000);
    assert.doesNotMatch(hover(), /guided movement/);
  });
});
