import assert from 'node:assert/strict';
import { ExtensionMode } from 'vscode';
import type { TestedParts } from '../../../src/editor/testApi';
import { testApiOf } from '../../../src/editor/testApi';

describe("the tests' way in", () => {
  const parts = { window: 'one', reported: [] as readonly string[] } as TestedParts;

  for (const mode of [ExtensionMode.Production, ExtensionMode.Development]) {
    it(`is not handed out in mode ${ExtensionMode[mode]}`, () => {
      assert.equal(testApiOf(mode, parts), undefined);
    });
  }

  it('is handed out under test', () => {
    const api = testApiOf(ExtensionMode.Test, parts);
    assert.equal(api?.window, 'one');
    assert.equal(typeof api.useClock, 'function');
  });
});
