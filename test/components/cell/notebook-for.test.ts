import {expect, test} from "vitest";
import {notebookFor} from "../../../src/components/cell/notebook-for.js";
import {columnsOf, notebookOf} from "../../../src/model/tables/table.js";
import {real} from "../../support/real.js";

const plain = notebookOf(columnsOf(real));

test.each([
  ["forceRatio(notebook)", "plain columns"],
  ["losses(notebook, {engagement, policy})", "plain columns"],
  ["Plot.plot({marks: [Plot.dot([1, 2])]})", "plain columns"],
  ["Plot.dot(notebook.items).plot()", "tables"],
  ["forceRatio({...notebook, engagements: notebook.engagements.filter((d) => d.partOf !== null)})", "tables"],
  ["const {items} = notebook; return losses(notebook)", "tables"],
  ["draw(notebook)", "tables"],
  ["losses(notebook ?? other)", "tables"]
])(
  "code that only hands the notebook to a chart has plain columns, all other Arquero's tables: %s",
  async (code, given) => {
    const {items} = await notebookFor(code, plain);
    expect("columnNames" in items ? "tables" : "plain columns").toBe(given);
  }
);

test("the tables of a notebook are the same at every draw", async () => {
  const again = notebookOf(columnsOf(real));
  const [first, second, other] = await Promise.all([
    notebookFor("notebook.items", plain),
    notebookFor("draw(notebook)", plain),
    notebookFor("notebook.items", again)
  ]);
  expect(second).toBe(first);
  expect(other).not.toBe(first);
});
