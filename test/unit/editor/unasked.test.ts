import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TabInputText, Uri } from 'vscode';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { seed } from '../../support/timer/seed';
import { fake, window as fakeWindow } from '../../support/vscode/fakeVscode';

const SECOND_MS = 1000;
const CALM_S = 60;
/** Stalls keep nothing back for longer than this once it is due. */
const LONGEST_DOUBT_S = 300;
/** A multiple of the runs finds more. */
const times = Number(process.env['TIMER_RUNS_TIMES'] ?? 1);
/** Long enough for a minute of calm, and short enough for many. */
const INTERVAL_MINUTES = 2;

/** What the person does, or what befalls the machine; times in seconds. */
type Deed =
  | { readonly do: 'type' | 'idle' | 'sleep' | 'stall'; readonly s: number }
  | { readonly do: 'debug' | 'focus'; readonly on: boolean }
  | { readonly do: 'menu'; readonly s: number }
  | { readonly do: 'box' | 'click' | 'taskEnds' | 'closePanel' | 'skip' | 'snooze' };

const seconds = (min: number, max: number) => fc.integer({ min, max });
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: seconds(10, 150).map((s): Deed => ({ do: 'type', s })) },
  { weight: 6, arbitrary: seconds(1, 70).map((s): Deed => ({ do: 'idle', s })) },
  { weight: 1, arbitrary: seconds(2, 400).map((s): Deed => ({ do: 'sleep', s })) },
  { weight: 1, arbitrary: seconds(6, 400).map((s): Deed => ({ do: 'stall', s })) },
  { weight: 1, arbitrary: fc.boolean().map((on): Deed => ({ do: 'debug', on })) },
  { weight: 2, arbitrary: fc.boolean().map((on): Deed => ({ do: 'focus', on })) },
  { weight: 1, arbitrary: seconds(1, 30).map((s): Deed => ({ do: 'menu', s })) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Deed>(
      ...([{ do: 'box' }, { do: 'click' }, { do: 'taskEnds' }, { do: 'closePanel' }] as const),
      ...([{ do: 'box' }, { do: 'skip' }, { do: 'snooze' }] as const),
    ),
  },
);

/** Somebody to whom a reset is offered, in whose text the keys go, and who lets it begin. */
const workAndPause: Deed[] = [
  ...([
    { do: 'type', s: 150 },
    { do: 'idle', s: 12 },
    { do: 'click' },
    { do: 'idle', s: 30 },
  ] as const),
];
const histories = fc.array(deeds, { minLength: 5, maxLength: 30 });

/** Looks at all that comes up in a window without having been asked for. */
class Watched {
  readonly window: ActivatedWindow;
  private now = 0;
  private gapAt = -Infinity;
  private keyAt = -Infinity;
  private dueAt: number | null = null;
  private focused = true;
  private debugging = false;
  private listOpen = false;
  private shown = 0;
  private wasPlaying = false;
  private readonly offers = new Set<string>();
  /** How often something came up, or began, by itself. */
  readonly came = { offers: 0, starts: 0 };

  /** @param answered whether the person has answered what is asked before a session, that day */
  constructor(prompt: string, answered: boolean) {
    this.window = new ActivatedWindow({ intervalMinutes: INTERVAL_MINUTES, prompt }, answered);
    // All is loaded, as it is a moment after the start.
    this.window.api.safetyScreen();
    const activeTab = { input: new TabInputText(Uri.file('notes.txt')) };
    fake.groups = [{ viewColumn: 1, isActive: true, tabs: [activeTab], activeTab }];
  }

  async does(deed: Deed): Promise<void> {
    const { window } = this;
    switch (deed.do) {
      case 'type':
        for (let s = 0; s < deed.s; s++) {
          if (s % 4 === 0) this.key('keyboard');
          this.pass(1);
        }
        return;
      case 'idle':
        this.pass(deed.s);
        return;
      case 'sleep':
      case 'stall':
        this.now += deed.s;
        this.gapAt = this.now;
        window.clock[deed.do](deed.s * SECOND_MS);
        this.look();
        return;
      case 'debug':
        if (deed.on === this.debugging) return;
        this.debugging = deed.on;
        window.debug(deed.on);
        this.look();
        return;
      case 'focus':
        this.focused = deed.on;
        window.focus(deed.on);
        this.look();
        return;
      case 'menu': {
        const menu = window.run('menu');
        this.listOpen = true;
        this.pass(deed.s);
        window.list.close();
        this.listOpen = false;
        await menu;
        this.look();
        return;
      }
      case 'box':
        // Find opens, perhaps, and whatever is typed goes into it.
        window.api.signal({ type: 'layout', topLine: null });
        this.pass(1);
        return;
      case 'click':
        this.key('mouse');
        this.pass(1);
        return;
      case 'taskEnds':
        fake.events.get('onDidEndTask')?.fire({ execution: {} });
        this.look();
        return;
      case 'closePanel':
        window.panel?.dispose();
        this.look();
        return;
      case 'skip':
        await window.run('skip');
        this.look();
        return;
      case 'snooze':
        await window.run('snooze', 5);
        this.look();
        return;
    }
  }

  private key(by: 'keyboard' | 'mouse'): void {
    if (!this.focused) return;
    this.window.api.windowState({ focused: true, active: true });
    this.keyAt = this.now;
    this.window.api.signal({ type: 'selection', by });
    this.look();
  }

  private pass(s: number): void {
    for (let i = 0; i < s; i++) {
      this.window.pass(SECOND_MS);
      this.now++;
      this.look();
    }
  }

  private look(): void {
    const { window } = this;
    const { phase, facts } = window.api.view();
    if (facts.workedMs < INTERVAL_MINUTES * 60 * SECOND_MS) this.dueAt = null;
    else this.dueAt ??= this.now;
    const shown =
      fake.panels.length +
      fake.messages.filter((text) => text.includes('reset is due. Stop')).length;
    if (shown > this.shown) {
      this.came.offers++;
      this.mayCome('an offer');
      const offer = `${facts.stretch.at} ${facts.snooze?.count ?? 0}`;
      assert.ok(!this.offers.has(offer), `${this.now} s: offered twice`);
      this.offers.add(offer);
      assert.equal(phase.name, 'prompted');
    }
    this.shown = shown;
    const session = window.api.session();
    const isPlaying = session?.stage.name === 'playing';
    if (isPlaying && !this.wasPlaying && session.startedBy === 'self') {
      this.came.starts++;
      this.mayCome('a start');
      assert.ok(!this.listOpen, `${this.now} s: a start behind a list`);
      assert.ok(this.now - this.keyAt >= 9, `${this.now} s: a start while typing`);
    }
    this.wasPlaying = isPlaying;
  }

  private mayCome(what: string): void {
    const { now, gapAt, dueAt, focused, debugging } = this;
    assert.ok(focused, `${now} s: ${what} to nobody`);
    assert.ok(!debugging, `${now} s: ${what} while debugging`);
    const isLong = dueAt !== null && now - dueAt >= LONGEST_DOUBT_S;
    assert.ok(
      isLong || now - gapAt >= CALM_S - 1,
      `${now} s: ${what} ${now - gapAt} s after a gap`,
    );
  }
}

describe('what comes up by itself', function () {
  this.timeout(120_000);
  const document = { lineCount: 3, getWordRangeAtPosition: () => undefined };
  const text = { document, selection: { active: {} }, visibleRanges: [], viewColumn: 1 };
  before(() => Object.assign(fakeWindow, { activeTextEditor: text }));
  after(() => Object.assign(fakeWindow, { activeTextEditor: undefined }));

  for (const prompt of ['panel', 'notification', 'statusBar']) {
    it(`comes once, to who is there, and not soon after a gap, whatever they do: ${prompt}`, async () => {
      const came = { offers: 0, starts: 0 };
      await fc.assert(
        fc.asyncProperty(histories, fc.boolean(), async (all, answered) => {
          const watched = new Watched(prompt, answered);
          try {
            for (const deed of all) await watched.does(deed);
          } finally {
            await watched.window.close();
          }
          came.offers += watched.came.offers;
          came.starts += watched.came.starts;
        }),
        { seed, numRuns: 100 * times, examples: [[workAndPause, true]] },
      );
      // Or they would prove little.
      assert.equal(came.offers > 0, prompt !== 'statusBar');
      assert.equal(came.starts > 0, prompt === 'panel');
    });
  }
});
