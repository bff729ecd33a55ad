/**
 * What the tests of one suite look at: made when the first of them asks, let go after the last. What
 * suites hold for good is gone through by the garbage collector again and again, and took it longer
 * than all tests together.
 */
export function kept<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  after('let go of it', () => {
    made = null;
  });
  return () => (made ??= { value: make() }).value;
}
