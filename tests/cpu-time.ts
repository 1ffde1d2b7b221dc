/**
 * Milliseconds of processor time that this thread has used. Tests of speed compare these and not the clock's, which
 * also counts what other programs do meanwhile.
 */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
