import {excerpt} from "../../reading/strings.js";
import type {AssumptionRow} from "../rows.js";
import {once, type Side, type View} from "../view.js";
import {lossStatements, lossTerms} from "./losses.js";
import {amountRanks, chosen, statementsUnder, type Policy, type Statement, type ValuePart} from "./policy.js";
import {strengthStatements} from "./strengths.js";

/** The sign that stands behind a number, or a date, that rests on an assumption. */
export const assumedSign = "*";

/** `“1904-05”: the digits may be a month or a year`. */
export function assumptionInWords({text, taken}: Pick<AssumptionRow, "text" | "taken">): string {
  return `“${excerpt(text)}”: ${taken}`;
}

/** What a side's strength under a policy takes for granted. */
export function strengthRestsOn(side: Side, policy: Policy = "infobox"): AssumptionRow[] {
  const said = chosen(strengthStatements(side), policy, amountRanks);
  return said.length
    ? distinct(said.flatMap((statement) => statementRestsOn(side.view, statement)))
    : totalRestsOn(side, "strength");
}

/** What a side's losses under a policy take for granted: all of the infobox's field where they rest on it, and the claims taken. */
export function lossesRestOn(side: Side, policy: Policy = "infobox"): AssumptionRow[] {
  const said = lossStatements(side);
  const taken = [...lossTerms(side, policy).policies].flatMap(([outcome, followed]) =>
    statementsUnder(said.get(outcome) ?? [], followed).flatMap(({statement, taken}) => (taken ? statement : []))
  );
  const claimed = taken.filter(({claim}) => claim !== null);
  const isOfInfobox = taken.length === 0 || claimed.length < taken.length;
  return distinct([
    ...(isOfInfobox ? totalRestsOn(side, "casualties") : []),
    ...claimed.flatMap((statement) => statementRestsOn(side.view, statement))
  ]);
}

/** What the infobox's own total takes for granted. */
export function totalRestsOn(side: Side, field: "strength" | "casualties"): AssumptionRow[] {
  const value = side[field]?.value ?? null;
  return value === null ? [] : partRestsOn(side.view, {value});
}

/** What a statement takes for granted. */
export function statementRestsOn(view: View, {parts}: Pick<Statement, "parts">): AssumptionRow[] {
  return distinct(parts.flatMap((part) => partRestsOn(view, part)));
}

/**
 * What the reading of a part of a value took for granted: the assumptions that begin within the part, and of those that begin before
 * it and reach into it, the one that reaches furthest.
 */
export function partRestsOn(view: View, {value, start = 0, end = Infinity}: ValuePart): AssumptionRow[] {
  const {rows, furthest} = sortedOf(view.assumptionsOf(value));
  const [from, to] = [firstFrom(rows, start), firstFrom(rows, end)];
  const before = furthest[from - 1];
  return [...(before && before.end > start ? [before] : []), ...rows.slice(from, to)];
}

/** Rows in the order in which they begin, and for each place among them the one that reaches furthest so far. */
const sortedOf = once((given: readonly AssumptionRow[]) => {
  const rows = [...given].sort((a, b) => a.start - b.start || a.end - b.end);
  const furthest: AssumptionRow[] = [];
  for (const row of rows) {
    const last = furthest.at(-1);
    furthest.push(last && last.end >= row.end ? last : row);
  }
  return {rows, furthest};
});

function firstFrom(rows: readonly AssumptionRow[], start: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distinct(rows: readonly AssumptionRow[]): AssumptionRow[] {
  return [...new Set(rows)];
}
