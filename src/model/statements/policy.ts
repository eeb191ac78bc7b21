import {sameBounds, type Interval} from "../../reading/interval.js";

/**
 * Which of several rival statements a measure rests on: the infobox alone (the default), the `envelope` of all statements,
 * the `highest` or the `lowest` stated number, or what one article says (its slug) where it says anything. Of dates, the
 * `lowest` is the one that begins first and the `highest` the one that ends last.
 */
export type Policy = "infobox" | "envelope" | "highest" | "lowest" | (string & {});

/** A part of a value, the whole where it has no places. */
export type ValuePart = {value: string; start?: number; end?: number};

/** One statement about a side's strength or about its losses of one outcome. Without a claim's id it is the infobox's own. */
export type Statement = Interval & {
  outcome: string;
  text: string;
  claim: string | null;
  article: string;
  section: string;
  /** The parts of values that it was read from. */
  parts: readonly ValuePart[];
};

/** The numbers by which a statement ranks as the lowest and as the highest; null where it gives none. */
export type Ranks<S> = {lowest: (statement: S) => number | null; highest: (statement: S) => number | null};

/** A bound ranks by the number that it states. */
export const amountRanks: Ranks<Interval> = {
  lowest: ({low, high}) => low ?? high,
  highest: ({low, high}) => high ?? low
};

/** The claims that differ from what the infobox says of the same. */
export function rivalsOf<S extends Statement>(statements: readonly S[]): S[] {
  const own = statements.find(({claim}) => claim === null);
  return statements.filter((statement) => statement.claim !== null && !(own && sameBounds(statement, own)));
}

/**
 * The infobox's statement and the claims that differ from it, those that a policy takes before the others. A claim that agrees with
 * the infobox speaks for it.
 */
export function statementsUnder<S extends Statement>(
  statements: readonly S[],
  policy: Policy
): {statement: S; taken: boolean}[] {
  const bounds = ({low, high}: Interval) => `${low} ${high}`;
  const chosenBounds = new Set(chosen(statements, policy, amountRanks).map(bounds));
  const own = statements.filter(({claim}) => claim === null);
  const all = [...own, ...rivalsOf(statements)].map((statement) => ({
    statement,
    taken: chosenBounds.has(bounds(statement))
  }));
  return [...all.filter(({taken}) => taken), ...all.filter(({taken}) => !taken)];
}

/**
 * The statements that a policy takes, none where the article that it names and the infobox are both silent. What gives no
 * number is neither the lowest nor the highest, and adds nothing to an envelope; where nothing gives any, all are taken.
 */
export function chosen<S extends Pick<Statement, "claim" | "article">>(
  statements: readonly S[],
  policy: Policy,
  ranks: Ranks<S>
): S[] {
  const own = statements.filter(({claim}) => claim === null);
  if (policy === "infobox") return own;
  if (policy === "envelope") return known(statements, ranks);
  if (policy === "highest") return extreme(statements, [ranks.highest, ranks.lowest], 1);
  if (policy === "lowest") return extreme(statements, [ranks.lowest, ranks.highest], -1);
  const named = statements.filter(({claim, article}) => claim !== null && article === policy);
  return named.length ? named : own;
}

function known<S>(statements: readonly S[], {lowest}: Ranks<S>): S[] {
  const said = statements.filter((statement) => lowest(statement) !== null);
  return said.length ? said : [...statements];
}

type Rank<S> = (statement: S) => number | null;

/** The statement that ranks furthest in a direction, by its other bound where several do, and of equal ones the first. */
function extreme<S>(statements: readonly S[], [first, second]: readonly [Rank<S>, Rank<S>], direction: 1 | -1): S[] {
  const isBeyond = (one: S, other: S) => {
    const [by, then] = [first(one)! - first(other)!, second(one)! - second(other)!];
    return direction * (by || then) > 0;
  };
  const ranked = statements.filter((statement) => first(statement) !== null);
  if (ranked.length === 0) return [...statements];
  return [ranked.reduce((best, statement) => (isBeyond(statement, best) ? statement : best))];
}
