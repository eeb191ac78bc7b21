/** What stands before a position of a list, if anything. Engines take an index below 0 for a name, and are slow from then on where one was. */
export function previous<T>(list: readonly T[], at: number, by = 1): T | undefined {
  return at >= by ? list[at - by] : undefined;
}

/**
 * What a function gives for each element of a list that many walk. Engines hold what their own `map` gives in another form than what
 * `push` fills, and compile those who meet both anew.
 */
export function mapped<T, Made>(list: readonly T[], give: (element: T, at: number) => Made): Made[] {
  const made: Made[] = [];
  list.forEach((element, at) => made.push(give(element, at)));
  return made;
}

/** The first elements of a list, up to one of which a condition does not hold. */
export function takeWhile<T>(list: readonly T[], holds: (element: T) => boolean): T[] {
  const end = list.findIndex((element) => !holds(element));
  return list.slice(0, end < 0 ? list.length : end);
}

/** Rows by a key, in the order in which they stand. */
export function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
