import assert from 'node:assert/strict';
import { format } from 'date-fns';
import { planOf } from '../../../src/routines/plan';
import { formItems } from '../../../src/routines/progression/strengthSession';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { fake } from '../../support/vscode/fakeVscode';

const DAY_MS = 24 * 60 * 60_000;

describe('push-ups in the editor', () => {
  let window: ActivatedWindow;

  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  /** What was stated about push-ups, oldest first. */
  function stated() {
    return window.api.progress().flatMap((fact) => {
      if (fact.type !== 'strength') return [];
      const { level, step, complete, stopped } = fact;
      return [{ level, step, complete, stopped }];
    });
  }

  const press = (command: string) => window.api.fromPlayer({ type: 'command', command });

  /** Stops the routine, as whoever closes its panel does. */
  function closePanel(): void {
    window.panel?.dispose();
    assert.equal(window.stage?.name, 'ended');
  }

  async function start(): Promise<void> {
    await window.start({ routine: 'strength_daily' });
    press('play');
  }

  it('that are done are kept, all of them', async () => {
    await start();
    window.pass(161_000);
    assert.deepEqual(stated(), [{ level: 'wall', step: 'A', complete: true, stopped: false }]);
  });

  it('that were cut short are kept as such', async () => {
    await start();
    // From the middle of the second set to the end.
    window.pass(130_000);
    press('next');
    press('next');
    assert.deepEqual(
      stated().map(({ complete }) => complete),
      [false],
    );
  });

  it('that were passed over were not done', async () => {
    await start();
    for (let i = 0; i < 5; i += 1) press('next');
    assert.equal(window.stage?.name, 'ended');
    assert.deepEqual(stated(), []);
  });

  it('that somebody broke off are no miss, and neither are those before the first', async () => {
    await start();
    window.pass(30_000);
    closePanel();
    assert.deepEqual(stated(), []);
  });

  it('that were stopped for how they felt are kept', async () => {
    await start();
    window.pass(30_000);
    press('stopToCheck');
    assert.deepEqual(stated(), [{ level: 'wall', step: 'A', complete: false, stopped: true }]);
  });

  it('that end for a sign that was told elsewhere did not end for how they felt', async () => {
    await start();
    window.pass(30_000);
    const sign = { type: 'signs', by: 'list', asked: ['fever'], raised: ['fever'] };
    before({ daysAgo: 0, ...sign });
    await window.until(() => window.stage?.name === 'ended');
    assert.equal(window.api.safetyScreen()?.name, 'locked');
    assert.deepEqual(stated(), []);
  });

  it('that end for a sign do so for how they felt where something had not felt right', async () => {
    await start();
    window.pass(30_000);
    press('discomfort');
    const sign = { type: 'signs', by: 'list', asked: ['fever'], raised: ['fever'] };
    before({ daysAgo: 0, ...sign });
    await window.until(() => window.stage?.name === 'ended');
    assert.deepEqual(
      stated().map(({ stopped }) => stopped),
      [true],
    );
  });

  it('that were stopped are kept once it is said that it was for how they felt', async () => {
    await start();
    window.pass(30_000);
    closePanel();
    assert.deepEqual(stated(), []);
    await window.run('showSigns');
    assert.deepEqual(stated(), [{ level: 'wall', step: 'A', complete: false, stopped: true }]);
  });

  /** What was stated on days before, in another window; `at` in days before today. */
  function before(...facts: readonly (object & { readonly daysAgo: number })[]): void {
    const { wallMs } = window.clock.read();
    const lines = facts.map(({ daysAgo, ...fact }, index) => {
      const at = wallMs - daysAgo * DAY_MS + index;
      return JSON.stringify({
        ...{ v: 1, id: `earlier-${index}`, at, day: format(at, 'yyyy-MM-dd') },
        ...fact,
      });
    });
    window.writeJournal(...lines);
  }

  const done = { type: 'strength', level: 'wall', step: 'A', complete: true, stopped: false };
  const tried = { ...done, step: 'E' };
  const toldOf = (of: string, pain = 0) => ({
    ...{ type: 'strengthTold', of, complete: true, form: formItems, pain },
  });
  const toCounter = (daysAgo: number) =>
    [
      { daysAgo: daysAgo + 1, ...done },
      { daysAgo: daysAgo + 1, ...toldOf('earlier-0') },
      { daysAgo, ...tried },
      { daysAgo, ...toldOf('earlier-2') },
      { daysAgo, type: 'levelAccepted', level: 'counter' },
    ] as const;

  const plan = () => window.api.session()?.plan;
  /** What the page is told once it has loaded. */
  function posted(): { readonly note?: string } {
    window.api.fromPlayer({ type: 'ready' });
    return fake.panels.flatMap((panel) => panel.posted).at(-1) as { readonly note?: string };
  }

  it('are never played beyond the place of the person, and that is said', async () => {
    await window.start({ routine: 'strength_daily', level: 'floor', step: 'C' });
    assert.deepEqual([plan()?.level, plan()?.step], ['wall', 'A']);
    assert.equal(
      fake.messages.at(-1),
      'Push-ups, 2 × 12 on the floor, are not open to you yet. ' +
        'They go as far as you are: 2 × 8 at the wall.',
    );
    closePanel();
    fake.messages.length = 0;
    await window.start({ routine: 'weekend_maintenance', level: 'wall', step: 'A' });
    assert.deepEqual(fake.messages, []);
  });

  it('say so of nothing while a sign locks', async () => {
    window.api.answerSafety({ type: 'list', raised: ['fever'], ticked: [] });
    await window.start({ routine: 'strength_daily', level: 'floor' });
    assert.equal(window.api.safetyScreen()?.name, 'locked');
    assert.deepEqual(fake.messages, []);
  });

  it('that a link opens the editor with are those of the person', async () => {
    before(...toCounter(3));
    await window.openLink('/start', 'routine=strength_daily');
    assert.equal(plan()?.level, 'counter');
  });

  it('begin lower after a long time without, and say why before they begin', async () => {
    before(...toCounter(3));
    await window.start({ routine: 'strength_daily' });
    assert.equal(plan()?.level, 'counter');
    assert.match(posted().note ?? '', /^Still clearly sore from the last push-ups\?/);
    closePanel();
    window.pass(30 * DAY_MS).answerSafety();
    const chosen = window.run('chooseRoutine');
    await window.opened();
    window.list.choose('Daily strength');
    await chosen;
    assert.deepEqual([plan()?.level, plan()?.step, window.stage?.name], ['wall', 'A', 'ready']);
    assert.match(
      posted().note ?? '',
      /^Four weeks or more without push-ups, so .* one level lower/,
    );
  });

  it('rest for a day where the last ones hurt at the very first step, however they are asked for', async () => {
    before({ daysAgo: 1, ...done }, { daysAgo: 1, ...toldOf('earlier-0', 7) });
    const ways: Readonly<Record<string, () => Promise<unknown>>> = {
      'the command': () => window.start({ routine: 'strength_daily' }),
      'a link': () => window.openLink('/start', 'routine=strength_daily'),
      'the list': async () => {
        const chosen = window.run('chooseRoutine');
        await window.opened();
        window.list.choose('Daily strength');
        await chosen;
      },
    };
    for (const [way, ask] of Object.entries(ways)) {
      await ask();
      assert.equal(window.api.safetyScreen()?.name, 'rests', way);
      assert.equal(window.stage, null, way);
      assert.notEqual(window.panel, null, way);
      window.panel?.dispose();
    }
    await window.start({ routine: 'weekend_maintenance' });
    assert.equal(plan()?.restsPushups, true);
    assert.equal(posted().note, 'Push-ups are left out: today they rest.');
    closePanel();
    window.pass(DAY_MS).answerSafety();
    await window.start({ routine: 'strength_daily' });
    assert.equal(plan()?.restsPushups, false);
  });

  it('that rest make way for the reset on their own screen', async () => {
    before({ daysAgo: 1, ...done }, { daysAgo: 1, ...toldOf('earlier-0', 7) });
    await window.start({ routine: 'strength_daily' });
    window.api.fromPlayer({ type: 'choose', routine: 'office_reset' });
    assert.equal(window.api.safetyScreen(), null);
    assert.deepEqual([plan()?.routine, window.stage?.name], ['office_reset', 'ready']);
  });

  it('that a reload cut in two begin anew where they are other ones by now', async () => {
    const saved = {
      ...{ v: 2, positionMs: 100_000, savedAtMs: Date.now() },
      plan: planOf({ routine: 'strength_daily', level: 'floor', step: 'E' }),
    };
    await window.restorePlayer(saved);
    assert.deepEqual([plan()?.level, plan()?.step, window.stage?.name], ['wall', 'A', 'ready']);
  });

  it('are kept at the height at which they were done', async () => {
    before(...toCounter(1));
    await window.start({ routine: 'strength_daily' });
    assert.equal(plan()?.level, 'counter');
    press('play');
    window.pass(20_000);
    press('discomfort');
    press('gentler');
    press('play');
    window.pass(161_000);
    assert.equal(stated().at(-1)?.level, 'wall');
  });
});
