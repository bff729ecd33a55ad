import assert from 'node:assert/strict';
import type { MovementId } from '../../../src/figure/movement';
import { keyPoses, poseAt } from '../../../src/figure/movement';
import { courses } from '../../support/figure/courses';
import type { Lit } from '../../../src/figure/muscles/onBack';
import { feltOf } from '../../../src/figure/muscles/felt';
import { drawScene } from '../../../src/figure/scene';
import { viewsFor } from '../../../src/figure/views';
import { check } from '../../support/check';
import { everyFrame } from '../../support/figure/everyFrame';
import { kept } from '../../support/figure/kept';
import type { Timeline } from '../../support/figure/timelines';
import { officeReset, timelines } from '../../support/figure/timelines';

/** Points that a path goes through; relative `l` as hulls use it, the rest absolute. */
function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = [];
  let x = 0;
  let y = 0;
  for (const [, command, rest] of d.matchAll(/([MLlQAz])([^MLlQAz]*)/g)) {
    const all = (rest ?? '').trim().split(' ').filter(Boolean).map(Number);
    const numbers = command === 'A' ? all.slice(5) : all;
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x = command === 'l' ? x + numbers[i]! : numbers[i]!;
      y = command === 'l' ? y + numbers[i + 1]! : numbers[i + 1]!;
      points.push([x, y]);
    }
  }
  return points;
}

/** Movements in which legs do nothing, shown from nearer by. */
const closeUps: readonly string[] = ['head_turns', 'shoulder_4dir', 'seated_turn'];
/** What does nothing there: floor, chair and legs. */
const still = /^(floor|chair|seat|armRest|backrest|leg|shoe|hips)/;

/** All muscles of the back, half of them strongly: the most that a scene has to draw. */
const everything: Lit = {
  primary: ['rhomboids', 'trapeziusLower', 'trapeziusMiddle'],
  secondary: ['trapeziusUpper', 'levatorScapulae', 'erectorSpinae'],
};

/** With full lungs, and each pose once: what rests for 20 s is drawn no more than once. */
function scenesOf(timeline: Timeline) {
  const poses = new Set<string>();
  return everyFrame(timeline, { framesPerSecond: 2, breath: 1 })
    .filter(({ movement, pose }) => {
      const key = movement + JSON.stringify(pose);
      return !poses.has(key) && poses.add(key);
    })
    .map((frame) => ({
      ...frame,
      scenes: viewsFor(frame.movement).map((view) => drawScene(frame.pose, view, everything)),
    }));
}

for (const [title, timeline] of Object.entries(timelines))
  describe(`scenes: ${title}`, function () {
    this.timeout(30_000);
    const frames = kept(() => scenesOf(timeline));

    it('has fewer than 110 shapes, each with its own id and sound path data', () => {
      for (const { name, scenes } of frames()) {
        for (const { shapes } of scenes) {
          // Most are in the picture where somebody stands before the chair, with both arrows.
          check(shapes.length < 110, () => `${name}: ${shapes.length}`);
          assert.equal(new Set(shapes.map(({ id }) => id)).size, shapes.length, name);
          for (const { id, d } of shapes) {
            check(
              d.startsWith('M') && !/NaN|Infinity|undefined/.test(d),
              () => `${name} ${id}: ${d}`,
            );
          }
        }
      }
    });

    it('keeps all that moves inside the main picture', () => {
      for (const { name, movement, pose, scenes } of frames()) {
        const { viewBox, shapes } = scenes[0]!;
        const [left, top, width, height] = viewBox.split(' ').map(Number) as [
          number,
          number,
          number,
          number,
        ];
        for (const { id, d } of shapes) {
          if (closeUps.includes(movement) && still.test(id)) continue;
          // While the camera goes around it, a corner of the mat may leave the picture.
          if (pose.orbit !== undefined && /^(mat|floor)/.test(id)) continue;
          for (const [x, y] of pointsOf(d)) {
            check(x >= left && x <= left + width, () => `${name} ${id} x ${x}`);
            check(y >= top && y <= top + height, () => `${name} ${id} y ${y}`);
          }
        }
      }
    });

    it('keeps lit muscles on the body: inside shirt, sleeves, neck and head', () => {
      for (const { name, movement, scenes } of frames()) {
        const inset = viewsFor(movement).findIndex((view) => view.name === 'inset');
        const { shapes = [] } = scenes[inset] ?? {};
        if (shapes.length === 0) continue;
        const boxOf = (ids: RegExp) => {
          const points = shapes.filter(({ id }) => ids.test(id)).flatMap(({ d }) => pointsOf(d));
          const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
          return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys) };
        };
        const muscles = boxOf(/^(main|also)(Left|Right)/);
        const body = boxOf(/^(shirt|sleeveLeft|sleeveRight)$/);
        check(muscles.left > body.left && muscles.right < body.right, () => name);
        check(muscles.top > boxOf(/^(neck|hair)/).top, () => name);
      }
    });
  });

describe('scene', function () {
  it('shows the same body where one stage ends and the next begins', () => {
    officeReset.slice(0, -1).forEach((ending, i) => {
      const next = officeReset[i + 1]!;
      const breath = 0.4;
      const end = poseAt({ ...ending, elapsedS: ending.durationS, breath });
      const start = poseAt({ ...next, elapsedS: 0, breath });
      for (const view of viewsFor(next.movement)) {
        const body = (pose: typeof end) =>
          drawScene({ ...pose, cues: [] }, view).shapes.map(({ id, d }) => `${id} ${d}`);
        assert.deepEqual(body(end), body(start), `${ending.stage} to ${next.stage}`);
      }
    });
  });

  it('points out the direction while something moves, and where it is felt while it is held', () => {
    const shown = (elapsedS: number) => {
      const pose = poseAt({
        movement: 'rhomboid_release',
        stage: 'hold',
        elapsedS,
        durationS: 20,
        breath: 0.5,
      });
      const [main, inset] = viewsFor('rhomboid_release').map((view) => drawScene(pose, view));
      const has = (role: string) =>
        [main, inset].map((scene) => scene!.shapes.some((shape) => shape.role === role));
      return { arrows: has('arrow'), felt: has('highlight') };
    };
    assert.deepEqual(shown(2.5).arrows, [true, true]);
    assert.deepEqual(shown(15).arrows, [false, false]);
    assert.deepEqual(shown(15).felt, [true, true]);
  });

  it('lights up the muscles of the exercise on a back that is seen, and a soft mark where it is not', () => {
    const moment = { movement: 'rhomboid_release', stage: 'hold', durationS: 20 } as const;
    const pose = poseAt({ ...moment, elapsedS: 15, breath: 0.5 });
    const [main, inset] = viewsFor('rhomboid_release').map((view) =>
      drawScene(pose, view, feltOf('rhomboid_release')).shapes.map(({ role }) => role),
    );
    assert.ok(main!.includes('highlight') && !main!.includes('muscleLit'));
    assert.ok(inset!.includes('muscleLit') && !inset!.includes('highlight'));
  });

  it('marks chest, upper arm and back of a push-up, and no chest where it is not felt', () => {
    const moment = { stage: 'cycles', elapsedS: 2.5, durationS: 40, cycleS: 5, breath: 0 } as const;
    const marks = (movement: MovementId, exercise: 'pushup_wall' | 'band_row') =>
      drawScene(poseAt({ ...moment, movement }), viewsFor(movement)[0]!, feltOf(exercise))
        .shapes.filter(({ role, opacity = 1 }) => role === 'highlight' && opacity > 0.05)
        .map(({ id }) => id);
    const pushup = marks('pushup_wall', 'pushup_wall');
    for (const id of ['feltWave1', 'feltChestWave1', 'feltArmWave1'])
      assert.ok(pushup.includes(id));
    const row = marks('band_row', 'band_row');
    assert.ok(row.includes('feltWave1') && !row.some((id) => /Chest|Arm/.test(id)));
  });

  it('hangs the band from its ring until hands close round it', () => {
    const band = (stage: 'setup' | 'cycles', elapsedS: number) => {
      const moment = { movement: 'band_row', stage, elapsedS, durationS: 10, breath: 0 } as const;
      const { shapes } = drawScene(poseAt(moment), viewsFor('band_row')[0]!);
      const points = shapes.filter(({ id }) => id === 'bandRight').flatMap(({ d }) => pointsOf(d));
      const xs = points.map(([x]) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    assert.ok(band('setup', 0) < 800, `${band('setup', 0)}`);
    assert.ok(band('cycles', 0) > 2000 && band('cycles', 2.5) > band('cycles', 0) + 2000);
  });

  it('moves lit muscles with the blades', () => {
    const widthOf = (elapsedS: number) => {
      const moment = { movement: 'shoulder_4dir', stage: 'cycles', durationS: 16 } as const;
      const pose = poseAt({ ...moment, elapsedS, breath: 0 });
      const rhomboids: Lit = { primary: ['rhomboids'], secondary: [] };
      const { shapes } = drawScene(pose, viewsFor('shoulder_4dir')[1]!, rhomboids);
      const xs = pointsOf(shapes.find(({ id }) => id === 'mainRightEdge')!.d).map(([x]) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    // Forward the blades are apart, backward they are together.
    assert.ok(widthOf(7.9) > widthOf(3.9) + 200, `${widthOf(7.9)} ${widthOf(3.9)}`);
  });

  it('shows close up how the joined hands turn: backs first, both palms in the end', () => {
    const view = viewsFor('rhomboid_release').find(({ name }) => name === 'hands')!;
    const shown = (elapsedS: number) => {
      const moment = { movement: 'rhomboid_release', stage: 'setup', durationS: 5 } as const;
      const { shapes } = drawScene(poseAt({ ...moment, elapsedS, breath: 0.5 }), view);
      return {
        palms: shapes.filter(({ role, opacity }) => role === 'palm' && opacity! > 0.8).length,
        arrow: shapes.some(({ role }) => role === 'arrow'),
      };
    };
    assert.deepEqual(shown(2.6), { palms: 0, arrow: true });
    assert.deepEqual(shown(3.4), { palms: 0, arrow: true });
    assert.deepEqual(shown(5), { palms: 2, arrow: false });
  });

  it('has two to four stills for each movement, told apart by name', () => {
    for (const movement of Object.keys(courses) as MovementId[]) {
      const stills = keyPoses(movement);
      assert.ok(stills.length >= 2 && stills.length <= 4);
      assert.equal(new Set(stills.map(({ name }) => name)).size, stills.length);
    }
    const names = keyPoses('shoulder_4dir_seated').map(({ label }) => label);
    assert.deepEqual(names, ['Lift', 'Back', 'Down', 'Forward']);
  });

  it('parts the blades in the reach and draws them together in "back"', () => {
    const gap = (elapsedS: number, movement: 'rhomboid_release' | 'shoulder_4dir_seated') => {
      const stage = movement === 'rhomboid_release' ? 'hold' : 'cycles';
      const pose = poseAt({ movement, stage, elapsedS, durationS: 20, breath: 0 });
      const { shapes } = drawScene(pose, viewsFor(movement)[1]!);
      const inner = (id: string, pick: (...xs: number[]) => number) =>
        pick(...pointsOf(shapes.find((shape) => shape.id === id)!.d).map(([x]) => x));
      // Seen from behind, the left blade is on the left.
      return inner('bladeRight', Math.min) - inner('bladeLeft', Math.max);
    };
    const rest = gap(0, 'shoulder_4dir_seated');
    assert.ok(gap(12, 'rhomboid_release') > rest + 400);
    assert.ok(gap(4, 'shoulder_4dir_seated') < rest - 150);
  });
});
