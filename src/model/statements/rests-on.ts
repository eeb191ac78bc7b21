import {stateOf} from "../../reading/interval.js";
import {assumptionsOf, assumptionsOfDate, assumptionsOfPart} from "./assumptions-of.js";
import {figureOf} from "../figure-of.js";
import {lossStatements} from "./loss-statements.js";
import {lossTerms} from "./loss-terms.js";
import type {Measure} from "../measures.js";
import {amountRanks, chosen, contested, type Policy, type Statement} from "./policy.js";
import type {AssumptionRow, Notebook} from "../rows.js";
import {strengthStatements} from "./strength.js";

/** What a statement takes for granted. */
export function statementRestsOn(rows: Notebook, {parts}: Pick<Statement, "parts">): AssumptionRow[] {
  return distinct(parts.flatMap((part) => assumptionsOfPart(rows, part)));
}

/** What a side's strength under a policy takes for granted. */
export function strengthRestsOn(
  rows: Notebook,
  engagement: string,
  side: number,
  policy: Policy = "infobox"
): AssumptionRow[] {
  const said = chosen(strengthStatements(rows, engagement, side), policy, amountRanks);
  if (said.length) return distinct(said.flatMap((statement) => statementRestsOn(rows, statement)));
  return [...assumptionsOf(rows, figureOf(rows, engagement, side, "strength") ?? {value: null})];
}

/** What a side's losses under a policy take for granted: all of the infobox's field where they rest on it, and the claims taken. */
export function lossesRestOn(
  rows: Notebook,
  engagement: string,
  side: number,
  policy: Policy = "infobox"
): AssumptionRow[] {
  const said = lossStatements(rows, engagement, side);
  const {policies} = lossTerms(rows, engagement, side, policy);
  const taken = [...policies].flatMap(([outcome, followed]) =>
    contested(said.get(outcome) ?? [], followed).flatMap(({statement, taken}) => (taken ? statement : []))
  );
  const claimed = taken.filter(({claim}) => claim !== null);
  const isOfInfobox = taken.length === 0 || claimed.length < taken.length;
  const own = isOfInfobox ? assumptionsOf(rows, figureOf(rows, engagement, side, "casualties") ?? {value: null}) : [];
  return distinct([...own, ...claimed.flatMap((statement) => statementRestsOn(rows, statement))]);
}

/** What a measure takes for granted; `over` is the other side of a ratio. What comes out unknown rests on nothing. */
export function measureRestsOn(rows: Notebook, measure: Measure, over = 2): AssumptionRow[] {
  if (stateOf(measure) === "unknown") return [];
  const {measure: name, engagement, side, policy} = measure;
  const sides = name.startsWith("casualty rate") ? [side] : [side, over];
  return distinct([
    ...(name === "loss exchange ratio" ? [] : sides.flatMap((of) => strengthRestsOn(rows, engagement, of, policy))),
    ...(name === "force ratio" ? [] : sides.flatMap((of) => lossesRestOn(rows, engagement, of, policy))),
    ...(name === "casualty rate per day" ? assumptionsOfDate(rows, engagement) : [])
  ]);
}

function distinct(rows: readonly AssumptionRow[]): AssumptionRow[] {
  return [...new Set(rows)];
}
