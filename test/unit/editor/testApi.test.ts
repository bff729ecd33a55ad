import assert from 'node:assert/strict';
import { ExtensionMode } from 'vscode';
import type { TestedParts } from '../../../src/editor/testApi';
import { openTestApi } from '../../../src/editor/testDoor';

describe("the tests' way in", () => {
  const parts = { window: 'one', storage: { fsPath: '' }, reported: [] as readonly string[] };

  for (const mode of [ExtensionMode.Production, ExtensionMode.Development]) {
    it(`is not handed out in mode ${ExtensionMode[mode]}`, () => {
      assert.equal(openTestApi(mode, parts as unknown as TestedParts), undefined);
    });
  }

  it('is handed out under test', () => {
    const api = openTestApi(ExtensionMode.Test, parts as unknown as TestedParts);
    assert.equal(api?.window, 'one');
    assert.equal(typeof api.useClock, 'function');
  });
});
