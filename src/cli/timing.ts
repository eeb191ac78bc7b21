/** How many milliseconds of the processor's time a function takes, so that other work on the machine does not count. */
export function processorTime(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The middle one of some values; of an even number of them the upper of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
