import {escape, from, op, table, type ColumnTable} from "./arquero-parts.js";
import type {CheckRow, ItemRead, RowsRead, TotalRead} from "../rows.js";
import {columnNames, type TableName} from "./descriptions.js";
import {eachTable, type Columns} from "./table.js";
import {isCasualty} from "../../reading/terms.js";

/** A notebook whose tables have all of Arquero's verbs. */
export type ArqueroNotebook = {readonly [name in TableName]: ColumnTable};

/** What was read as tables, with what charts need joined and derived. A table has its columns even where it has no rows. */
export function tablesOf(rows: RowsRead): ArqueroNotebook {
  const read = {...rows, checks: [] as CheckRow[]};
  const plain = eachTable((name) => from(read[name], columnNames(name)));
  const items = plain.items.derive({counted: escape(isCounted)});
  const people = items
    .filter(escape((item: ItemRead) => item.class === "personnel"))
    .groupby("value")
    .rollup({amounts: op.count()});
  const totals = from(rows.totals, totalsRead)
    .lookup(plain.values, ["value", "id"], "text", "article", "section")
    .lookup(people, ["value", "value"], "amounts")
    .derive({
      source: escape(({claim}: TotalRead) => (claim === null ? "infobox" : "claim")),
      people: escape(({amounts}: {amounts?: number}) => amounts !== undefined)
    })
    .select(columnNames("totals"));
  return {...plain, items, totals};
}

/** The tables with the checks that were made of them. */
export function withChecks(notebook: ArqueroNotebook, checks: readonly CheckRow[]): ArqueroNotebook {
  return {...notebook, checks: from([...checks], columnNames("checks"))};
}

/** Plain data as a notebook with Arquero's verbs. */
export function arqueroOf(columns: Columns): ArqueroNotebook {
  return eachTable((name) => table(columns[name]));
}

const joined = ["source", "people", "text", "article", "section"];
const totalsRead = columnNames("totals").filter((name) => !joined.includes(name));

function isCounted({field, class: kind, outcome, role}: ItemRead): boolean {
  return field === "casualties" && kind === "personnel" && role === "count" && isCasualty(outcome);
}
