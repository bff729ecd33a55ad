// What passes between a test (the driver) and the extension host of one of its windows, one JSON
// text per line. Both ends come from the same build, so nothing here is versioned or checked.

/** Name of the variable that tells the extension host where the driver listens. */
export const bridgeVariable = 'UPPER_BACK_RESET_BRIDGE';
/** Name of the variable with the file in which forbidden calls are written down. */
export const attemptsVariable = 'UPPER_BACK_RESET_ATTEMPTS';
/** Name of the variable with the module that forbids them, for hosts that can't load it first. */
export const guardVariable = 'UPPER_BACK_RESET_GUARD';
/** Name of the variable with the folder of the extension under test. */
export const extensionVariable = 'UPPER_BACK_RESET_EXTENSION';

/**
 * Paths of a window's own address under which a host in a browser finds what others have on disk. The
 * tests are below the extension, or VS Code would not know which host is to run them.
 */
export const webPaths = {
  extension: '/__ext',
  tests: '/__ext/__tests',
  bridge: '/__bridge',
} as const;

/** From the driver: call the function whose source text is `body`. */
export interface HostRequest {
  readonly id: number;
  readonly body: string;
  readonly argument?: unknown;
}

/** From the extension host: first `ready`, then one answer per request. */
export type HostMessage =
  | { readonly type: 'ready'; readonly pid: number }
  | { readonly type: 'result'; readonly id: number; readonly value?: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly stack: string };
