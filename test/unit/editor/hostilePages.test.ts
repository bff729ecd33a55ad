import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CommandName } from '../../../src/editor/ids';
import { commandIds, journalViewType } from '../../../src/editor/ids';
import { parseAfter } from '../../../src/messages/after';
import { parseFromPlayer } from '../../../src/messages/fromPlayer';
import { parseFromJournal, parseToJournal } from '../../../src/messages/journal';
import { parseToPlayer } from '../../../src/messages/player';
import { parseSafetyMessage } from '../../../src/messages/safety';
import { planOf } from '../../../src/routines/plan';
import { routineIds } from '../../../src/routines/routine';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { hostile } from '../../support/messages/hostile';
import { fromJournalExamples, fromPlayerExamples } from '../../support/messages/examples';
import { fuzzSeed } from '../../support/fuzzSeed';
import { commands, fake, window as fakeWindow } from '../../support/vscode/fakeVscode';

const MESSAGES = 10_000;
const samples = (examples: readonly unknown[], count = MESSAGES) =>
  fc.sample(hostile(examples), { seed: fuzzSeed, numRuns: count });

const playerButtons: readonly CommandName[] = ['snooze', 'skip', 'checkSafety'];

/** A text with a little of it taken out, put in or written otherwise. */
const mutated = (text: string) =>
  fc
    .record({
      at: fc.nat({ max: text.length }),
      out: fc.nat({ max: 2 }),
      into: fc.oneof(
        fc.constantFrom('', '&', '=', '%', '%20', '%00', '\0', '\n', '/', '..', ' ', '_', 'e', 'E'),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
    })
    .map(({ at, out, into }) => text.slice(0, at) + into + text.slice(at + out));

/** Links as calendars have them, what comes close to one, and what does not. */
const links = fc.oneof(
  { arbitrary: fc.record({ path: fc.constant('/start'), query: validQuery() }), weight: 1 },
  {
    arbitrary: fc.record({ path: fc.constant('/start'), query: validQuery().chain(mutated) }),
    weight: 5,
  },
  { arbitrary: fc.record({ path: mutated('/start'), query: validQuery() }), weight: 2 },
  {
    arbitrary: fc.record({
      path: fc.oneof(fc.constantFrom('/start', '/start/', '//start', '/', ''), fc.string()),
      query: fc.oneof(
        fc.constantFrom('routine=', 'routine=office_reset&', '__proto__=1', 'routine=__proto__'),
        fc.string({ unit: 'binary' }).map((text) => `routine=${text}`),
        fc.string({ unit: 'binary', maxLength: 300 }),
      ),
    }),
    weight: 3,
  },
);

function validQuery() {
  return fc.constantFrom(...routineIds).map((id) => `routine=${id}`);
}

describe(`hostile pages, links and arguments (FUZZ_SEED=${fuzzSeed})`, function () {
  this.timeout(120_000);
  let window: ActivatedWindow;
  const asked = new Set<string>();
  /** The commands that buttons of the page under test run, and so may be run; all others may not. */
  let mayRun: readonly CommandName[] = [];
  const { executeCommand } = commands;

  before(() => {
    commands.executeCommand = (id, argument) => {
      asked.add(id);
      return executeCommand(id, argument);
    };
  });
  after(() => {
    commands.executeCommand = executeCommand;
  });
  beforeEach(() => {
    asked.clear();
    mayRun = [];
  });
  afterEach(async () => {
    await window.api.logged();
    const allowed: readonly string[] = mayRun.map((name) => commandIds[name]);
    assert.deepEqual(
      [...asked].filter((id) => !allowed.includes(id)),
      [],
    );
    assert.deepEqual([fake.opened, [...fake.written.keys()]], [[], []]);
    // The window's own file may be on its way to its name.
    await window.until(() => !window.files().some((file) => file.endsWith('.tmp')));
    const stray = window
      .files()
      .filter((file) => !/^(windows\/[^/]*\.json|journal\/[^/]*\.jsonl)$/.test(file));
    assert.deepEqual(stray, []);
    assert.equal(Object.keys(Object.prototype).length, 0);
    await window.close();
  });

  it('10,000 messages of a player: nothing throws, and nothing happens that no button does', async () => {
    window = new ActivatedWindow();
    mayRun = playerButtons;
    const posted: unknown[] = [];
    for (const [index, message] of samples(fromPlayerExamples).entries()) {
      if (window.panel === null) await window.run('start');
      window.panel?.send(message);
      if (index % 100 === 0) window.pass(1000);
      for (const list of fake.lists) list.close();
      posted.push(...(window.panel?.posted.splice(0) ?? []));
    }
    assert.ok(posted.length > 100, `${posted.length} answers`);
    for (const answer of posted) {
      assert.ok(parseToPlayer(answer) !== null || parseSafetyMessage(answer) !== null);
      const after = (answer as { after?: unknown }).after;
      assert.ok(after === undefined || parseAfter(after) !== null);
    }
  });

  it('10,000 of them start nothing while a sign holds everything back', async () => {
    window = new ActivatedWindow({}, false);
    mayRun = playerButtons;
    window.api.answerSafety({ type: 'list', raised: ['weight_loss_lump'], ticked: [] });
    for (const [index, message] of samples(fromPlayerExamples).entries()) {
      const read = parseFromPlayer(message);
      if (read?.type === 'safety' && ['cleared', 'undo'].includes(read.answer.type)) continue;
      if (window.panel === null) await window.run('start');
      window.panel?.send(message);
      if (index % 100 === 0) window.pass(11_000);
      assert.notEqual(window.stage?.name, 'playing');
    }
  });

  it('10,000 messages of a journal: nothing throws, and each that is none is told', async () => {
    window = new ActivatedWindow();
    await window.run('openJournal');
    const { panel } = window;
    assert(panel !== null);
    const messages = samples(fromJournalExamples);
    for (const message of messages) panel.send(message);
    await window.until(() => panel.posted.length > 10);
    await window.api.logged();
    for (const answer of panel.posted) assert.notEqual(parseToJournal(answer), null);
    const unknown = messages.filter((message) => parseFromJournal(message) === null);
    assert.ok(unknown.length > MESSAGES / 4, `${unknown.length} unknown`);
    assert.ok(
      fake.output.some((line) => line.includes('something unknown')),
      fake.output.join(),
    );
    const serializer = fake.serializers.get(journalViewType);
    for (const saved of samples(fromJournalExamples, 500)) {
      await serializer?.deserializeWebviewPanel(
        fakeWindow.createWebviewPanel(journalViewType),
        saved,
      );
    }
  });

  it('10,000 links bring a routine that there is to its questions, or say why they do not', async () => {
    window = new ActivatedWindow();
    mayRun = ['start'];
    const counts = { brought: 0, refused: 0 };
    for (const { path, query } of fc.sample(links, { seed: fuzzSeed, numRuns: MESSAGES })) {
      const before = fake.messages.length;
      await window.openLink(path, query);
      const routine = routineIds.find((id) => path === '/start' && query === `routine=${id}`);
      if (routine === undefined) {
        assert.equal(fake.messages.length, before + 1, `${path}?${query}`);
        assert.match(fake.messages.at(-1) ?? '', /^Nothing was started by the link: [a-z’ ]+\.$/);
        assert.equal(window.panel, null, `${path}?${query}`);
        counts.refused++;
        continue;
      }
      assert.equal(fake.messages.length, before, query);
      assert.equal(window.api.session()?.plan.routine, routine);
      // Nothing is done before the person says so; the check itself is what asks first.
      assert.equal(window.stage?.name, routine === 'safety_check' ? 'playing' : 'ready');
      window.panel?.dispose();
      counts.brought++;
    }
    assert.ok(counts.brought > 500 && counts.refused > 5000, JSON.stringify(counts));
  });

  it('2,000 arguments of a shortcut, and pages that come back, start what there is or nothing', async () => {
    window = new ActivatedWindow();
    const wishes = [
      { routine: 'evening_wind_down', seated: false },
      { routine: 'office_reset', breathing: 'off' },
      'office_reset',
    ];
    for (const argument of samples(wishes, 1000)) await window.run('start', argument);
    const saved = [
      { v: 2, plan: planOf({ routine: 'office_reset' }), positionMs: 1000, savedAtMs: Date.now() },
      { v: 1, routine: 'office_reset', positionMs: 0, savedAtMs: Date.now() },
    ];
    let cameBack = 0;
    for (const state of samples(saved, 1000)) {
      window.panel?.dispose();
      await window.restorePlayer(state);
      if (window.panel !== null) cameBack++;
      assert.notEqual(window.stage?.name, 'playing');
    }
    assert.ok(cameBack > 20, `${cameBack} came back`);
  });
});
