import { skeletonOf } from '../../src/figure/body/skeleton';
import { distance } from '../../src/figure/body/vector';
import { feltOf } from '../../src/figure/muscles/felt';
import { poseAt } from '../../src/figure/movement';
import { drawScene } from '../../src/figure/scene';
import { viewsFor } from '../../src/figure/views';
import { mountFigure } from '../../src/webview/figure/figureView';
import { joints } from '../../test/support/figure/joints';
import type { ExerciseId } from '../../src/routines/routine';
import { blindTimelines } from '../../test/support/figure/blindTimelines';
import type { Timeline } from '../../test/support/figure/timelines';

type Part = Timeline[number];

/** An instant of a part of a timeline. */
interface Instant {
  readonly part: Part;
  readonly elapsedS: number;
}

const STEP_S = 0.1;
/** A body that rests takes up some of the frames too: so many cm of motion for each second. */
const REST_CM_PER_S = 40;

/** Seconds of a part that show all that happens in it. */
function seconds({ stage, durationS, cycleS }: Part): number {
  if (stage === 'cycles') return cycleS ?? 8;
  return stage === 'hold' ? Math.min(durationS, 5) : durationS;
}

/**
 * So many instants of a movement, at equal steps of what the joints travel: where much happens in
 * little time there are more of them. `share` (0-1) moves all of them on, for other frames.
 */
function tellingInstants(timeline: Timeline, count: number, share: number): Instant[] {
  const travelled: { readonly at: Instant; readonly cm: number }[] = [];
  let cm = 0;
  let before: ReturnType<typeof joints> | null = null;
  for (const part of timeline) {
    for (let elapsedS = 0; elapsedS < seconds(part); elapsedS += STEP_S) {
      const now = joints(skeletonOf(poseAt({ ...part, elapsedS, breath: 0.4 })));
      if (before !== null) {
        for (const [name, joint] of now)
          cm += distance(joint, before.get(name) ?? joint) / now.size;
      }
      cm += REST_CM_PER_S * STEP_S * 0.1;
      before = now;
      travelled.push({ at: { part, elapsedS }, cm });
    }
  }
  return Array.from({ length: count }, (_, index) => {
    const goal = (cm * (index + share)) / count;
    return (travelled.find((entry) => entry.cm >= goal) ?? travelled.at(-1))?.at;
  }).filter((instant) => instant !== undefined);
}

/** What is done over and over has most of the frames, and taking the position the others. */
function frames(timeline: Timeline, count: number, share: number): Instant[] {
  const cycles = timeline.filter(({ stage }) => stage === 'cycles');
  const before = timeline.filter(({ stage }) => stage !== 'cycles');
  if (cycles.length === 0) return tellingInstants(timeline, count, share);
  const first = Math.floor(count / 3);
  return [
    ...tellingInstants(before, first, share),
    ...tellingInstants(cycles, count - first, share),
  ];
}

/** Frames of an exercise as the player shows them, without a word. */
export function blindSheet(exercise: ExerciseId, count: number, share: number): HTMLElement {
  const section = document.createElement('section');
  section.className = 'blind-sheet';
  for (const { part, elapsedS } of frames(blindTimelines[exercise], count, share)) {
    const cell = document.createElement('article');
    cell.className = 'blind-cell';
    for (const view of viewsFor(part.movement)) {
      const figure = document.createElement('figure');
      figure.style.aspectRatio = `${view.widthCm} / ${view.heightCm}`;
      figure.dataset['view'] = view.name;
      const pose = poseAt({ ...part, elapsedS, breath: 0.4 });
      mountFigure(figure).update(drawScene(pose, view, feltOf(exercise)));
      cell.append(figure);
    }
    section.append(cell);
  }
  return section;
}
