import {describe, expect, test} from "vitest";
import {lossExchangeRatio} from "../../../src/model/measures.js";
import {notebook} from "../../../src/model/notebook.js";
import {escape, op} from "../../../src/model/tables/arquero.js";
import type {Notebook} from "../../../src/model/rows.js";
import {rowsOf} from "../../../src/model/tables/tables.js";
import {tables} from "../../../src/model/tables/to-tables.js";
import {madeUp} from "../../support/made-up.js";
import {real, tirana} from "../../support/real.js";

test("tables give back the rows that they were made of", () => {
  expect(rowsOf(tables(real))).toEqual(real);
});

test("rows stay rows", () => {
  expect(rowsOf(real)).toEqual(real);
});

test("a notebook without rows has tables, empty ones", () => {
  expect(rowsOf(tables(notebook([], null)))).toEqual(notebook([], null));
});

describe("a table without rows can be filtered on every column of its rows", () => {
  const empty = tables(notebook([], null));
  const faulty = madeUp({a: {Strenght1: "5", Date: "30 February 1700"}, b: {Date: "1904-05"}});
  const known = {...real, issues: faulty.issues, assumptions: faulty.assumptions};
  test.each(Object.keys(empty) as (keyof Notebook)[])("%s", (name) => {
    const columns = [...new Set(known[name].flatMap(Object.keys))];
    expect(columns.length).toBeGreaterThan(0);
    expect(empty[name].columnNames().sort()).toEqual(columns.sort());
    for (const column of columns) expect(empty[name].filter(`(d) => d.${column} === 1`).numRows()).toBe(0);
  });
});

test("what only some rows have is kept for those", () => {
  const made = madeUp({a: {Strenght1: "5"}, b: {Date: "30 February 1700"}});
  expect(made.issues.map((issue) => "start" in issue)).toEqual([false, true]);
  expect(rowsOf(tables(made)).issues).toEqual(made.issues);
});

test("a table can be filtered, derived and rolled up by Arquero", () => {
  const {items, figures} = tables(real);
  const killed = items.params({tirana}).filter("(d, $) => d.engagement === $.tirana && d.outcome === 'killed'");
  expect([...killed.array("low")].sort()).toEqual([100, 100, 127, 127, 2000]);
  expect(figures.filter(escape((d: {high: number | null}) => d.high === null)).numRows()).toBe(4);
  expect(
    figures
      .groupby("field")
      .rollup({known: op.sum("low")})
      .objects()
  ).toEqual([
    {field: "strength", known: 763_000},
    {field: "casualties", known: 882}
  ]);
});

test("a filtered table can be measured in place of the rows", () => {
  const all = tables(real);
  const infoboxOnly = {...all, items: all.items.filter((d) => d.claim === null)};
  const {low, high} = lossExchangeRatio(rowsOf(infoboxOnly), tirana, "envelope");
  expect([low, high]).toEqual([465 / 417, 465 / 417]);
});
