import type { View } from '../../src/figure/views';
import type { MovementId } from '../../src/figure/movement';
import { poseAt } from '../../src/figure/movement';
import type { Felt } from '../../src/figure/muscles/felt';
import { feltOf } from '../../src/figure/muscles/felt';
import { drawScene } from '../../src/figure/scene';
import { viewsFor } from '../../src/figure/views';
import { exerciseIds } from '../../src/routines/routine';
import { mountFigure } from '../../src/webview/figure/figureView';
import type { Timeline } from '../../test/support/figure/timelines';
import { timelines } from '../../test/support/figure/timelines';
import { blindSheet } from './blind';
import { muscleSheet, muscleSheetName } from './muscles';

/** Frames of a part: a cycle's or stage's beginning, its end, and what lies between. */
const shares = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1] as const;
const untimedS = 8;

/** Seconds of a part that are worth a look: of cycles one is enough. */
function lookedAtS({ stage, durationS, cycleS }: Timeline[number]): number {
  if (stage === 'cycles') return cycleS ?? 8;
  // A hold comes to rest early: its beginning is where something moves.
  return stage === 'hold' ? Math.min(durationS, 10) : durationS > 0 ? durationS : untimedS;
}

/** The muscles of a movement: it is named after its exercise, but for the turn in the chair. */
function litIn(movement: MovementId): Felt {
  if (movement === 'seated_turn') return feltOf('side_lying_rotation');
  const exercise = exerciseIds.find((id) => movement.startsWith(id));
  return feltOf(exercise ?? 'safety_check');
}

function frame(part: Timeline[number], elapsedS: number, view: View): HTMLElement {
  const figure = document.createElement('figure');
  figure.style.aspectRatio = `${view.widthCm} / ${view.heightCm}`;
  figure.dataset['view'] = view.name;
  const caption = document.createElement('figcaption');
  const way = part.direction ?? '';
  caption.textContent = `${part.movement} ${part.stage} ${way} ${elapsedS.toFixed(1)} s`;
  figure.append(caption);
  mountFigure(figure).update(
    drawScene(poseAt({ ...part, elapsedS, breath: 0.4 }), view, litIn(part.movement)),
  );
  return figure;
}

function sheet(name: string, timeline: Timeline): HTMLElement {
  const section = document.createElement('section');
  section.dataset['sheet'] = name;
  const title = document.createElement('h2');
  title.textContent = name;
  section.append(title);
  for (const part of timeline) {
    for (const view of viewsFor(part.movement)) {
      const row = document.createElement('div');
      row.append(...shares.map((share) => frame(part, share * lookedAtS(part), view)));
      section.append(row);
    }
  }
  return section;
}

/** `#theme=dark&sheet=warmup` shows one theme and one sheet; without them all sheets are light. */
function show(): void {
  const wanted = new URLSearchParams(location.hash.slice(1));
  document.body.className = `vscode-${wanted.get('theme') ?? 'light'}`;
  const blind = exerciseIds.find((id) => id === wanted.get('blind'));
  if (blind !== undefined) {
    const share = Number(wanted.get('share') ?? 0.5);
    const sheet = blindSheet(blind, 6, share);
    document.querySelector('main')?.replaceChildren(sheet);
    document.querySelector('nav')?.remove();
    return;
  }
  const only = wanted.get('sheet');
  const shown = Object.entries(timelines).filter(([name]) => only === null || name === only);
  const sheets = shown.map(([name, t]) => sheet(name, t));
  if (only === null || only === muscleSheetName) sheets.push(muscleSheet());
  document.querySelector('main')?.replaceChildren(...sheets);
}

addEventListener('hashchange', show);
show();
