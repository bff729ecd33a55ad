/** Asked at every look: to look it up among the globals costs as much again. */
const { performance: steady, process } = globalThis;

/**
 * Milliseconds on a source that surely stands still in sleep. On Linux the monotonic one does.
 * Elsewhere it does not, and what tells of time without sleep is how long this process has had the
 * processor: in a stall mostly all the time.
 */
export function awakeMs(): number {
  if (process.platform === 'linux') return steady.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
