import {expect, test} from "vitest";
import {notebookFor} from "../../../src/components/cell/notebook-for.js";
import {real} from "../../support/real.js";

test.each([
  ["forceRatio(notebook)", "rows"],
  ["losses(notebook, {engagement, policy})", "rows"],
  ["Plot.plot({marks: [Plot.dot([1, 2])]})", "rows"],
  ["Plot.dot(notebook.items).plot()", "tables"],
  ["forceRatio({...notebook, engagements: notebook.engagements.filter((d) => d.partOf !== null)})", "tables"],
  ["const {items} = notebook; return losses(notebook)", "tables"],
  ["draw(notebook)", "tables"],
  ["losses(notebook ?? other)", "tables"]
])(
  "code that only hands the notebook to a chart has plain rows, all other Arquero's tables: %s",
  async (code, given) => {
    const {items} = await notebookFor(code, real);
    expect("columnNames" in items ? "tables" : "rows").toBe(given);
  }
);
