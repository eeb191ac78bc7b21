import {describe, expect, test} from "vitest";
import {catalogue} from "../../src/charts/catalogue.js";
import {exportFigure} from "../../src/charts/export/export-figure.js";
import {columnNames, tableNames} from "../../src/model/tables/descriptions.js";
import {csvOf} from "../../src/model/tables/csv.js";
import {dataPackage} from "../../src/model/tables/datapackage.js";
import {notebook} from "../../src/model/notebook.js";
import {columnsOf, type Notebook} from "../../src/model/tables/table.js";
import {viewOf} from "../../src/model/view.js";
import {newDocument} from "../support/draw.js";
import {large, lengthOf} from "../support/large-data.js";
import {rowsIn} from "../support/rows.js";

const n = 800;

describe("what is made of twice the data is no more than twice as large", () => {
  test.each(Object.entries(large))("%s", async (_, make) => {
    const [once, twice] = [make(n), make(2 * n)];
    const growth = lengthOf(twice) / lengthOf(once);
    expect(growth).toBeGreaterThan(1.8);
    const [small, big] = await Promise.all(
      [once, twice].map(({articles, claims}) => sizes(notebook(articles, claims)))
    );
    for (const [made, size] of Object.entries(big!))
      expect.soft(size, made).toBeLessThan(1.15 * growth * Math.max(small![made]!, 5000));
  });
});

/** In characters: the notebook as the loader prints it, each table's file, the data package, and the figures of all and of one engagement. */
async function sizes(made: Notebook): Promise<Record<string, number>> {
  const rows = rowsIn(made);
  const tables = tableNames.map((name) => [`${name}.csv`, csvOf(rows[name], columnNames(name)).length]);
  const figures = catalogue(made)
    .slice(0, 5)
    .flatMap(({name, draw}) => (["svg", "csv"] as const).map((format) => ({name, draw, format})));
  const files = figures.map(async ({name, draw, format}) => {
    const {body} = await exportFigure(draw, {format, document: newDocument()});
    return [`${name}.${format}`, body.length];
  });
  return Object.fromEntries([
    ["notebook", JSON.stringify(columnsOf(made)).length],
    ["datapackage", JSON.stringify(dataPackage(viewOf(made).engagements)).length],
    ...tables,
    ...(await Promise.all(files))
  ]) as Record<string, number>;
}
