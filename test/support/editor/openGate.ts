import type { SafetyGate } from '../../../src/editor/safetyGate';

/** A safety gate for a person who has answered everything, and to whom nothing is new. */
export const openGate = {
  ...{ isBusy: false, isLocked: false, screen: null, waiting: null },
  admit: (plan: unknown) => plan,
  withdraw: () => false,
  leave: () => undefined,
  engage: () => undefined,
  read: () => Promise.resolve(),
  onDidChange: () => ({ dispose: () => undefined }),
} as unknown as SafetyGate;
