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

    // Nothing is written over anything else, line by line.
    interface Line {
      readonly node: Node;
      readonly box: Box;
    }
    const lines: Line[] = [];
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const around = node.parentElement;
      if (around === null || node.textContent?.trim() === '') continue;
      if (around.closest('svg, option, .behind-table, .visually-hidden') !== null) continue;
      if (!around.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push({ node, box });
    }
    const text = ({ node }: Line) => node.textContent?.trim().slice(0, 30) ?? '';
    lines.forEach((a, i) => {
      for (const b of lines.slice(i + 1)) {
        const isWritten =
          Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1.5 &&
          Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 5;
        if (a.node !== b.node && isWritten) faults.push(`"${text(a)}" over "${text(b)}"`);
      }
    });

    // Nothing that can be pressed lies over anything else that can.
    const controls = Array.from(
      document.querySelectorAll<HTMLElement>(
        'main :is(button, select, textarea, .chip, .pain-step)',
      ),
    ).filter((control) => control.checkVisibility());
    controls.forEach((a, i) => {
      for (const b of controls.slice(i + 1)) {
        if (a.contains(b) || b.contains(a)) continue;
        if (isOver(a.getBoundingClientRect(), b.getBoundingClientRect()))
          faults.push(`${nameOf(a)} over ${nameOf(b)}`);
      }
    });

    // No box cuts off what is in it, but for those that scroll.
    for (const box of document.querySelectorAll<HTMLElement>('main, main *')) {
      const { overflowX } = getComputedStyle(box);
      const isCutting = overflowX === 'hidden' || overflowX === 'clip';
      if (!isCutting || box.closest('svg, .visually-hidden') !== null) continue;
      if (box.checkVisibility() && box.scrollWidth > box.clientWidth + 1)
        faults.push(`cuts off: ${nameOf(box)}`);
    }
    return [...new Set(faults)];
  });
}
