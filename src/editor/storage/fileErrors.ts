/** Whether a file was not there; anything else that goes wrong is worth a word. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** What went wrong, in the system's words. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
