import {describe, expect, test} from "vitest";
import {columnNames, descriptions, tableNames, type Column} from "../../../src/model/tables/descriptions.js";
import {madeUp} from "../../support/made-up.js";
import {real} from "../../support/real.js";

const isGiven = (value: unknown) => value !== undefined;
const faulty = madeUp({a: {Strenght1: "5", Date: "30 February 1700"}, b: {Date: "1904-05"}});

describe("every column of a table is described, and every described column is there", () => {
  test.each(tableNames)("%s", (table) => {
    const names = columnNames(table);
    expect(real[table].columnNames().sort()).toEqual(names.toSorted());
    const held = names.filter((name) => [real, faulty].some((made) => [...made[table].array(name)].some(isGiven)));
    expect(held).toEqual(names);
  });
});

test("every table of the notebook is described", () => {
  expect([...tableNames].sort()).toEqual(Object.keys(real).sort());
});

describe("a description is a header and at least a sentence", () => {
  test.each(tableNames)("%s", (table) => {
    const {title, description, columns} = descriptions[table];
    for (const said of [{title, description}, ...Object.values(columns)]) {
      expect(said.title).toMatch(/^[A-Z][\w ]*$/);
      expect(said.description).toMatch(/^.{6,}[.]$/s);
    }
  });
});

describe("every number and every day says its unit, and a rule is a sentence", () => {
  test.each(tableNames)("%s", (table) => {
    for (const [name, {type, unit, rule = "None."}] of Object.entries<Column>(descriptions[table].columns)) {
      if (["integer", "number", "day"].includes(type)) expect(unit, name).toMatch(/^\w.*[^.]$/);
      expect(rule, name).toMatch(/^\S.{3,}[.]$/);
    }
  });
});

describe("keys and references name columns that there are", () => {
  test.each(tableNames)("%s", (table) => {
    const {key = [], foreignKeys = []} = descriptions[table];
    expect(columnNames(table)).toEqual(expect.arrayContaining(key));
    for (const {columns, table: other, of} of foreignKeys) {
      expect(columnNames(table)).toEqual(expect.arrayContaining(columns));
      expect(tableNames).toContain(other);
      expect(columnNames(other as (typeof tableNames)[number])).toEqual(expect.arrayContaining(of));
    }
  });
});
