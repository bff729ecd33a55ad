import assert from 'node:assert/strict';
import { format } from 'date-fns';
import { flagIds } from '../../../src/safety/flagIds';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { commands, fake } from '../../support/vscode/fakeVscode';

const MINUTE_MS = 60_000;

/** Ways to a start that stand open while another window is told of a sign; each gives what takes it. */
const waysOpen: Readonly<
  Record<
    string,
    {
      readonly settings: Readonly<Record<string, unknown>>;
      readonly open: (window: ActivatedWindow) => Promise<() => Promise<unknown>>;
    }
  >
> = {
  'the Start of a reminder': {
    settings: { eveningReminder: '10:00' },
    open: (window) => {
      window.type(59 * MINUTE_MS);
      return Promise.resolve(async () => {
        fake.answer = 'Start';
        window.type(2 * MINUTE_MS);
        await window.until(() => fake.messages.length > 0);
        assert.match(fake.messages.join(), /^Evening wind-down, the time you set/);
      });
    },
  },
  'how it is to be done this time': {
    settings: {},
    open: (window) => {
      window.untilOffered();
      window.api.fromPlayer({ type: 'command', command: 'how' });
      const { list } = window;
      return Promise.resolve(async () => {
        list.choose('Standing');
        for (let i = 0; i < 3; i += 1) await window.api.readJournal();
        window.pass(11_000);
      });
    },
  },
  'the hover while something runs': {
    settings: {},
    open: (window) => {
      window.type(61 * MINUTE_MS);
      fake.events.get('onDidStartTask')?.fire({ execution: { task: { isBackground: false } } });
      window.pass(21_000);
      assert.match(window.statusBar.text, /Reset while you wait\?/);
      const [, id = ''] = /command:(upperBackReset\.start)\b/.exec(window.statusBar.tooltip) ?? [];
      return Promise.resolve(() => Promise.resolve(commands.executeCommand(id)));
    },
  },
};

describe('a way that stood open as another window was told of a sign', () => {
  let window: ActivatedWindow;
  afterEach(() => window.close());

  /** Somebody has told of a sign in another window, which this one has not read. */
  function tellElsewhere(flag: string): void {
    const { wallMs } = window.clock.read();
    window.writeJournal(
      JSON.stringify({
        ...{ v: 1, id: 'told-elsewhere', at: wallMs, day: format(wallMs, 'yyyy-MM-dd') },
        ...{ type: 'signs', by: 'list', asked: flagIds, raised: [flag] },
      }),
    );
  }

  for (const [way, { settings, open }] of Object.entries(waysOpen)) {
    it(`starts something where no sign was told: ${way}`, async () => {
      window = new ActivatedWindow(settings);
      const take = await open(window);
      await take();
      await window.until(() => window.stage !== null);
      window.pass(11_000);
      assert.notEqual(window.stage?.name, 'ready');
    });

    for (const flag of flagIds) {
      it(`is closed by ${flag}: ${way}`, async () => {
        window = new ActivatedWindow(settings);
        const take = await open(window);
        tellElsewhere(flag);
        await take();
        await window.until(() => window.api.safetyScreen() !== null && window.panel !== null);
        const shown = window.api.safetyScreen();
        const locks = shown?.name === 'locked' ? shown.locks.map((one) => one.flag) : null;
        assert.deepEqual(locks, [flag]);
        assert.ok(window.stage === null || window.stage.name === 'ended', window.stage?.name);
        assert.match(window.statusBar.text, /Resets off/);
      });
    }
  }
});
