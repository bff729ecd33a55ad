import assert from 'node:assert/strict';
import path from 'node:path';
import { usualBrowsers } from '../../../scripts/chromium.mjs';

describe('the browsers that are looked for where PATH has none', () => {
  it('are in the usual folders of macOS, Chromium first', () => {
    const found = usualBrowsers('darwin', { HOME: '/Users/ada' });
    assert.equal(found[0], '/Applications/Chromium.app/Contents/MacOS/Chromium');
    for (const file of [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]) {
      assert.ok(found.includes(file), found.join('\n'));
    }
    assert.ok(found.every((file) => path.posix.isAbsolute(file)));
  });

  it('are in the usual folders of Windows, as far as it names them', () => {
    const found = usualBrowsers('win32', {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
    });
    for (const file of [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\ada\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ]) {
      assert.ok(found.includes(file), found.join('\n'));
    }
    assert.match(found.at(-1) ?? '', /msedge\.exe$/);
    assert.ok(found.every((file) => path.win32.isAbsolute(file)));
    assert.deepEqual(usualBrowsers('win32', {}), []);
  });

  it('are on PATH alone on Linux', () => {
    assert.deepEqual(usualBrowsers('linux', { HOME: '/home/ada' }), []);
  });
});
