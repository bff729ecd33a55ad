/** Whether the person asked for less motion: the system's wish or VS Code's own setting. */
export function wantsLessMotion(): boolean {
  return query.matches || document.body.classList.contains('vscode-reduce-motion');
}

const query = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Calls back whenever the wish may have changed. */
export function onMotionWish(listener: () => void): void {
  query.addEventListener('change', listener);
  const classes = { attributes: true, attributeFilter: ['class'] };
  new MutationObserver(listener).observe(document.body, classes);
}
