import {expect, test} from "vitest";
import type {Measure} from "../../../src/cli/bench/measures.js";
import {tableOf} from "../../../src/cli/bench/table.js";

const measures: Measure[] = [
  {
    name: "people exact",
    target: 0.96,
    ours: {score: {right: 999_999, of: 1_000_000}},
    others: {compromise: {score: {right: 1, of: 2}}}
  },
  {name: "values a second", target: 50_000, ours: {speed: 49_996}, others: {}},
  {name: "dates a second", target: null, ours: {speed: 123_456}, others: {}},
  {
    name: "growth",
    target: 2,
    ours: {
      growth: [
        {characters: 1e3, microseconds: 0.5},
        {characters: 1e6, microseconds: 0.6}
      ]
    },
    others: {}
  }
];

test("the table says what is met, rounds nothing up to 100 %, and can be pasted as Markdown", () => {
  expect(tableOf(measures, true).split("\n")).toEqual([
    "| measure | campaign-notebook | target | met | recognizers-text-suite | compromise | chrono-node |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    "| people exact | 99.9 % (999999 of 1000000) | 96 % | yes | – | 50.0 % (1 of 2) | – |",
    "| values a second | 50,000 | 50,000 | no | – | – | – |",
    "| dates a second | 123,000 | – | – | – | – | – |",
    "| growth | × 1.2 (0.50, 0.60 µs) | ≤ × 2 | yes | – | – | – |"
  ]);
});

test("on a terminal the columns stand below each other", () => {
  const [head, first] = tableOf(measures, false).split("\n");
  expect(first!.indexOf("99.9 %")).toBe(head!.indexOf("campaign-notebook"));
});
