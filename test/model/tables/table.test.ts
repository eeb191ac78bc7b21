import {desc} from "arquero";
import {describe, expect, test} from "vitest";
import {notebook} from "../../../src/model/notebook.js";
import type {ItemRow} from "../../../src/model/rows.js";
import {arqueroOf, type ArqueroNotebook} from "../../../src/model/tables/arquero.js";
import {columnsOf, notebookOf, type Notebook} from "../../../src/model/tables/table.js";
import {viewOf} from "../../../src/model/view.js";
import {madeUp} from "../../support/made-up.js";
import {real, tirana} from "../../support/real.js";
import {rowsIn} from "../../support/rows.js";

const faulty = madeUp({a: {Strenght1: "5", Date: "30 February 1700"}, b: {Date: "1904-05", Strength1: "8,000+"}});
const plain = (made: Notebook) => notebookOf(columnsOf(made));
const stored = (made: Notebook) => notebookOf(JSON.parse(JSON.stringify(columnsOf(made))));

describe("a notebook as plain data holds the same rows, also out of a file and as Arquero tables again", () => {
  test.each<[string, Notebook]>([
    ["the project's own", real],
    ["a faulty one", faulty],
    ["an empty one", notebook([], null)]
  ])("%s", (_, made) => {
    const rows = rowsIn(made);
    for (const same of [plain(made), stored(made), arqueroOf(columnsOf(made))]) expect(rowsIn(same)).toEqual(rows);
  });
});

type Items = ArqueroNotebook["items"];
const {items} = rowsIn(real);
const byText = (one: ItemRow, other: ItemRow) => Number(one.text > other.text) - Number(one.text < other.text);
const isOwn = ({claim}: ItemRow) => claim === null;

describe("a table that Arquero changed reads the same through the view as the rows that it shows, also as plain data", () => {
  test.each<[string, (table: Items) => Items, readonly ItemRow[]]>([
    ["untouched", (table) => table, items],
    ["filtered", (table) => table.filter((d) => d.claim === null), items.filter(isOwn)],
    ["filtered to nothing", (table) => table.filter((d) => d.claim === 0), []],
    ["sorted", (table) => table.orderby("text"), items.toSorted(byText)],
    ["sorted backwards", (table) => table.orderby(desc("text")), items.toSorted((a, b) => byText(b, a))],
    [
      "filtered and sorted",
      (table) => table.filter((d) => d.claim === null).orderby("text"),
      items.filter(isOwn).toSorted(byText)
    ],
    ["grouped", (table) => table.groupby("outcome"), items],
    ["grouped and filtered", (table) => table.groupby("outcome").filter((d) => d.claim === null), items.filter(isOwn)],
    ["cut", (table) => table.slice(2, 5), items.slice(2, 5)],
    ["with a column more", (table) => table.derive({half: (d) => d.low / 2}), items]
  ])("%s", (_, change, expected) => {
    const changed = {...real, items: change(real.items)};
    for (const made of [changed, plain(changed), stored(changed)]) {
      const view = viewOf(made);
      expect(view.items).toEqual(expected);
      expect(view.itemsOf(tirana)).toEqual(expected.filter(({engagement}) => engagement === tirana));
    }
  });

  test("a column that was dropped is missed", () => {
    const changed = {...real, items: real.items.select("engagement", "text")};
    for (const read of [() => viewOf(changed).items, () => columnsOf(changed)])
      expect(read).toThrow(new RangeError("the table items lacks the column side"));
  });
});
