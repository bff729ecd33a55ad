import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseStartLink, startLink } from '../../../src/messages/startLink.js';
import { routineIds } from '../../../src/routines/routine.js';

/** A link as VS Code takes it apart. */
function opened(link: string) {
  const { pathname, search } = new URL(link);
  return { path: pathname, query: decodeURIComponent(search.slice(1)) };
}

describe('a link that starts a routine', () => {
  it('names it, whichever product opens it, and comes back as the same routine', () => {
    assert.equal(
      startLink('vscode-insiders', 'some.extension', 'evening_wind_down'),
      'vscode-insiders://some.extension/start?routine=evening_wind_down',
    );
    for (const routine of routineIds) {
      const link = startLink('vscode', 'some.extension', routine);
      assert.deepEqual(parseStartLink(opened(link)), { ok: true, routine });
    }
  });

  it('is refused, and says why, where it is anything else', () => {
    const refused: readonly (readonly [path: string, query: string, why: RegExp])[] = [
      ['', 'routine=warmup', /can’t do/],
      ['/', 'routine=warmup', /can’t do/],
      ['/Start', 'routine=warmup', /can’t do/],
      ['/start/', 'routine=warmup', /can’t do/],
      ['/skip', '', /can’t do/],
      ['/start/../skip', 'routine=warmup', /can’t do/],
      ['/start', '', /one routine/],
      ['/start', 'routine=', /one routine/],
      ['/start', 'routine', /one routine/],
      ['/start', 'routine=warmup&routine=office_reset', /one routine/],
      ['/start', 'routine=warmup&seated=true', /one routine/],
      ['/start', 'seated=true', /one routine/],
      ['/start', 'Routine=warmup', /one routine/],
      ['/start', ' routine=warmup', /one routine/],
      ['/start', 'routine=warmup\n', /one routine/],
      ['/start', 'routine=WARMUP', /one routine/],
      ['/start', 'routine=../warmup', /one routine/],
      ['/start', 'routine=pushups', /no such routine/],
      ['/start', 'routine=__proto__', /no such routine/],
      ['/start', 'routine=constructor', /no such routine/],
      ['/start', `routine=${'a'.repeat(10_000_000)}`, /too long/],
    ];
    for (const [path, query, why] of refused) {
      const link = parseStartLink({ path, query });
      assert.ok(!link.ok, `${path}?${query.slice(0, 60)}`);
      assert.match(link.why, why);
      assert.doesNotMatch(link.why, /[\n<>&]/);
    }
  });

  it('is never anything but a known routine, whatever was written into it', () => {
    const query = fc.oneof(
      fc.string(),
      fc.string().map((text) => `routine=${text}`),
    );
    fc.assert(
      fc.property(fc.constantFrom('/start', '/other'), query, (path, text) => {
        const link = parseStartLink({ path, query: text });
        const known = routineIds.some((id) => text === `routine=${id}`);
        assert.equal(link.ok, path === '/start' && known);
      }),
    );
  });
});
