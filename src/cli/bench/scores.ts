import type {Bounds, Days, LabelledDate, LabelledItem, LabelledQuantity} from "./corpus.js";

/** How many of how many are right. */
export type Score = {right: number; of: number};

/** Values whose people are read with both bounds as labelled. */
export function peopleScore(values: readonly LabelledQuantity[], read: (value: LabelledQuantity) => Bounds): Score {
  const isRight = (value: LabelledQuantity) => {
    const {low, high} = read(value);
    return low === value.personnel.low && high === value.personnel.high;
  };
  return scoreOf(values, isRight);
}

/** Dates whose four days are all read as labelled. */
export function daysScore(dates: readonly LabelledDate[], read: (raw: string) => Days): Score {
  return scoreOf(dates, ({raw, days}) => {
    const found = read(raw);
    return days.every((day, at) => day === found[at]);
  });
}

/**
 * F1 of the items over all values: an item is right if outcome, class, low and high, and what is asked `besides`, are as labelled, each
 * label once. As a score, twice the items that are right of those labelled and those read.
 */
export function itemsScore(
  values: readonly LabelledQuantity[],
  read: (value: LabelledQuantity) => readonly LabelledItem[],
  besides?: "kind" | "role"
): Score {
  const keyOf = (item: LabelledItem) =>
    JSON.stringify([item.outcome, item.class, item.low, item.high, besides && item[besides]]);
  let [right, of] = [0, 0];
  for (const value of values) {
    const found = read(value).map(keyOf);
    const labelled = value.items.map(keyOf);
    right += 2 * inBoth(labelled, found);
    of += labelled.length + found.length;
  }
  return {right, of};
}

export function scoreOf<T>(values: readonly T[], isRight: (value: T) => boolean): Score {
  return {right: values.filter(isRight).length, of: values.length};
}

function inBoth(labelled: readonly string[], found: readonly string[]): number {
  const left = [...labelled];
  return found.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
