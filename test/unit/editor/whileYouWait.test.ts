import assert from 'node:assert/strict';
import { ActivatedWindow } from '../../support/editor/activatedWindow';
import { fake } from '../../support/vscode/fakeVscode';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const OFFER = /Reset while you wait\?/;

/** A task, as VS Code tells of its start and its end. */
const task = (isBackground = false) => ({ execution: { task: { isBackground } } });
/** A command in a terminal. */
const command = (terminal = {}) => ({ terminal, execution: {} });

function tell(name: string, value: unknown): void {
  fake.events.get(name)?.fire(value);
}

describe('while you wait', () => {
  let window: ActivatedWindow;
  const build = task();
  const says = () => window.statusBar.text;
  afterEach(() => window.close());

  /** Two thirds of the interval are worked. */
  function workMostOfIt(settings = {}): void {
    window = new ActivatedWindow(settings);
    window.type(61 * MINUTE_MS);
  }

  it('the status bar offers the reset after 20 s, and the countdown comes back with the end', () => {
    workMostOfIt();
    const before = says();
    tell('onDidStartTask', build);
    window.pass(19 * SECOND_MS);
    assert.doesNotMatch(says(), OFFER);
    window.pass(2 * SECOND_MS);
    assert.match(says(), OFFER);
    assert.match(window.statusBar.tooltip, /Start now/);
    tell('onDidEndTask', build);
    assert.match(says(), /^\$\(watch\) \d+ min$/);
    assert.match(before, /^\$\(watch\) \d+ min$/);
  });

  it('so it is for a command in a terminal, until it ends or its terminal is closed', () => {
    workMostOfIt();
    for (const end of ['onDidEndTerminalShellExecution', 'onDidCloseTerminal']) {
      const runs = command();
      tell('onDidStartTerminalShellExecution', runs);
      window.pass(21 * SECOND_MS);
      assert.match(says(), OFFER, end);
      tell(end, end === 'onDidCloseTerminal' ? runs.terminal : runs);
      assert.doesNotMatch(says(), OFFER, end);
    }
  });

  it('the end of a command that is told late does not end the next one', () => {
    workMostOfIt();
    const [first, second] = [command(), command()];
    const next = { ...second, terminal: first.terminal };
    tell('onDidStartTerminalShellExecution', first);
    window.pass(21 * SECOND_MS);
    tell('onDidStartTerminalShellExecution', next);
    assert.doesNotMatch(says(), OFFER);
    tell('onDidEndTerminalShellExecution', first);
    window.pass(21 * SECOND_MS);
    assert.match(says(), OFFER);
  });

  it('nothing opens, sounds or asks by itself', () => {
    workMostOfIt();
    tell('onDidStartTask', build);
    window.pass(60 * SECOND_MS);
    assert.match(says(), OFFER);
    assert.equal(window.panel, null);
    assert.deepEqual(fake.messages, []);
    assert.equal(window.api.session(), null);
  });

  it('a reset that is due is a reset that is due', () => {
    workMostOfIt();
    tell('onDidStartTask', build);
    window.type(9 * MINUTE_MS);
    assert.match(says(), OFFER);
    tell('onDidEndTask', build);
    window.type(15 * MINUTE_MS);
    tell('onDidStartTask', build);
    window.type(6 * MINUTE_MS).pass(11 * SECOND_MS);
    assert.match(says(), /Reset ready/);
  });

  it('a server, a watcher and a short command are not waited for', () => {
    workMostOfIt();
    tell('onDidStartTask', task(true));
    window.type(MINUTE_MS);
    assert.doesNotMatch(says(), OFFER, 'a watcher');
    const server = command();
    tell('onDidStartTerminalShellExecution', server);
    window.type(11 * MINUTE_MS);
    assert.doesNotMatch(says(), OFFER, 'a server');
    const short = command();
    tell('onDidStartTerminalShellExecution', short);
    window.type(10 * SECOND_MS);
    tell('onDidEndTerminalShellExecution', short);
    window.type(20 * SECOND_MS);
    assert.doesNotMatch(says(), OFFER, 'a short one');
  });

  it('nothing is offered early in a stretch of work, in a pause, or past a sign', async () => {
    window = new ActivatedWindow();
    window.type(50 * MINUTE_MS);
    tell('onDidStartTask', build);
    window.type(MINUTE_MS);
    assert.doesNotMatch(says(), OFFER);
    tell('onDidEndTask', build);
    window.type(15 * MINUTE_MS);
    tell('onDidStartTask', build);
    window.type(MINUTE_MS);
    assert.match(says(), OFFER);
    const pausing = window.run('pause');
    window.list.choose('30 minutes');
    await pausing;
    assert.match(says(), /Paused/);
    await window.run('resume');
    window.type(MINUTE_MS);
    assert.match(says(), OFFER);
    window.api.answerSafety({ type: 'list', raised: ['night_pain'], ticked: [] });
    assert.match(says(), /Resets off/);
  });

  it('nothing is offered where it is switched off, at once', () => {
    workMostOfIt({ whileYouWait: false });
    tell('onDidStartTask', build);
    window.type(MINUTE_MS);
    assert.doesNotMatch(says(), OFFER);
    fake.configure('upperBackReset', { 'upperBackReset.whileYouWait': true });
    assert.match(says(), OFFER);
    fake.configure('upperBackReset', { 'upperBackReset.whileYouWait': false });
    assert.doesNotMatch(says(), OFFER);
  });
});
