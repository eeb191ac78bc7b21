/** Ends a process with the whole group that it leads, or by itself on Windows, which has no groups. */
export function endGroup(leader: number): void {
  try {
    process.kill(process.platform === "win32" ? leader : -leader, "SIGKILL");
  } catch {
    // They have ended already.
  }
}
