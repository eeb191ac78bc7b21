import {envelope, unknown, type Interval} from "../interval.js";
import {rivalKey, stretchesOf} from "./rivals.js";
import type {Settled} from "./settled.js";

const counted = new Set(["strength", "killed", "wounded", "captured", "missing", "losses"]);

/**
 * The people of one side, by the convention of this project: a total stands for its parts, rivals give the envelope of
 * their figures, and what remains is added. An amount that is not known opens the upper side; where none is known,
 * nothing is.
 */
export function personnelOf(statements: readonly Settled[]): Interval {
  const people = statements.filter(isPeople);
  return added(stretchesOf(people).map(ofStretch));
}

function isPeople({class: kind, outcome, role}: Settled): boolean {
  return kind === "personnel" && role !== "part" && outcome.split("+").some((one) => counted.has(one));
}

function ofStretch(stretch: readonly Settled[]): Interval {
  if (!stretch.some(({rival}) => rival)) return added(stretch);
  const figures = new Map<string, Settled[]>();
  for (const statement of stretch) {
    const key = rivalKey(statement);
    const figure = figures.get(key);
    if (figure) figure.push(statement);
    else figures.set(key, [statement]);
  }
  return envelope([...figures.values()].map(added).filter(isKnown));
}

function added(terms: readonly Interval[]): Interval {
  if (!terms.some(isKnown)) return unknown;
  const lows = terms.flatMap(({low}) => (low === null ? [] : [low]));
  const highs = terms.flatMap(({high}) => (high === null ? [] : [high]));
  return {
    low: lows.length ? total(lows) : null,
    high: highs.length === terms.length ? total(highs) : null,
    approximate: terms.some(({approximate}) => approximate)
  };
}

function isKnown({low, high}: Interval): boolean {
  return low !== null || high !== null;
}

function total(bounds: readonly number[]): number {
  return bounds.reduce((sum, bound) => sum + bound, 0);
}
