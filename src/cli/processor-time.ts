/** How many milliseconds of the processor's time a function takes, so that other work on the machine does not count. */
export function processorTime(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}
