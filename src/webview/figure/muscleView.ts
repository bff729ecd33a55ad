import type { TemplateResult } from 'lit/html.js';
import { html, nothing, svg } from 'lit/html.js';
import { muscles } from '../../figure/muscles/anatomy.js';
import type { Felt, FeltExercise } from '../../figure/muscles/felt.js';
import { feltOf } from '../../figure/muscles/felt.js';
import type { Label } from '../../figure/muscles/label.js';
import type { MuscleMap } from '../../figure/muscles/map.js';
import { muscleMaps } from '../../figure/muscles/map.js';
import { muscleNames } from '../../figure/muscles/muscle.js';
import { places } from '../../figure/muscles/place.js';
import type { Shape } from '../../figure/scene.js';

/** Views are the same every time: each is made once. */
const made = new Map<FeltExercise, TemplateResult>();

/** Where an exercise is felt and where it should not be: maps of the body, their key, and words. */
export function muscleView(exercise: FeltExercise): TemplateResult {
  const known = made.get(exercise) ?? viewOf(feltOf(exercise));
  made.set(exercise, known);
  return known;
}

/** What an inset shows of a map, in units of the picture: head to waist, as wide as high. */
const insetSize = 6400;
/** A map's top edge lies a little over the head: an inset comes nearer. */
const insetDrop = 200;

/** The map that says most about an exercise, without names, for a small square; null if none does. */
export function muscleInset(exercise: FeltExercise): TemplateResult | null {
  const known = insets.get(exercise);
  if (known !== undefined) return known;
  const made = insetOf(feltOf(exercise));
  insets.set(exercise, made);
  return made;
}
const insets = new Map<FeltExercise, TemplateResult | null>();

function insetOf(felt: Felt): TemplateResult | null {
  const [first] = felt.primary;
  const face = muscles.find(({ id }) => id === first)?.face;
  const map = muscleMaps(felt).find((one) => one.face === face);
  if (map === undefined) return null;
  const top = Number(map.viewBox.split(' ')[1]) + insetDrop;
  return html`<svg
    class="figure muscle-figure muscle-inset"
    viewBox="${-insetSize / 2} ${top} ${insetSize} ${insetSize}"
    focusable="false"
  >
    ${map.shapes.map(pathOf)}
  </svg>`;
}

function viewOf(felt: Felt): TemplateResult {
  const maps = muscleMaps(felt);
  return html`<div class="muscles">
    <div class="muscle-maps" data-count=${maps.length}>
      ${maps.map((map) => labelledMap(map, felt))}
    </div>
    ${keyOf(felt)}
    <div class="muscle-words">
      <p><b>Feel it here:</b> ${felt.here}</p>
      ${felt.notHere === null ? nothing : html`<p><b>Not here:</b> ${felt.notHere}</p>`}
    </div>
  </div>`;
}

/** What a map shows, for those who do not see it. */
function spoken({ face }: MuscleMap, felt: Felt): string {
  const names = (ids: Felt['primary']) => ids.map((id) => muscleNames[id].lines.join(' '));
  const lists = [
    ['Most', names(felt.primary)],
    ['Also', names(felt.secondary)],
    ['Not here', felt.avoid.map((id) => places[id].label.join(' '))],
  ] as const;
  const said = lists
    .filter(([, list]) => list.length > 0)
    .map(([what, list]) => `${what}: ${list.join('; ')}.`);
  return [`The body from ${face === 'back' ? 'behind' : 'the front'}.`, ...said].join(' ');
}

function labelledMap(map: MuscleMap, felt: Felt): TemplateResult {
  const { face, viewBox, shapes, labels, textSize } = map;
  return html`<figure class="muscle-map" role="img" aria-label=${spoken(map, felt)}>
    <svg
      class="figure muscle-figure"
      viewBox=${viewBox}
      font-size=${textSize}
      focusable="false"
      aria-hidden="true"
    >
      ${shapes.map(pathOf)} ${labels.map((label) => labelOf(label, textSize))}
    </svg>
    <figcaption>${face === 'back' ? 'From behind' : 'From the front'}</figcaption>
  </figure>`;
}

function pathOf({ d, role, opacity, strokeWidth, broken }: Shape) {
  return svg`<g
    class="figure-${role}"
    opacity=${opacity ?? nothing}
    stroke-width=${strokeWidth ?? nothing}
    data-line=${strokeWidth === undefined ? nothing : broken === true ? 'broken' : 'whole'}
  ><path d=${d}></path></g>`;
}

function labelOf({ lines, side, x, y, tone, leader }: Label, textSize: number) {
  return svg`<path class="muscle-leader" data-tone=${tone} d=${leader}></path>
    <text class="muscle-name" data-tone=${tone} text-anchor=${side === 'left' ? 'end' : 'start'}>
      ${lines.map((line, i) => svg`<tspan x=${x} y=${Math.round(y + i * textSize * 1.12)}>${line}</tspan>`)}
    </text>`;
}

/** What the marks on the maps mean; only those that are there. */
function keyOf({ primary, secondary, avoid }: Felt): TemplateResult | typeof nothing {
  const all = [
    { tone: 'main', words: 'Most', isThere: primary.length > 0 },
    { tone: 'also', words: 'Also', isThere: secondary.length > 0 },
    { tone: 'avoid', words: 'Not here', isThere: avoid.length > 0 },
  ] as const;
  const entries = all.filter(({ isThere }) => isThere);
  if (entries.length === 0) return nothing;
  return html`<ul class="muscle-key" aria-hidden="true">
    ${entries.map(({ tone, words }) => html`<li>${swatch(tone)}${words}</li>`)}
  </ul>`;
}

/** Patches that look as the map does: filled with fibres, a broken edge, a crossed ring. */
function swatch(tone: 'main' | 'also' | 'avoid'): TemplateResult {
  const patch = 'M60 60H1740V1140H60z';
  const fibres = 'M200 420L1600 160M200 740L1600 480M200 1060L1600 800';
  const marks = {
    main: [
      { id: 'fill', d: patch, role: 'muscleLit', opacity: 0.92 },
      { id: 'fibres', d: fibres, role: 'muscleFibre', strokeWidth: 70 },
      { id: 'edge', d: patch, role: 'muscleLitEdge', strokeWidth: 120 },
    ],
    also: [
      { id: 'fill', d: patch, role: 'muscleLit', opacity: 0.3 },
      { id: 'edge', d: patch, role: 'muscleLitEdge', strokeWidth: 100, broken: true },
    ],
    avoid: [
      {
        id: 'mark',
        d: 'M380 600a520 520 0 1 0 1040 0a520 520 0 1 0 -1040 0zM680 380L1120 820M1120 380L680 820',
        role: 'avoid',
        strokeWidth: 150,
      },
    ],
  } as const satisfies Record<typeof tone, readonly Shape[]>;
  return html`<svg
    class="figure muscle-figure muscle-swatch"
    viewBox="0 0 1800 1200"
    focusable="false"
  >
    ${marks[tone].map(pathOf)}
  </svg>`;
}
