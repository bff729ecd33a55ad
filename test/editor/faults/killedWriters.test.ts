import assert from 'node:assert/strict';
import os from 'node:os';
import { killWriters } from '../../support/journal/killWriters';
import { measured } from '../../support/measured';
import { seeded } from '../../support/seeded';

describe('windows that are killed in the middle of writing, 1,000 times', function () {
  this.timeout(10 * 60_000);

  it('have lost nothing that was called saved, and left every file readable', async () => {
    const seed = Number(process.env['KILL_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
    // Windows and pages beside it wait for things to appear.
    os.setPriority(os.constants.priority.PRIORITY_LOW);
    const { killed, saved, torn } = await killWriters(1000, seeded(seed));
    measured(
      'killed writers',
      `${killed} killed, ${saved} entries saved and there, ${torn} lines torn`,
    );
    assert.ok(killed === 1000 && saved > 1000, `KILL_SEED=${seed}`);
  });
});
