import assert from 'node:assert/strict';
import { feltOf } from '../../../../src/figure/muscles/felt';
import { drawScene } from '../../../../src/figure/scene';
import { viewsFor } from '../../../../src/figure/views';
import '../../../support/figure/courses';
import { everyFrame } from '../../../support/figure/everyFrame';
import { officeReset } from '../../../support/figure/timelines';

describe('what has not moved', () => {
  it('is painted as it would be anew, whichever frame was drawn before', () => {
    const frames = everyFrame(officeReset, { framesPerSecond: 2, breath: 1 });
    const draw = ({ movement, pose }: (typeof frames)[number]) =>
      viewsFor(movement).map((view) => drawScene(pose, view, feltOf('rhomboid_release')));
    const forward = frames.map(draw);
    const backward = frames.toReversed().map(draw).toReversed();
    assert.deepEqual(backward, forward);
    const shuffled = frames.map((_, i) => frames[(i * 37) % frames.length]!);
    shuffled.forEach((frame) => {
      assert.deepEqual(draw(frame), forward[frames.indexOf(frame)]);
    });
  });

  it('is not painted anew', () => {
    const [frame] = everyFrame(officeReset, { framesPerSecond: 2, breath: 1 });
    assert.ok(frame !== undefined);
    const [view] = viewsFor(frame.movement);
    assert.ok(view !== undefined);
    const legs = () =>
      drawScene({ ...frame.pose, breath: Math.random() }, view).shapes.filter(
        ({ id }) => id === 'legLeft',
      );
    const [first] = legs();
    const [second] = legs();
    assert.equal(first, second);
  });
});
