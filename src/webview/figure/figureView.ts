import type { Role, Scene, Shape } from '../../figure/scene';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A picture on the page that is kept up to date. */
export interface FigureView {
  /** Shows the scene; touches only what changed since the last one. */
  update(scene: Scene): void;
  /** Takes the picture off the page. */
  dispose(): void;
}

/**
 * A shape on the page: a path in a group of its own. The group has the colours, so that a new
 * outline, which the browser takes for a new style of the path, has no rule to look up and no
 * colour to mix.
 */
interface Painted {
  readonly group: SVGGElement;
  readonly path: SVGPathElement;
  shape: Shape;
}

function newlyPainted(shape: Shape): Painted {
  const group = document.createElementNS(svgNamespace, 'g');
  const path = document.createElementNS(svgNamespace, 'path');
  group.append(path);
  const painted = { group, path, shape };
  paint(painted, shape, undefined);
  return painted;
}

/** What has a rim of its own or under it, in one of the themes at least. */
const rimmed: readonly Role[] = ['arrow', 'top', 'topShade', 'feature'];

/**
 * The attribute that makes a shape see-through. As a group it would be painted apart and laid over
 * the rest, which costs more, and is needed only where its fill hides half of its rim.
 */
function opacityOf({ role, strokeWidth }: Shape): string {
  if (strokeWidth !== undefined) return 'stroke-opacity';
  return rimmed.includes(role) ? 'opacity' : 'fill-opacity';
}

function paint(
  { group, path }: Pick<Painted, 'group' | 'path'>,
  shape: Shape,
  before: Shape | undefined,
): void {
  if (shape.d !== before?.d) path.setAttribute('d', shape.d);
  if (shape.role !== before?.role) group.setAttribute('class', `figure-${shape.role}`);
  if (shape.opacity !== before?.opacity) {
    group.setAttribute(opacityOf(shape), (shape.opacity ?? 1).toFixed(2));
  }
  if (shape.strokeWidth !== before?.strokeWidth) {
    if (shape.strokeWidth === undefined) {
      group.removeAttribute('stroke-width');
      group.removeAttribute('data-line');
    } else {
      group.setAttribute('stroke-width', String(shape.strokeWidth));
      group.setAttribute('data-line', shape.broken === true ? 'broken' : 'whole');
    }
  }
}

/** Mounts one SVG in the host and patches it in place, shape by shape, matched by id. */
export function mountFigure(host: HTMLElement): FigureView {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('class', 'figure');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  host.append(svg);
  /** What is on the page, in its order there. */
  let painted: readonly Painted[] = [];
  let viewBox = '';

  /** Puts the page's groups in the scene's order; most frames have that of the frame before. */
  function arrange(shapes: readonly Shape[]): void {
    const known = new Map(painted.map((one) => [one.shape.id, one]));
    painted = shapes.map((shape) => known.get(shape.id) ?? newlyPainted(shape));
    const present = new Set(painted);
    for (const one of known.values()) if (!present.has(one)) one.group.remove();
    let place = svg.firstElementChild;
    for (const { group } of painted) {
      // What stands between goes further on: its turn comes, and one move is enough.
      if (group === place || group === place?.nextElementSibling) place = group.nextElementSibling;
      else svg.insertBefore(group, place);
    }
  }

  function update({ viewBox: box, shapes }: Scene): void {
    if (box !== viewBox) {
      viewBox = box;
      svg.setAttribute('viewBox', viewBox);
    }
    const isInOrder =
      shapes.length === painted.length && shapes.every(({ id }, i) => painted[i]?.shape.id === id);
    if (!isInOrder) arrange(shapes);
    for (const [i, one] of painted.entries()) {
      const shape = shapes[i];
      if (shape === undefined) continue;
      paint(one, shape, one.shape);
      one.shape = shape;
    }
  }

  return { update, dispose: () => svg.remove() };
}
