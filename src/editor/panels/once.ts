/** Makes a function that acts when it is called for the first time, and never again. */
export function once(act: () => void): () => void {
  let called = false;
  return () => {
    if (called) return;
    called = true;
    act();
  };
}
