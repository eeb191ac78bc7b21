import {groupBy} from "../../group-by.js";
import {envelope, sumOfStated, type Interval} from "../../interval.js";
import {rivalKey, stretchesOf} from "./rivals.js";
import type {Settled} from "./settle.js";

const counted = new Set(["strength", "killed", "wounded", "captured", "missing", "losses"]);

/**
 * The people of one side, by the convention of this project: a total stands for its parts, rivals give the envelope of
 * their figures, and what remains is added. An amount that is not known opens the upper side; where none is known,
 * nothing is.
 */
export function personnelOf(statements: readonly Settled[]): Interval {
  const people = statements.filter(isPeople);
  return sumOfStated(stretchesOf(people).map(ofStretch));
}

function isPeople({class: kind, outcome, role}: Settled): boolean {
  if (kind !== "personnel" || role === "part") return false;
  return counted.has(outcome) || outcome.split("+").some((one) => counted.has(one));
}

function ofStretch(stretch: readonly Settled[]): Interval {
  if (!stretch.some(({rival}) => rival)) return sumOfStated(stretch);
  const figures = groupBy(stretch, rivalKey);
  return envelope([...figures.values()].map(sumOfStated).filter(isKnown));
}

function isKnown({low, high}: Interval): boolean {
  return low !== null || high !== null;
}
