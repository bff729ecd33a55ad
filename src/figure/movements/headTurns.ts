import type { Cue, Pose } from '../body/pose';
import { vec } from '../body/vector';
import { seatedFront } from './furtherCameras';
import type { Course, CourseMoment } from './course';
import { fitted } from './course';
import { during, perform } from './motion';
import { sitEasy, sitTall } from './seated';

/** An easy turn, well inside the 80 degrees that necks turn (AAOS 1994), shared by neck and head. */
const turnDeg = { neck: 30, head: 22 } as const;

/** Sitting tall, the head turned; `way` +1 to the left, -1 to the right. */
const turned = (way: 1 | -1): Pose => ({
  ...sitTall,
  neck: { ...sitTall.neck, twistDeg: way * turnDeg.neck },
  head: { ...sitTall.head, twistDeg: way * turnDeg.head },
});

const right = turned(-1);
const left = turned(1);

/** Where the head goes in each quarter of a cycle. */
const quarters = [
  { from: sitTall, to: right },
  { from: right, to: sitTall },
  { from: sitTall, to: left },
  { from: left, to: sitTall },
] as const;

/** From where to where each quarter's arrow goes over the head, degrees to the left. */
const arrowsDeg = [
  { from: 0, to: -66 },
  { from: -66, to: 0 },
  { from: 0, to: 66 },
  { from: 66, to: 0 },
] as const;

/** An arrow over the head, where it hides nothing of the face. */
function turnCue(quarter: number, strength: number): Cue {
  const { from, to } = arrowsDeg[quarter] ?? arrowsDeg[0];
  const points = Array.from({ length: 5 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / 4) * Math.PI) / 180;
    return vec(Math.sin(angle) * 20, 138, Math.cos(angle) * 20 + 2);
  });
  return { id: `arrowTurn${quarter}`, points, strength };
}

/** Right, middle, left, middle; seconds into the stage. */
function cycle(atS: number, cycleS: number): Pose {
  const quarterS = cycleS / quarters.length;
  const count = Math.max(0, Math.ceil(atS / quarterS) - 1);
  const index = count % quarters.length;
  const intoS = atS - count * quarterS;
  const { from, to } = quarters[index] ?? quarters[0];
  const pose = perform(from, [{ parts: ['head'], fromS: 0, toS: quarterS * 0.85, to }], intoS);
  return { ...pose, cues: [turnCue(index, during(intoS, 0, quarterS, 0.3))] };
}

function poseAt(moment: CourseMoment): Pose {
  switch (moment.stage) {
    case 'setup': {
      const rise = { parts: ['trunk', 'chest', 'head', 'girdle'], fromS: 0, toS: 2.5 } as const;
      return perform(sitEasy, [{ ...rise, to: sitTall }], fitted(moment, 4));
    }
    case 'cycles':
      return cycle(moment.elapsedS, moment.cycleS ?? 12);
    case 'move':
    case 'hold':
    case 'rest':
    case 'switch':
    case 'notice':
    case 'release':
    case 'roll_up':
      return sitTall;
  }
}

/** Slow turns of the head to either side, part of the 30-second check. */
export const headTurnsCourse: Course = {
  poseAt,
  keyPoses: [
    { name: 'right', label: 'Turn right', pose: right },
    { name: 'centre', label: 'Back to the middle', pose: sitTall },
    { name: 'left', label: 'Turn left', pose: left },
  ],
  views: [seatedFront],
};
