import assert from 'node:assert/strict';
import type { Pose } from '../../../../src/figure/movement.js';
import { poseAt } from '../../../../src/figure/movement.js';
import type { Place } from '../../../../src/routines/place.js';
import { placesOf } from '../../../../src/routines/place.js';
import type { Routine, Segment } from '../../../../src/session/playback.js';
import { momentAt, routineOf } from '../../../../src/session/playback.js';
import { figureMoment } from '../../../../src/webview/player/movements.js';
import { check } from '../../../support/check.js';
import '../../../support/figure/courses.js';
import { everyPlan } from '../../../support/routines/everyPlan.js';

/** Where the figure is: on a chair its hips are low, and a mat is under nobody who stands. */
function placeShown({ hips, props }: Pose): Place {
  if (props.some((prop) => prop.startsWith('mat'))) return 'floor';
  return props.includes('chair') && hips.y < 70 ? 'chair' : 'standing';
}

/** Where the words of a part send the person, or leave the person; null where they do not say. */
function placeSaid({ cue, detail }: Segment): Place | null {
  const words = `${cue} ${detail}`;
  if (/sit or stand|stand or sit/i.test(words)) return null;
  if (/\bstand tall/i.test(words)) return 'standing';
  if (/\bsit (tall|squarely|near)|then sit|arm-rests/i.test(words)) return 'chair';
  return /\bkneel|on your (left|right) side|roll over/i.test(words) ? 'floor' : null;
}

/** The figure a moment before the end of a segment, or in its middle. */
function poseIn(routine: Routine, { startS, endS }: Segment, share: number): Pose {
  const positionMs = (startS + (endS - startS) * share) * 1000 - 1;
  return poseAt(figureMoment(momentAt(routine, positionMs, 'off')));
}

describe('words and figure', function () {
  this.timeout(20_000);
  const routines = everyPlan().map(routineOf);

  it('agree on sitting, standing and the floor at the end of every part', () => {
    let said = 0;
    for (const routine of routines) {
      for (const segment of routine.segments) {
        const place = placeSaid(segment);
        if (place === null) continue;
        said += 1;
        const shown = placeShown(poseIn(routine, segment, 1));
        check(shown === place, () => `${routine.id}: "${segment.cue}" is shown ${shown}`);
      }
    }
    assert.ok(said > 300);
  });

  it('are where the routine says its movements are done', () => {
    for (const routine of routines) {
      for (const block of routine.blocks) {
        const [done] = placesOf({ ...routine, blocks: [block] });
        const place = done === 'kneeling' ? 'floor' : done;
        const working = routine.segments.filter(
          ({ type, startS, endS }) =>
            (type === 'hold' || type === 'cycles') && startS >= block.startS && endS <= block.endS,
        );
        assert.ok(working.length > 0);
        for (const segment of working) {
          const shown = placeShown(poseIn(routine, segment, 0.5));
          check(
            shown === place,
            () => `${routine.id}: ${block.name} is shown ${shown}, not ${place}`,
          );
        }
      }
    }
  });
});
