import assert from 'node:assert/strict';
import { factsOf } from '../../../src/timer/timerState.js';
import { somebody } from '../../support/timer/person.js';

const DAYS = 56;
const WINDOWS_A_DAY = 6;

describe('timer: a window that stays open for weeks', function () {
  this.timeout(60_000);

  it('forgets the others that have come and gone, and counts as one that has just opened', () => {
    const someone = somebody();
    const { sim } = someone;
    const known: number[] = [];
    let opened = 0;
    for (let day = 0; day < DAYS; day++) {
      someone.switchTo('a').work('2m');
      for (let i = 0; i < WINDOWS_A_DAY; i++) {
        const other = `other${++opened}`;
        someone.open(other).work('3m');
        if (i % 3 === 2) someone.kill(other);
        else someone.close(other);
        someone.switchTo('a').work('1m');
      }
      const workedMs = someone.countedMs;
      const all = (WINDOWS_A_DAY * 4 + 2) * 60_000;
      // A window that is killed goes on for a moment, or takes one along.
      assert.ok(Math.abs(workedMs - all) <= 40_000, `day ${day}: ${workedMs} ms`);
      known.push(sim.of('window-a').state.peers.size);
      someone.sleep('23h');
    }
    assert.equal(opened, DAYS * WINDOWS_A_DAY);
    assert.ok(Math.max(...known) <= WINDOWS_A_DAY * 4, `windows known by day: ${known.join(' ')}`);
    assert.ok(sim.of('window-a').state.own.takenOver.length <= WINDOWS_A_DAY * 4);
    someone.work('20m').open('fresh', false);
    const [old, fresh] = ['window-a', 'window-fresh'].map((id) => factsOf(sim.of(id).state));
    assert.equal(fresh?.stretch.at, old?.stretch.at);
    assert.ok(Math.abs((fresh?.workedMs ?? 0) - (old?.workedMs ?? NaN)) <= 1000);
  });
});
