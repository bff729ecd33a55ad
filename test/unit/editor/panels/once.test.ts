import assert from 'node:assert/strict';
import { once } from '../../../../src/editor/panels/once.js';

describe('once', () => {
  it('closes a panel at the first Esc and at no other, even while it is closing', () => {
    let closed = 0;
    const close: () => void = once(() => {
      closed++;
      close();
    });
    close();
    close();
    assert.equal(closed, 1);
  });
});
