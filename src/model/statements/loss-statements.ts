import {sumOfStated} from "../../reading/interval.js";
import {isCasualty} from "../../reading/terms.js";
import type {Statement} from "./policy.js";
import type {ItemRow, Notebook} from "../rows.js";
import {valueOf} from "../value-of.js";

export type LossRows = Pick<Notebook, "figures" | "items" | "values">;

/** What is said of the people that a side lost: outcome → statements, the infobox's first. */
export function lossStatements(rows: LossRows, engagement: string, side: number): Map<string, Statement[]> {
  const said = rows.items.filter((item) => item.engagement === engagement && item.side === side && isLoss(item));
  const statements = new Map<string, Statement[]>();
  for (const [claim, outcome, group] of grouped(said)) {
    const value = valueOf(rows, group[0]!);
    const text = claim === null ? group.map((item) => item.text).join(", ") : value.text;
    const {article, section} = value;
    const parts = group.map(({value, start, end}) => ({value, start, end}));
    const statement = {...sumOfStated(group), outcome, text, claim, article, section, parts};
    statements
      .set(outcome, statements.get(outcome) ?? [])
      .get(outcome)!
      .push(statement);
  }
  return statements;
}

/** Whether an amount is a term of a side's casualties: people, not civilians, lost in a way that counts, and no part or rival of another. */
export function isLoss({field, class: kind, outcome, role}: ItemRow): boolean {
  return field === "casualties" && kind === "personnel" && role === "count" && isCasualty(outcome);
}

/** Items by claim and outcome, in the order in which they are first seen; an infobox's items share the claim null. */
function grouped(items: readonly ItemRow[]): [string | null, string, ItemRow[]][] {
  const groups = new Map<string, [string | null, string, ItemRow[]]>();
  for (const item of items) {
    const key = `${item.claim ?? ""}\n${item.outcome}`;
    const group = groups.get(key) ?? [item.claim, item.outcome, []];
    group[2].push(item);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => Number(a[0] !== null) - Number(b[0] !== null));
}
