/**
 * Calls `orphaned` once, when the process that started this one is gone. npm needs that: asked to end, it ends the shell that
 * runs its script, and tells the script itself nothing. Windows gives orphans no new parent, so there it is never called.
 */
export function whenOrphaned(orphaned: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    orphaned();
  }, 500);
  timer.unref();
}
