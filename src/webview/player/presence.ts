/** Reports at most one input in this time, in milliseconds. */
const REPORT_EVERY_MS = 1000;

/** Calls back when the person does something in the page, once a second at most. */
export function onInput(report: () => void): void {
  let reportedAt = -Infinity;
  let pointer = '';
  const tell = () => {
    const now = performance.now();
    if (now - reportedAt < REPORT_EVERY_MS) return;
    reportedAt = now;
    report();
  };
  const listen = { capture: true, passive: true };
  for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
    document.addEventListener(type, tell, listen);
  }
  // A page that moves under a resting pointer sends moves too: only a new place is the person.
  const moved = ({ screenX, screenY }: PointerEvent) => {
    const place = `${screenX},${screenY}`;
    if (pointer !== '' && place !== pointer) tell();
    pointer = place;
  };
  document.addEventListener('pointermove', moved, listen);
}
