import {describe, expect, test} from "vitest";
import {catalogue} from "../../../src/charts/catalogue.js";
import {columnsOf, notebookOf, type Notebook} from "../../../src/model/tables/table.js";
import {fileOf} from "../../support/draw.js";
import {battle} from "../../support/made-up.js";
import {real} from "../../support/real.js";

const rivalled = battle(
  {Date: "1902-03", Strength1: "5,000+", Strength2: "?", Casualties1: "50 killed, 3 guns", Casualties2: "many fled"},
  [
    {kind: "strength", side: 1, amount: "6,000"},
    {kind: "casualties", side: 1, amount: "about 70", outcome: "killed"},
    {kind: "date", date: "May 1902"},
    {kind: "event", date: "after battle"}
  ]
);

describe("a chart of Arquero's tables and one of a page's plain columns are the same bytes", () => {
  test.each<[string, Notebook]>([
    ["the project's own", real],
    ["one with rivals", rivalled],
    [
      "one whose tables are filtered and sorted",
      {...real, items: real.items.filter((d) => d.claim === null).orderby("low")}
    ]
  ])("%s", (_, made) => {
    const files = (notebook: Notebook) => catalogue(notebook).map(({name, draw}) => [name, fileOf(draw)]);
    const ofTables = files(made);
    expect(ofTables.length).toBeGreaterThan(3);
    expect(files(notebookOf(JSON.parse(JSON.stringify(columnsOf(made)))))).toEqual(ofTables);
  });
});
