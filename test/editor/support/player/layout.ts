import type { Page } from 'playwright-core';

/** How the page lies in its panel; pixels. */
export interface Layout {
  /** What is drawn of the body and its things, in the largest picture; null without pictures. */
  readonly figure: { readonly width: number; readonly height: number } | null;
  /** Whether the pictures are stills. */
  readonly isStill: boolean;
  /** Of the panel's area, the part that the pictures' frames have: main and stills, no insets. */
  readonly pictureShare: number;
  /** What is wrong, in words: cut off, over one another, out of the panel. */
  readonly faults: readonly string[];
}

/** Measures a page: words may be scrolled to, but pictures and controls have to be in sight. */
export function layoutOf(page: Page): Promise<Layout> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return width > 1 && height > 1 && style.visibility === 'visible' && style.clipPath === 'none';
    };
    const all = (selector: string) =>
      Array.from(document.querySelectorAll<HTMLElement>(selector)).filter(isShown);
    const name = (element: Element) => {
      const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 30);
      const kind = element.getAttribute('class') ?? element.tagName;
      return text === '' ? kind : `${kind} "${text}"`;
    };

    const pictures = all('.stage-figure .picture svg, .still .picture svg');
    interface Box {
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const common = (a: Box, b: Box) => {
      const left = Math.max(a.left, b.left);
      const right = Math.max(left, Math.min(a.right, b.right));
      const top = Math.max(a.top, b.top);
      const bottom = Math.max(top, Math.min(a.bottom, b.bottom));
      return { left, right, top, bottom, width: right - left, height: bottom - top };
    };
    /** The boxes of a picture's shapes, as far as they are to be seen. */
    const shapesOf = (svg: Element) => {
      const frame = common(svg.getBoundingClientRect(), svg.parentElement!.getBoundingClientRect());
      return Array.from(svg.querySelectorAll('path'), (path) =>
        common(frame, path.getBoundingClientRect()),
      ).filter(({ width, height }) => width > 0 && height > 0);
    };
    const drawn = pictures.map((svg) => {
      const shapes = shapesOf(svg);
      const left = Math.min(...shapes.map((box) => box.left));
      const right = Math.max(...shapes.map((box) => box.right));
      const top = Math.min(...shapes.map((box) => box.top));
      const bottom = Math.max(...shapes.map((box) => box.bottom));
      return { left, right, top, bottom, width: right - left, height: bottom - top };
    });
    const largest = drawn.toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
    const frames = all('.stage-figure, .stills').map((frame) => frame.getBoundingClientRect());
    const area = frames.reduce((sum, { width, height }) => sum + width * height, 0);

    // Nothing beside the panel, and the page is never wider than it.
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      faults.push(`wider by ${root.scrollWidth - innerWidth}`);
    const controls = document.querySelector('.controls')?.getBoundingClientRect();
    const floor = controls?.top ?? innerHeight;

    // Pictures and controls are in sight without scrolling.
    for (const element of all('.stage-figure, .stills, .stage-aside > *, .ring, .stage-side')) {
      const box = element.getBoundingClientRect();
      const beside =
        controls !== undefined &&
        (box.right <= controls.left + 1 || box.left >= controls.right - 1);
      const limit = beside ? innerHeight : floor;
      if (box.top < -1 || box.bottom > limit + 1) faults.push(`out of sight: ${name(element)}`);
    }
    for (const element of all('.controls button')) {
      const box = element.getBoundingClientRect();
      if (box.bottom > innerHeight + 1) faults.push(`out of sight: ${name(element)}`);
    }

    // No text that its own box, or one around it, cuts off.
    const ownText = (element: Element) =>
      Array.from(element.childNodes).filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
    const texts = all('main *')
      .filter((element) => ownText(element).length > 0)
      .map((element) => {
        const range = document.createRange();
        const nodes = ownText(element);
        range.setStartBefore(nodes[0]!);
        range.setEndAfter(nodes.at(-1)!);
        return { element, box: range.getBoundingClientRect() };
      });
    for (const { element, box } of texts) {
      if (box.left < -0.5 || box.right > innerWidth + 0.5) faults.push(`cut off: ${name(element)}`);
      for (
        let around: HTMLElement | null = element;
        around !== null && around.tagName !== 'MAIN';
        around = around.parentElement
      ) {
        const outer = around.getBoundingClientRect();
        if (box.left < outer.left - 1 || box.right > outer.right + 1) {
          faults.push(`sticks out of ${around.className}: ${name(element)}`);
          break;
        }
        const clips = getComputedStyle(around).overflow !== 'visible';
        if (clips && (box.bottom > outer.bottom + 1 || box.top < outer.top - 1)) {
          faults.push(`cut off by ${around.className}: ${name(element)}`);
        }
      }
    }

    // What is coming: no words beyond their row.
    for (const words of all('.coming-name, .coming-cue')) {
      const row = words.closest('.coming-part')!.getBoundingClientRect();
      const { top, bottom } = words.getBoundingClientRect();
      if (top < row.top || bottom > row.bottom) faults.push(`out of its row: ${name(words)}`);
    }

    // Nothing lies over anything else, but for the controls, beneath which the page scrolls.
    const boxes = [
      ...texts,
      ...all('button, .ring, .stage-window, .pacer-disc, .cycle-part').map((element) => ({
        element,
        box: element.getBoundingClientRect(),
      })),
      ...pictures.map((element, i) => ({ element, box: drawn[i]! })),
    ];
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
        const inControls = [a, b].filter(({ element }) => element.closest('.controls') !== null);
        if (inControls.length === 1) continue;
        if (a.element.closest('.ring') !== null && b.element.closest('.ring') !== null) continue;
        // A sign in the corner of a picture may lie beside the body, in its frame.
        const sign = [a, b].find(({ element }) => element.matches('.still-now, .stage-side'));
        const picture = [a, b].find(({ element }) => element.tagName === 'svg');
        const pairs =
          sign !== undefined && picture !== undefined
            ? shapesOf(picture.element).map((shape) => common(sign.box, shape))
            : [common(a.box, b.box)];
        if (pairs.some(({ width, height }) => width > 1.5 && height > 1.5)) {
          faults.push(`overlap: ${name(a.element)} and ${name(b.element)}`);
        }
      }
    });
    return {
      figure: largest === undefined ? null : { width: largest.width, height: largest.height },
      isStill: all('.still').length > 0,
      pictureShare: area / (innerWidth * innerHeight),
      faults: [...new Set(faults)],
    };
  });
}
