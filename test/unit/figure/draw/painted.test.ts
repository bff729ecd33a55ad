import assert from 'node:assert/strict';
import { feltOf } from '../../../../src/figure/muscles/felt';
import { drawScene } from '../../../../src/figure/scene';
import { viewsFor } from '../../../../src/figure/views';
import { courses } from '../../../support/figure/courses';
import type { Frame } from '../../../support/figure/everyFrame';
import { everyFrame } from '../../../support/figure/everyFrame';
import { officeReset, timelines } from '../../../support/figure/timelines';

const allMovements = Object.keys(courses);

const draw = ({ movement, pose }: Frame) =>
  viewsFor(movement).map((view) => drawScene(pose, view, feltOf('rhomboid_release')));

/** Draws frames in their order, backward, and to and fro, and compares what comes out. */
function drawnInEveryOrder(frames: readonly Frame[]): void {
  const forward = frames.map(draw);
  const backward = frames.toReversed().map(draw).toReversed();
  assert.deepEqual(backward, forward);
  // A step that has no divisor in common with their number comes by all of them.
  const step = [37, 41, 43].find((prime) => frames.length % prime !== 0)!;
  const order = frames.map((_, i) => (i * step) % frames.length);
  assert.equal(new Set(order).size, frames.length);
  for (const i of order) {
    const { name } = frames[i]!;
    assert.deepEqual(draw(frames[i]!), forward[i], name);
  }
}

describe('what has not moved', () => {
  it('is painted as it would be anew, whichever frame was drawn before', () => {
    drawnInEveryOrder(everyFrame(officeReset, { framesPerSecond: 2, breath: 1 }));
  });

  it('nor does it matter which movement was drawn before', () => {
    const look = { framesPerSecond: 0.25, breath: 1 };
    const frames = Object.values(timelines).flatMap((timeline) => everyFrame(timeline, look));
    assert.equal(new Set(frames.map(({ movement }) => movement)).size, allMovements.length);
    drawnInEveryOrder(frames);
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
