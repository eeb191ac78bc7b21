import * as Plot from "@observablehq/plot";
import * as d3 from "d3";
import {columnNames, tableNames} from "../../model/tables/descriptions.js";
import type {Notebook} from "../../model/tables/table.js";
import {viewOf} from "../../model/view.js";
import type {Known} from "./completions.js";
import type {Inputs} from "./messages.js";
import {sharedNames} from "./scope.js";

/** What an editor can complete in a cell, read from the notebook as it is. */
export async function knownIn(notebook: Notebook, inputs: Inputs): Promise<Known> {
  const {default: aq} = await import("arquero/dist/arquero.min.js");
  return {
    names: [...sharedNames, ...Object.keys(inputs)],
    members: {
      Plot: Object.keys(Plot),
      d3: Object.keys(d3),
      aq: Object.keys(aq),
      notebook: Object.keys(notebook)
    },
    columns: [...new Set(tableNames.flatMap(columnNames))].sort(),
    engagements: viewOf(notebook).engagements.map(({engagement}) => engagement)
  };
}
