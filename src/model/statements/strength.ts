import {envelope, unknown, type Interval} from "../../reading/interval.js";
import {figureOf} from "../figure-of.js";
import {amountRanks, chosen, type Policy, type Statement} from "./policy.js";
import type {Notebook} from "../rows.js";
import {valueOf} from "../value-of.js";

/** A statement about a side's strength; `caveat` says why it cannot be compared with another, null where it can. */
export type StrengthStatement = Statement & {caveat: string | null};

export type StrengthRows = Pick<Notebook, "figures" | "items" | "values">;

/** What is said of a side's strength in people, the infobox's statement first. A value that tells only of things says nothing. */
export function strengthStatements(rows: StrengthRows, engagement: string, side: number): StrengthStatement[] {
  const isStrength = (row: {engagement: string; side: number; field: string}) =>
    row.engagement === engagement && row.side === side && row.field === "strength";
  const people = rows.items.filter((item) => isStrength(item) && item.class === "personnel");
  const said = new Set<string | null>(people.map(({value}) => value));
  return rows.figures
    .filter((row) => isStrength(row) && said.has(row.value))
    .sort((a, b) => Number(a.claim !== null) - Number(b.claim !== null))
    .map((row) => {
      const {low, high, approximate, caveat, claim} = row;
      const {id, text, article, section} = valueOf(rows, row)!;
      const place = {claim, article, section, parts: [{value: id}]};
      return {low, high, approximate, caveat, ...place, outcome: "strength", text};
    });
}

/**
 * A side's strength under a policy, with the caveat of what it rests on. A claim states the whole strength, so that, unlike
 * claims of losses, it stands alone where the infobox gives no number.
 */
export function strength(
  rows: StrengthRows,
  engagement: string,
  side: number,
  policy: Policy = "infobox"
): Interval & {caveat: string | null} {
  const said = chosen(strengthStatements(rows, engagement, side), policy, amountRanks);
  if (said.length) return {...envelope(said), caveat: said.find(({caveat}) => caveat)?.caveat ?? null};
  const {low, high, approximate, caveat} = figureOf(rows, engagement, side, "strength") ?? {...unknown, caveat: null};
  return {low, high, approximate, caveat};
}
