import {columnsOf, type Notebook} from "../../model/tables/table.js";
import {once} from "../../model/view.js";

/** A chart needs none of Arquero's verbs. */
const handedToChart = /\b(?:forceRatio|losses|timeline)\(notebook(?=[,)])/g;

/**
 * The notebook for a page's own code: as Arquero tables, which are loaded only for code that does more than draw it. They are
 * the same for a notebook at every draw, and so is all that charts work out of them.
 */
export async function notebookFor(code: string, notebook: Notebook): Promise<Notebook> {
  if (!/\bnotebook\b/.test(code.replaceAll(handedToChart, ""))) return notebook;
  const {arqueroOf} = await import("../../model/tables/arquero.js");
  withVerbs ??= once((plain) => arqueroOf(columnsOf(plain)));
  return withVerbs(notebook);
}

let withVerbs: ((notebook: Notebook) => Notebook) | undefined;
