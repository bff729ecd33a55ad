import assert from 'node:assert/strict';
import { deactivate } from '../../../src/extension';
import type { DiskFault } from '../../support/faults/faultyDisk';
import { FaultyMachine } from '../../support/faults/faultyMachine';
import { INTERVAL_MINUTES, faultyStates, lookAt } from '../../support/faults/faultyStates';
import type { FaultyState } from '../../support/faults/faultyStates';
import type { FaultyWindow } from '../../support/faults/faultyWindow';
import { fake } from '../../support/vscode/fakeVscode';

const MINUTE_MS = 60_000;
/** A kill takes no more of the count along than this, in milliseconds. */
const LOSS_MS = 15_000;

/** What each fault of the disk is told with, once; a slow one needs no word. */
const diskFaults: Readonly<Record<DiskFault, RegExp | null>> = {
  away: /ENOENT/,
  readOnly: /EROFS|may not be written to/,
  full: /ENOSPC|the disk is full/,
  slow: null,
};
const faultNames = Object.keys(diskFaults) as DiskFault[];

let machine: FaultyMachine;

async function begin({ settings, reach, is }: FaultyState): Promise<FaultyWindow> {
  machine = new FaultyMachine({ intervalMinutes: INTERVAL_MINUTES, ...settings });
  const window = await machine.open();
  window.answerSafety();
  await reach(window);
  assert.deepEqual([window.api.view().phase.name, window.stage?.name ?? null], is);
  return window;
}

/** All that a person meets from a state on, and what is kept of it; with a fault or without one. */
async function live(state: FaultyState, strike: (window: FaultyWindow) => void, end: () => void) {
  const window = await begin(state);
  const seen = [lookAt(window)];
  strike(window);
  await state.goOn(window);
  seen.push(lookAt(window));
  end();
  await window.work(2 * MINUTE_MS);
  seen.push(lookAt(window));
  // Whatever could not be written is by now, though nothing else has happened.
  const kept = window.journalLines().map(({ type, outcome }) => [type, outcome].join(' '));
  const offers = machine.told.offers.map(({ reset }) => reset);
  return { seen, kept: kept.sort(), offers };
}

type Lived = Awaited<ReturnType<typeof live>>;

const nothing = () => undefined;
const undisturbed = new Map<FaultyState, Lived>();

/** The same without a fault. */
async function withoutFault(state: FaultyState): Promise<Lived> {
  const known = undisturbed.get(state);
  if (known !== undefined) return known;
  const lived = await live(state, nothing, nothing);
  undisturbed.set(state, lived);
  await machine.end();
  return lived;
}

describe('a fault of the disk', () => {
  afterEach(() => machine.end());

  for (const [name, state] of Object.entries(faultyStates)) {
    for (const fault of faultNames) {
      it(`changes nothing that a person meets, and nothing is lost: ${name}, ${fault}`, async () => {
        const expected = await withoutFault(state);
        const lived = await live(
          state,
          () => (machine.disk.fault = fault),
          () => (machine.disk.fault = null),
        );
        assert.deepEqual(lived, expected);
        const why = diskFaults[fault];
        const said = fake.output.filter((line) => why?.test(line) ?? true);
        assert.deepEqual(fake.output, said, 'of nothing else');
        assert.equal(new Set(said).size, said.length, 'nothing twice');
        assert.equal(said.length > 0, why !== null);
      });
    }
  }
});

describe('what a full disk did not take', () => {
  afterEach(() => machine.end());

  const full = async () => {
    machine = new FaultyMachine({ intervalMinutes: INTERVAL_MINUTES });
    const window = await machine.open();
    await window.work(INTERVAL_MINUTES * MINUTE_MS);
    await window.rest(11_000);
    machine.disk.fault = 'full';
    await machine.doing(window.run('skip'));
    return window;
  };
  const types = (window: FaultyWindow) => window.journalLines().map(({ type }) => type);

  it('is on it within a minute after it has room, and once', async () => {
    const window = await full();
    await window.rest(10 * MINUTE_MS);
    assert.ok(!types(window).includes('skipped'));
    machine.disk.fault = null;
    await window.rest(MINUTE_MS);
    assert.equal(types(window).filter((type) => type === 'skipped').length, 1);
  });

  it('is on it where the window closes', async () => {
    const window = await full();
    machine.disk.fault = null;
    await deactivate();
    assert.equal(types(window).filter((type) => type === 'skipped').length, 1);
  });

  it('is never on it where everything was deleted', async () => {
    const window = await full();
    fake.answer = 'Delete Everything';
    await machine.doing(window.run('deleteEverything'));
    machine.disk.fault = null;
    await window.rest(2 * MINUTE_MS);
    assert.deepEqual(types(window), []);
  });
});

describe('an extension host that is killed and started again', () => {
  afterEach(() => machine.end());

  /** A quarter of an hour of work, with a pause in typing now and then. */
  async function workOn(window: FaultyWindow): Promise<void> {
    for (let minutes = 0; minutes < 15; minutes += 2) {
      await window.work(2 * MINUTE_MS - 12_000);
      await window.rest(12_000);
    }
  }

  for (const [name, state] of Object.entries(faultyStates)) {
    for (const fault of [null, 'away', 'readOnly'] as const) {
      const isKnown = fault !== 'away';
      it(`goes on where it was: ${name}, ${fault ?? 'the disk is whole'}`, async () => {
        const before = await begin(state);
        const countedMs = before.api.view().facts.workedMs;
        const mostMs = countedMs + before.api.sinceLastLookMs();
        const isLocked = fake.statusBar.text.includes('Resets off');
        machine.disk.fault = fault;
        machine.kill();
        const { offers } = machine.told;
        const offered = offers.splice(0).map(({ reset }) => reset);
        const window = await machine.open();
        const openedAt = window.clock.wallMs;
        const { phase, status } = lookAt(window);
        const { workedMs } = window.api.view().facts;
        // The second in which it starts may be work as well.
        assert.ok(workedMs <= mostMs + 1100, `${workedMs} of ${mostMs} ms`);
        if (isKnown) {
          assert.equal(phase, state.reopened);
          assert.equal(status.includes('Resets off'), isLocked);
          assert.ok(workedMs >= countedMs - LOSS_MS, `${workedMs} of ${countedMs} ms`);
        }
        await window.work(2 * MINUTE_MS);
        machine.disk.fault = null;
        await workOn(window);
        for (const { at } of offers) assert.ok(at >= openedAt + MINUTE_MS, 'not so soon');
        const resets = offers.map(({ reset }) => reset);
        if (isKnown) {
          assert.equal(resets.length, state.offers);
          assert.ok(!resets.some((reset) => offered.includes(reset)), 'nothing twice');
        }
        if (!isLocked) return;
        await machine.doing(window.run('start'));
        await window.rest(15_000);
        assert.match(fake.statusBar.text, /Resets off/);
        assert.equal(window.api.safetyScreen()?.name, 'locked');
        assert.ok(window.stage === null || window.stage.name === 'ended', window.stage?.name);
      });
    }
  }

  it('keeps a sign that the disk did not take', async () => {
    machine = new FaultyMachine({ intervalMinutes: INTERVAL_MINUTES });
    const before = await machine.open();
    machine.disk.fault = 'readOnly';
    await faultyStates['locked by a sign']?.reach(before);
    machine.kill();
    await machine.open();
    assert.match(fake.statusBar.text, /Resets off/);
  });
});
