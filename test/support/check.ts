import assert from 'node:assert/strict';

/** Asserts, and says what was wrong only then: there are a million of these. */
export function check(ok: boolean, complaint: () => string): void {
  if (!ok) throw new assert.AssertionError({ message: complaint() });
}
