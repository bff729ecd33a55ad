import type { Page } from 'playwright-core';

/** What is wrong with how the page lies in its panel: cut off, over one another, too wide. */
export function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is wider by ${scrollWidth - clientWidth}`);
    const nameOf = (element: Element) => element.textContent.trim().slice(0, 30);
    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const isOver = (a: Box, b: Box) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;

    for (const plot of document.querySelectorAll('.plot')) {
      const chart = plot.closest<HTMLElement>('.chart')?.dataset['chart'] ?? '';
      const frame = plot.getBoundingClientRect();
      const texts = Array.from(plot.querySelectorAll('text'), (element) => ({
        name: nameOf(element),
        box: element.getBoundingClientRect(),
      }));
      for (const { name, box } of texts) {
        const isOut =
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1;
        if (isOut) faults.push(`${chart}: "${name}" sticks out`);
      }
      texts.forEach((a, i) => {
        for (const b of texts.slice(i + 1)) {
          if (isOver(a.box, b.box)) faults.push(`${chart}: "${a.name}" over "${b.name}"`);
        }
      });
    }

    // Words of the page beside the charts; what scrolls by itself may be wider.
    const words = document.querySelectorAll('main :is(h1, h2, h3, p, dt, dd, li, button)');
    for (const element of words) {
      if (!element.checkVisibility() || element.closest('.behind-table') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right, width } = range.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > clientWidth + 1)) {
        faults.push(`cut off: ${nameOf(element)}`);
      }
    }
    return [...new Set(faults)];
  });
}
