import {escape, op} from "arquero";
import {describe, expect, test} from "vitest";
import {lossExchangeRatio} from "../../../src/model/measures.js";
import {notebook} from "../../../src/model/notebook.js";
import {columnNames, tableNames} from "../../../src/model/tables/descriptions.js";
import {columnsOf} from "../../../src/model/tables/table.js";
import {viewOf} from "../../../src/model/view.js";
import {madeUp} from "../../support/made-up.js";
import {real, tirana} from "../../support/real.js";

describe("a table without rows can be filtered on every column", () => {
  const empty = notebook([], null);
  test.each(tableNames)("%s", (name) => {
    const columns = columnNames(name);
    expect(empty[name].numRows()).toBe(0);
    expect(empty[name].columnNames().sort()).toEqual(columns.sort());
    for (const column of columns) expect(empty[name].filter(`(d) => d.${column} === 1`).numRows()).toBe(0);
  });
});

test("what only some rows have is null in a table's others, and left out in an issue's", () => {
  const read = madeUp({a: {Strenght1: "5"}, b: {Date: "30 February 1700"}});
  expect(columnsOf(read).issues.start).toEqual([null, 0]);
  expect(viewOf(read).issues.map((issue) => "start" in issue)).toEqual([false, true]);
});

test("a table can be filtered, derived and rolled up by Arquero", () => {
  const {items, totals} = real;
  const killed = items.params({tirana}).filter("(d, $) => d.engagement === $.tirana && d.outcome === 'killed'");
  expect([...killed.array("low")].sort()).toEqual([100, 100, 127, 127, 2000]);
  expect(totals.filter(escape((d: {high: number | null}) => d.high === null)).numRows()).toBe(4);
  expect(
    totals
      .groupby("field")
      .rollup({known: op.sum("low")})
      .objects()
  ).toEqual([
    {field: "strength", known: 763_000},
    {field: "casualties", known: 882}
  ]);
});

test("an amount is counted where it is a term of its side's casualties", () => {
  const made = madeUp({a: {Strength1: "9", Casualties1: "5 killed, 3 guns, 2 deserted, 4 civilians killed"}});
  const counted = made.items.filter((d) => d.counted);
  expect([...counted.array("text")]).toEqual(["5 killed"]);
});

test("a filtered table can be measured in place of the whole", () => {
  const infoboxOnly = viewOf({...real, items: real.items.filter((d) => d.claim === null)});
  const ratioOf = ({side}: typeof infoboxOnly) => {
    const {low, high} = lossExchangeRatio(side(tirana, 1), side(tirana, 2), "envelope");
    return [low, high];
  };
  expect(ratioOf(infoboxOnly)).toEqual([465 / 417, 465 / 417]);
  expect(ratioOf(viewOf(real))).toEqual([465 / 417, null]);
});
