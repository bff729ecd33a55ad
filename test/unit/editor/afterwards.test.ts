import assert from 'node:assert/strict';
import { parseToJournal } from '../../../src/messages/journal';
import { formItems } from '../../../src/routines/progression/strengthSession';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { fake } from '../../support/vscode/fakeVscode';

const DAY_MS = 24 * 60 * 60_000;

describe('the end of a routine', () => {
  let window: ActivatedWindow;

  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  const press = (command: string) => window.api.fromPlayer({ type: 'command', command });
  const say = (answer: object) => window.api.fromPlayer({ type: 'after', answer });
  const asked = () => window.api.after();
  const types = () => window.api.progress().map(({ type }) => type);

  async function play(routine: string, wishes: object = {}): Promise<void> {
    await window.start({ routine, ...wishes });
    press('play');
    for (let s = 0; s < 330 && window.stage?.name !== 'ended'; s += 2) window.pass(2000);
    assert.equal(window.stage?.name, 'ended');
  }

  /** Push-ups of a day, with what was told of them. */
  async function train(pain: number, form: readonly string[] = formItems): Promise<void> {
    await play('strength_daily');
    say({ type: 'strength', complete: true, form, pain });
  }

  async function nextDay(): Promise<void> {
    window.pass(DAY_MS).answerSafety();
    await Promise.resolve();
  }

  it('asks how it feels, and keeps the answer', async () => {
    await play('office_reset');
    assert.deepEqual(asked(), { name: 'rating' });
    say({ type: 'rating', feeling: 'worse' });
    assert.deepEqual(asked(), { name: 'rated', feeling: 'worse' });
    const [played, rated] = window.api.progress();
    assert(rated?.type === 'rated');
    assert.equal(rated.of, played?.id);
    // Once.
    say({ type: 'rating', feeling: 'better' });
    assert.deepEqual(types(), ['played', 'rated']);
  });

  it('takes no answer for one: the next routine begins, and nothing more is asked', async () => {
    await play('office_reset');
    await window.start();
    assert.equal(asked(), null);
    say({ type: 'rating', feeling: 'better' });
    assert.deepEqual(types(), ['played']);
  });

  it('asks nothing after one that was stopped, passed over, or only a look', async () => {
    await window.start();
    window.pass(40_000);
    window.panel?.dispose();
    assert.equal(window.stage?.name, 'ended');
    assert.equal(asked(), null);
    await window.start();
    for (let i = 0; i < 9; i += 1) press('next');
    assert.equal(window.stage.name, 'ended');
    assert.equal(asked(), null);
    await play('safety_check');
    assert.equal(asked(), null);
  });

  it('asks how push-ups went, and says where they lead', async () => {
    await play('strength_daily');
    assert.deepEqual(asked(), { name: 'strength', level: 'wall', step: 'A', complete: true });
    say({ type: 'strength', complete: true, form: formItems, pain: 1 });
    assert.deepEqual(asked(), {
      ...{ name: 'climbed', cue: 'Well done', offer: null, isTooMuch: false },
      detail: 'One more like this, and it is 2 × 10. Next time: 2 × 8 at the wall.',
    });
    await nextDay();
    await train(0);
    await nextDay();
    await window.start({ routine: 'strength_daily' });
    assert.equal(window.api.session()?.plan.step, 'B');
  });

  it('leads down where it hurt, with the reason', async () => {
    await train(0);
    await nextDay();
    await train(0);
    await nextDay();
    await train(7);
    const screen = asked();
    assert.ok(screen?.name === 'climbed');
    assert.equal(screen.cue, 'Enough for now');
    assert.match(screen.detail, /asks for less\. Next time: 2 × 8 at the wall\. If it stays, see/);
    assert.equal(screen.isTooMuch, true);
    await nextDay();
    await window.start({ routine: 'strength_daily' });
    assert.equal(window.api.session()?.plan.step, 'A');
  });

  it('lets nothing begin after a pain of 6 or more until the signs and the check are done', async () => {
    await train(6);
    for (const routine of ['office_reset', 'strength_daily', 'evening_wind_down']) {
      await window.start({ routine });
      const shown = window.api.safetyScreen();
      assert.ok(shown?.name === 'list' && !shown.isUnread, routine);
      assert.equal(window.stage?.name, 'ended');
      window.panel?.dispose();
    }
    window.type(90 * 60_000).pass(11_000);
    assert.deepEqual([window.api.safetyScreen()?.name, window.stage?.name], ['list', 'ended']);
    window.api.answerSafety({ type: 'list', raised: [], ticked: [] });
    window.api.answerSafety({ type: 'check', worstPain: 6 });
    assert.equal(window.api.safetyScreen()?.name, 'tooStrong');
    window.api.answerSafety({ type: 'check', worstPain: 2 });
    assert.equal(window.api.session()?.stage.name, 'ready');
  });

  it('does so where the clock was set back since the last answer', async () => {
    window.clock.sleep(-30 * 60_000);
    await train(7);
    await window.start();
    assert.equal(window.api.safetyScreen()?.name, 'list');
    window.api.answerSafety({ type: 'list', raised: [], ticked: [] });
    window.api.answerSafety({ type: 'check', worstPain: 2 });
    assert.equal(window.api.safetyScreen(), null);
    assert.equal(window.stage?.name, 'playing');
  });

  it('is not asked for ever where it was told by a clock that was ahead', async () => {
    await play('office_reset');
    window.clock.sleep(-2 * 60 * 60_000);
    await train(7);
    await window.start();
    window.api.answerSafety({ type: 'list', raised: [], ticked: [] });
    window.api.answerSafety({ type: 'check', worstPain: 2 });
    assert.deepEqual([window.api.safetyScreen(), window.stage?.name], [null, 'playing']);
  });

  it('does so after those of the weekend as well', async () => {
    await window.start({ routine: 'weekend_maintenance' });
    for (let s = 0; s < 2000 && window.stage?.name !== 'ended'; s += 2) {
      if (window.stage?.name === 'gate') press('play');
      window.pass(2000);
    }
    say({ type: 'strength', complete: true, form: [], pain: 6 });
    assert.equal(asked()?.name, 'climbed');
    window.panel?.dispose();
    await window.start();
    assert.equal(window.api.safetyScreen()?.name, 'list');
  });

  it('has push-ups rest for the day after a pain of 4, and the rest of it smaller', async () => {
    await train(4);
    await window.start({ routine: 'strength_daily' });
    assert.deepEqual(window.api.safetyScreen(), { name: 'rests', because: 'painToday' });
    await window.start();
    const smaller = () => window.api.session()?.plan.smaller.length;
    assert.deepEqual([window.stage?.name, smaller()], ['playing', 3]);
    press('stop');
    // A later check that finds less gives the range back, and no push-ups.
    window.api.answerSafety({ type: 'check', worstPain: 1 });
    await window.start();
    assert.equal(smaller(), 0);
    press('stop');
    await window.start({ routine: 'strength_daily' });
    assert.equal(window.api.safetyScreen()?.name, 'rests');
    await nextDay();
    await window.start({ routine: 'strength_daily' });
    assert.equal(window.api.session()?.plan.routine, 'strength_daily');
    assert.equal(window.api.safetyScreen(), null);
  });

  it('does so though the clock was ahead when the check was answered', async () => {
    window.pass(5 * 60 * 60_000).answerSafety();
    window.clock.sleep(-5 * 60 * 60_000);
    await train(4);
    await window.start();
    assert.equal(window.api.session()?.plan.smaller.length, 3);
  });

  it('offers the next level, which is taken up only by a yes', async () => {
    await train(0);
    await nextDay();
    await play('strength_daily', { step: 'E' });
    say({ type: 'accept', level: 'counter' });
    say({ type: 'strength', complete: true, form: formItems, pain: 0 });
    const screen = asked();
    assert.ok(screen?.name === 'climbed');
    assert.equal(screen.offer, 'counter');
    assert.match(screen.detail, /are open to you, if you like/);
    say({ type: 'accept', level: 'floor' });
    assert.ok(!types().includes('levelAccepted'));
    say({ type: 'accept', level: 'counter' });
    assert.equal(types().filter((type) => type === 'levelAccepted').length, 1);
    await nextDay();
    await window.start({ routine: 'strength_daily' });
    assert.deepEqual(
      [window.api.session()?.plan.level, window.api.session()?.plan.step],
      ['counter', 'A'],
    );
  });

  it('writes each move on the ladder down once, and the page of the journal shows it', async () => {
    await train(0);
    await nextDay();
    await train(0);
    await window.api.logged();
    await window.api.readJournal();
    const lines = window.journalLines().filter(({ type }) => type === 'ladderMoved');
    assert.deepEqual(
      lines.map(({ level, step, because, routine, seconds }) =>
        [level, step, because, routine, seconds].join(' '),
      ),
      ['wall B session strength_daily 160'],
    );
    await window.run('openJournal');
    const page = fake.panels.at(-1)!;
    page.send({ type: 'ready' });
    const told = () =>
      page.posted.map(parseToJournal).flatMap((one) => (one?.type === 'journal' ? one : []));
    await window.until(() => told().length > 0);
    assert.match(told()[0]?.moves[0]?.words ?? '', /^Push-ups: from 2 × 8 to 2 × 10 at the wall/);
  });

  it('passes over what no page of ours would send', async () => {
    await play('strength_daily');
    say({ type: 'strength', complete: true, form: ['splits'], pain: 0 });
    say({ type: 'strength', complete: true, form: [], pain: 11 });
    say({ type: 'rating', feeling: 'better' });
    assert.deepEqual(types(), ['played', 'strength']);
  });
});
