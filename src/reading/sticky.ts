/** Where a sticky pattern that matches at a place ends, or 0. */
export function endOf(pattern: RegExp, raw: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(raw) ? pattern.lastIndex : 0;
}
