/** Whether a file was not there; anything else that goes wrong is worth a word. */
export function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'FileNotFound';
}

/** Whether a file could not be made since it is there already. */
export function isThere(error: unknown): boolean {
  return codeOf(error) === 'EEXIST';
}

/** What went wrong, in the system's words. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Why something could not be written, in words for a person where that is known. */
export function whyNotWritten(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'NoPermissions':
      return 'the folder of the journal may not be written to';
    default:
      return errorText(error);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
