import type { Scene, Shape } from '../../figure/scene';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A picture on the page that is kept up to date. */
export interface FigureView {
  /** Shows the scene; touches only what changed since the last one. */
  update(scene: Scene): void;
  /** Takes the picture off the page. */
  dispose(): void;
}

interface Painted {
  readonly element: SVGPathElement;
  shape: Shape;
}

function paint(element: SVGPathElement, shape: Shape, before: Shape | undefined): void {
  if (shape.d !== before?.d) element.setAttribute('d', shape.d);
  if (shape.role !== before?.role) element.setAttribute('class', `figure-${shape.role}`);
  if (shape.opacity !== before?.opacity) {
    element.setAttribute('opacity', (shape.opacity ?? 1).toFixed(2));
  }
  if (shape.strokeWidth !== before?.strokeWidth) {
    if (shape.strokeWidth === undefined) {
      element.removeAttribute('stroke-width');
      element.removeAttribute('data-line');
    } else {
      element.setAttribute('stroke-width', String(shape.strokeWidth));
      element.setAttribute('data-line', shape.broken === true ? 'broken' : 'whole');
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
  const painted = new Map<string, Painted>();
  let viewBox = '';

  function update(scene: Scene): void {
    if (scene.viewBox !== viewBox) {
      viewBox = scene.viewBox;
      svg.setAttribute('viewBox', viewBox);
    }
    const present = new Set<string>();
    let place = svg.firstElementChild;
    for (const shape of scene.shapes) {
      present.add(shape.id);
      let known = painted.get(shape.id);
      if (!known) {
        known = { element: document.createElementNS(svgNamespace, 'path'), shape };
        paint(known.element, shape, undefined);
        painted.set(shape.id, known);
      } else {
        paint(known.element, shape, known.shape);
        known.shape = shape;
      }
      if (known.element === place) place = place.nextElementSibling;
      else svg.insertBefore(known.element, place);
    }
    for (const [id, { element }] of painted) {
      if (present.has(id)) continue;
      element.remove();
      painted.delete(id);
    }
  }

  return { update, dispose: () => svg.remove() };
}
