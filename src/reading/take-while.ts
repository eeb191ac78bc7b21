/** The first elements of a list, up to one of which a condition does not hold. */
export function takeWhile<T>(list: readonly T[], holds: (element: T) => boolean): T[] {
  const end = list.findIndex((element) => !holds(element));
  return list.slice(0, end < 0 ? list.length : end);
}
