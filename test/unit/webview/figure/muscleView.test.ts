import assert from 'node:assert/strict';
import { feltOf } from '../../../../src/figure/muscles/felt.js';
import { exerciseIds } from '../../../../src/routines/routine.js';
import { muscleInset, muscleView } from '../../../../src/webview/figure/muscleView.js';
import { templateText } from '../../../support/webview/templateText.js';

describe('the view of the muscles', function () {
  this.timeout(20_000);

  it('says where it is felt and where not, next to the maps', () => {
    for (const exercise of exerciseIds) {
      const text = templateText(muscleView(exercise)).replace(/<[^>]*>/g, '');
      const { here, notHere } = feltOf(exercise);
      assert.ok(text.includes(`Feel it here: ${here}`), exercise);
      assert.equal(text.includes('Not here: '), notHere !== null, exercise);
      if (notHere !== null) assert.ok(text.includes(`Not here: ${notHere}`), exercise);
    }
  });

  it('tells those who do not see the map what is on it, in the order of its weight', () => {
    const text = templateText(muscleView('rhomboid_release'));
    const told = /role="img" aria-label=([^>]*)>/.exec(text)?.[1];
    assert.equal(
      told,
      'The body from behind. Most: Rhomboids. Also: Trapezius, middle. Not here: neck; lower back.',
    );
  });

  it('explains each mark that is there, and no other', () => {
    const keyOf = (exercise: (typeof exerciseIds)[number]) =>
      [...templateText(muscleView(exercise)).matchAll(/<\/svg>(Most|Also|Not here)<\/li>/g)].map(
        ([, words]) => words,
      );
    assert.deepEqual(keyOf('rhomboid_release'), ['Most', 'Also', 'Not here']);
    assert.deepEqual(keyOf('shoulder_4dir'), ['Most', 'Not here']);
    assert.deepEqual(keyOf('safety_check'), []);
  });

  it('has a small map for every exercise in which something is to be felt', () => {
    const without = exerciseIds.filter((exercise) => muscleInset(exercise) === null);
    assert.deepEqual(without, ['safety_check']);
    // Push-ups are felt most in chest and arms: the body from the front.
    assert.match(templateText(muscleInset('pushup_wall')), /figure-feature/);
    assert.doesNotMatch(templateText(muscleInset('band_row')), /figure-feature/);
  });
});
