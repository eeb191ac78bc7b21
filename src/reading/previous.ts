/** What stands before a place of a list, if anything. Engines take an index below 0 for a name, and are slow from then on where one was. */
export function previous<T>(list: readonly T[], at: number, by = 1): T | undefined {
  return at >= by ? list[at - by] : undefined;
}
