/** Whether something wants to be a message about safety, which only what loads later can read. */
export function isAboutSafety(message: unknown): boolean {
  return (message as { readonly type?: unknown } | null)?.type === 'safety';
}
