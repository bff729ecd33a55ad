import assert from 'node:assert/strict';
import { Diary } from '../../../src/editor/diary';
import { deactivate } from '../../../src/extension';
import { parseHappened } from '../../../src/journal/entries/happened';
import { planOf } from '../../../src/routines/plan';
import { parseProgressFact } from '../../../src/routines/progression/progressFact';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { fake } from '../../support/vscode/fakeVscode';

const MINUTE_MS = 60_000;

describe('what happens by itself', () => {
  let window: ActivatedWindow;
  beforeEach(() => {
    window = new ActivatedWindow();
  });
  afterEach(() => window.close());

  const lines = async (type: string) => {
    await window.api.logged();
    return window.journalLines().filter((line) => line['type'] === type);
  };
  const happened = async (type: string) => (await lines(type)).map(parseHappened);

  it('is in the journal with its moment, what it is about and where clocks were', async () => {
    window.untilOffered();
    const offeredAt = window.clock.wallMs;
    await window.run('snooze', 10);
    const zone = 0 - new Date(offeredAt).getTimezoneOffset();
    const [prompted] = await happened('prompted');
    assert.deepEqual(prompted, { ...prompted, zone, type: 'prompted' });
    assert.ok(prompted.at <= offeredAt && prompted.at > offeredAt - MINUTE_MS);
    const [snoozed] = await happened('snoozed');
    assert(snoozed?.type === 'snoozed');
    assert.deepEqual([snoozed.at, snoozed.minutes], [offeredAt, 10]);
    window.pass(7 * MINUTE_MS).type(1000);
    const [rest] = await happened('break');
    assert(rest?.type === 'break');
    assert.ok(Math.abs(rest.seconds - 7 * 60) <= 20, `${rest.seconds} s`);
  });

  it('tells of an offer that nobody answers, and of one that is closed', async () => {
    fake.configure('upperBackReset', { 'upperBackReset.autoStart': false });
    window.untilOffered().type(11 * MINUTE_MS);
    assert.deepEqual(await window.logged(), ['prompted', 'missed']);
    const told = [...(await happened('prompted')), ...(await happened('missed'))];
    assert.deepEqual(
      told.map((entry) => entry !== null && 'routine' in entry && entry.routine),
      ['office_reset', 'office_reset'],
    );
    window.pass(6 * MINUTE_MS).untilOffered();
    window.panel?.dispose();
    assert.deepEqual((await window.logged()).slice(-2), ['prompted', 'declined']);
    assert.equal((await lines('declined'))[0]?.['routine'], 'office_reset');
    await window.run('skip');
    assert.equal((await lines('skipped'))[0]?.['routine'], 'office_reset');
  });

  it('tells of no offer while a sign locks everything, but of one that the status bar makes', async () => {
    window.api.answerSafety({ type: 'list', raised: ['fever'], ticked: [] });
    window.type(106 * MINUTE_MS).pass(11_000);
    assert.equal(window.api.view().phase.name, 'due');
    assert.deepEqual(await window.logged(), []);
    await window.close();
    window = new ActivatedWindow({ prompt: 'statusBar' });
    window.untilOffered().focus(false).pass(1000);
    assert.deepEqual([window.api.view().phase.name, window.panel], ['prompted', null]);
    assert.deepEqual(await window.logged(), ['prompted']);
  });

  it('tells of a stretch of work once it is over: when it began and ended, and how much it was', async () => {
    const startedAt = window.clock.wallMs;
    window.type(30 * MINUTE_MS);
    const endedAt = window.clock.wallMs;
    window.pass(20 * MINUTE_MS).type(1000);
    const [worked] = await happened('worked');
    assert(worked?.type === 'worked');
    const { from, at, seconds } = worked;
    // Two minutes after the last key count as reading.
    const minutes = [from - startedAt, at - endedAt, seconds * 1000];
    assert.deepEqual(
      minutes.map((ms) => Math.round(ms / MINUTE_MS)),
      [0, 2, 32],
    );
  });

  it('tells of a routine how it ended, who began it and how long it was played', async () => {
    await window.start();
    window.pass(20_000).panel?.dispose();
    const [line] = await lines('played');
    const played = parseProgressFact(line);
    assert(played?.type === 'played');
    const { routine, outcome, seconds, startedBy } = played;
    assert.deepEqual(
      [routine, outcome, seconds, startedBy],
      ['office_reset', 'stopped', 20, 'person'],
    );
  });

  it('tells of a routine that the window cuts off, once, and what was played of it', async () => {
    window.untilOffered();
    while (window.stage?.name !== 'playing') window.pass(1000);
    window.pass(30_000);
    await deactivate();
    // It began by itself, and nobody was seen at it.
    const [line, ...others] = await lines('playedUnseen');
    assert.deepEqual([others, await lines('played')], [[], []]);
    const { outcome, seconds } = line ?? {};
    assert.equal(outcome, 'interrupted');
    assert.ok(Math.abs(Number(seconds) - 30) <= 1, `${String(seconds)} s`);
  });

  it('counts what was played before a reload only once', async () => {
    const plan = planOf({ routine: 'office_reset' });
    await window.restorePlayer({ v: 2, plan, positionMs: 20_000, savedAtMs: Date.now() });
    window.api.fromPlayer({ type: 'command', command: 'play' });
    window.pass(71_000);
    const [line] = await lines('played');
    assert.deepEqual([line?.['outcome'], line?.['seconds']], ['done', 70]);
  });

  it('is told in one line where it can not be written, and is tried again with what comes next', async () => {
    const told: string[] = [];
    const tried: string[] = [];
    const append = ({ type }: { readonly type: string }) => {
      tried.push(type);
      return Promise.reject(new Error('the disk is full'));
    };
    const diary = new Diary(
      () => window.clock,
      { append },
      (line) => told.push(line),
    );
    diary.note({ type: 'missed' }, 1_790_000_000_000);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(told, ['An event (missed) could not be written down yet: the disk is full']);
    diary.note({ type: 'skipped' }, 1_790_000_001_000);
    assert.deepEqual(tried, ['missed', 'missed', 'skipped']);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(told.length, 2, 'each is told once, however often it is tried');
  });
});
