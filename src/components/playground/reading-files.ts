import {figureName} from "../../charts/notebook/data.js";
import {descriptions} from "../../model/tables/columns.js";
import type {CheckRow} from "../../model/rows.js";
import type {PageColumn, Row} from "../table/cells.js";
import {tableFiles} from "../table/value-table.js";
import type {Reading} from "./reading.js";

/** Saves every stretch of the values that are shown, with what it was read as. */
export function stretchFiles({values, engagement}: Reading): HTMLElement | "" {
  const rows = values.flatMap(({field, side, segments}) =>
    segments.map(({text, span}) => ({field, side, text, family: span?.family ?? null, words: span?.words ?? null}))
  );
  return filesOf("reading", "what each part was read as", stretches, rows, engagement);
}

/** Saves what could not be read. */
export function issueFiles({issues, engagement}: Reading): HTMLElement | "" {
  return filesOf("issues", "what could not be read", descriptions.issues.columns, issues, engagement);
}

/** Saves what was taken for granted. */
export function assumptionFiles({notebook, engagement}: Reading): HTMLElement | "" {
  const {columns} = descriptions.assumptions;
  return filesOf("assumptions", "what was taken for granted", columns, notebook.assumptions, engagement);
}

/** Saves what checks found, each with the statements that it rests on. */
export function checkFiles(checks: readonly CheckRow[], {engagement}: Reading): HTMLElement | "" {
  return filesOf("checks", "the contradictions and what is open", descriptions.checks.columns, checks, engagement);
}

function filesOf(
  name: string,
  what: string,
  columns: Record<string, PageColumn>,
  rows: readonly object[],
  engagement: string
): HTMLElement | "" {
  return rows.length ? tableFiles(figureName(name, engagement), columns, () => rows as readonly Row[], what) : "";
}

const stretches: Record<string, PageColumn> = {
  field: {type: "string", title: "Field", description: "The infobox's field, without the side's number."},
  side: {type: "integer", title: "Side", description: "The side's number; empty where the field is of no side."},
  text: {type: "string", title: "As written", description: "A stretch of the value, as written."},
  family: {type: "string", title: "Family", description: "What it was read as, in general; empty where as nothing."},
  words: {type: "string", title: "Read as", description: "What it was read as, in words."}
};
