import assert from 'node:assert/strict';
import type { After } from '../../../../src/messages/after.js';
import type { RoutineId } from '../../../../src/routines/routine.js';
import { planOf } from '../../../../src/routines/plan.js';
import { afterView } from '../../../../src/webview/player/afterView.js';
import type { Page } from '../../../../src/webview/player/page.js';
import { templateText } from '../../../support/webview/templateText.js';

const today = '10 minutes of guided movement today: the goal of 10 is reached.';

/** What the page says at the end of a routine. */
function saidOf(after: After, routine: RoutineId = 'practice_shoulders'): string {
  const message = { plan: planOf({ routine }), today };
  return templateText(afterView({ news: { message } } as unknown as Page, after));
}

describe('the end of a routine that asks how it went', () => {
  it('says what the day has come to', () => {
    assert.ok(saidOf({ name: 'rating' }).includes(today));
    assert.ok(saidOf({ name: 'rated', feeling: 'better' }).includes(today));
  });

  it('hurries nobody up out of the fold: the words of the way up stay', () => {
    const reset = saidOf({ name: 'rating' }, 'office_reset');
    assert.match(reset, /Still folded\? Roll up slowly, head last\. No rush\./);
    assert.ok(!saidOf({ name: 'rating' }).includes('folded'));
    // Whoever has answered is up.
    assert.ok(!saidOf({ name: 'rated', feeling: 'same' }, 'office_reset').includes('folded'));
  });

  it('calls nothing done that nobody was seen to do', () => {
    assert.match(saidOf({ name: 'rating' }), /Done/);
    const said = saidOf({ name: 'rating', unseen: true });
    assert.match(said, /Did you do it\?.*began by itself/s);
    assert.ok(!said.includes('Done'));
  });

  it('praises nobody who is worse, and shows the signs that matter', () => {
    const worse: readonly After[] = [
      { name: 'rated', feeling: 'worse' },
      { name: 'climbed', cue: 'Enough for now', detail: '', offer: null, isTooMuch: true },
      { name: 'checkedIn', cue: 'Noted', detail: 'Stop for now.', isWorse: true },
    ];
    for (const after of worse) {
      const said = saidOf(after);
      assert.ok(!said.includes('goal'), after.name);
      assert.match(said, /the signs that matter/, after.name);
    }
  });
});
