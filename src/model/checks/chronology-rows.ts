import type {CheckRow, ChronologyRow} from "../rows.js";
import {quotation} from "../source.js";
import type {CheckedRows} from "./rule.js";

/** The engagement that a row is, or belongs to. */
export function engagementOver(row: ChronologyRow, byId: ReadonlyMap<string, ChronologyRow>): string {
  let over: ChronologyRow | undefined = row;
  while (over && over.kind !== "engagement") over = byId.get(over.parent ?? "");
  return over?.id ?? row.campaign;
}

/** A row's date as written, with where it stands. */
export function statementOf(rows: CheckedRows, row: ChronologyRow): CheckRow["statements"][number] {
  return quotation(rows, row.text, {...row, claim: row.kind === "engagement" ? null : row.id});
}
