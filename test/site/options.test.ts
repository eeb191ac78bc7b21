import {expect} from "vitest";
import {charts} from "../../src/charts/catalogue.js";
import {figureOptions} from "../../src/charts/figure/options.js";
import type {Schema} from "../../src/charts/options/option.js";
import {test} from "./harness.js";

test("the methods page has every option of every chart: its values, its default and what it does", async ({
  openPage
}) => {
  const page = await openPage("methods.html");
  const sections = await page
    .locator("table.options tbody")
    .evaluateAll((bodies) =>
      bodies.map((body) =>
        [...body.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent.trim()))
      )
    );
  const expected: [string, Schema][] = [
    ...Object.entries(charts).map(([name, {options}]) => [`Of ${name}`, options] as [string, Schema]),
    ["Of every chart and figure", figureOptions]
  ];
  expect(sections.map(([heading]) => heading)).toEqual(expected.map(([heading]) => [heading]));
  for (const [index, [, schema]] of expected.entries()) {
    const rows = sections[index]!.slice(1);
    expect(rows.map(([name]) => name)).toEqual(Object.keys(schema));
    for (const [name, values, byDefault, meaning] of rows) {
      const option = schema[name!]!;
      for (const [value, words] of Object.entries(option.values ?? {}))
        expect(values).toContain(value === words ? value : `${value}: ${words}`);
      expect(values).not.toBe("");
      expect(byDefault).toBe(
        option.byDefault ?? (typeof option.default === "string" ? option.default : JSON.stringify(option.default))
      );
      expect(meaning).toBe(option.meaning);
    }
  }
});
