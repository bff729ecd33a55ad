import assert from 'node:assert/strict';
import { Output } from '../../../src/editor/output';
import { safetyMessageOf } from '../../../src/editor/panels/toPlayer';
import type { SafetyGate } from '../../../src/editor/safetyGate';
import { SettingsReader } from '../../../src/editor/settings';
import { fake } from '../../support/vscode/fakeVscode';

describe('settings', () => {
  let output: Output;
  let reader: SettingsReader | undefined;
  const read = (shortIntervals = false) =>
    (reader = new SettingsReader(shortIntervals, output.report));
  beforeEach(() => {
    fake.reset();
    output = new Output();
  });
  afterEach(() => reader?.dispose());

  it('are the defaults, without a word, where none are written', () => {
    const { current } = read();
    assert.equal(current.timer.intervalMs, 90 * 60_000);
    assert.equal(current.prompt, 'panel');
    assert.deepEqual(fake.output, []);
  });

  it('name a region only where the person has chosen one', () => {
    const { current } = read();
    assert.equal(current.region, null);
    fake.configure('upperBackReset', { 'upperBackReset.region': 'NZ' });
    const { region } = reader?.current ?? current;
    assert.equal(region, 'NZ');
    const answers: readonly never[] = [];
    const locked = { name: 'locked', locks: [], region: null, canUndo: false, answers } as const;
    const gate = { screen: locked, waiting: null } as unknown as SafetyGate;
    assert.deepEqual(safetyMessageOf(gate, null, region).screen, { ...locked, region: 'NZ' });
    assert.deepEqual(safetyMessageOf(gate, null, null).screen, locked);
  });

  it('that can not be used are told, each once however often they are read', () => {
    fake.configuration = {
      'upperBackReset.intervalMinutes': 5,
      'upperBackReset.prompt': 'shout',
      'upperBackReset.sound': 'yes',
    };
    const { current } = read();
    assert.equal(current.timer.intervalMs, 20 * 60_000);
    assert.equal(current.prompt, 'panel');
    assert.equal(current.sound, false);
    fake.configure('upperBackReset', fake.configuration);
    assert.equal(fake.output.length, 3);
    for (const name of ['intervalMinutes', 'prompt', 'sound']) {
      assert.ok(fake.output.some((line) => line.startsWith(`Setting upperBackReset.${name}`)));
    }
  });

  it('below 20 minutes are for development alone', () => {
    fake.configuration = { 'upperBackReset.intervalMinutes': 0.5 };
    assert.equal(read(true).current.timer.intervalMs, 30_000);
    assert.deepEqual(fake.output, []);
  });

  it('of others are no news, and those that change are read anew', () => {
    const changing = read();
    const heard: number[] = [];
    changing.onDidChange(({ timer }) => heard.push(timer.intervalMs / 60_000));
    fake.configure('editor', { 'upperBackReset.intervalMinutes': 30 });
    assert.deepEqual(heard, []);
    fake.configure('upperBackReset', { 'upperBackReset.intervalMinutes': 45 });
    assert.deepEqual(heard, [45]);
    changing.dispose();
    fake.configure('upperBackReset', { 'upperBackReset.intervalMinutes': 60 });
    assert.deepEqual(heard, [45]);
  });
});
