import {rowsOf, type Data} from "../../model/tables/tables.js";

/** A chart takes plain rows as well as tables. */
const handedToChart = /\b(?:forceRatio|losses|timeline)\(notebook(?=[,)])/g;

/** The notebook for a page's own code: as Arquero tables, which are loaded only for code that does more than draw it. */
export async function notebookFor(code: string, notebook: Data): Promise<Data> {
  if (!/\bnotebook\b/.test(code.replaceAll(handedToChart, ""))) return notebook;
  const {tables} = await import("../../model/tables/to-tables.js");
  return tables(rowsOf(notebook));
}
