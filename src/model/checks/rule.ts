import type {CheckRow, Notebook} from "../rows.js";

/** What the checks look at. */
export type CheckedRows = Omit<Notebook, "checks" | "issues">;

/** A rule held against the rows: a row for each case that it applies to. */
export type Rule = (rows: CheckedRows) => CheckRow[];
