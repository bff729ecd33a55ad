import assert from 'node:assert/strict';
import { versionToTest } from '../../../scripts/desktopEditor.mjs';

describe('the VS Code to test in', () => {
  const manifest = JSON.stringify({ engines: { vscode: '^1.100.0' } });

  it('is the oldest of the manifest, a current one, the newest, or the one that is named', () => {
    assert.equal(versionToTest('stable', manifest), 'stable');
    assert.equal(versionToTest('minimum', manifest), '1.100.0');
    assert.equal(versionToTest('1.101.2', manifest), '1.101.2');
    assert.equal(versionToTest('', manifest), versionToTest('current', manifest));
    assert.match(versionToTest('current', manifest), /^1\.\d{3}\.\d+$/);
  });
});
