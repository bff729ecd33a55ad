import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { routinesPage } from '../../../scripts/routines/page.js';
import { routineNames } from '../../../src/routines/routineWords.js';

describe('docs/routines.md', () => {
  it('is what npm run routines writes', () => {
    assert.equal(readFileSync(path.resolve('docs/routines.md'), 'utf8'), routinesPage());
  });

  it('has every routine', () => {
    for (const name of Object.values(routineNames))
      assert.ok(routinesPage().includes(`## ${name}`));
  });
});
