import {expect, test} from "vitest";
import type {Measures} from "../../../src/cli/bench/measures.js";
import {markdownOf, tablesOf, textOf} from "../../../src/cli/bench/table.js";

const growth = (first: number, last: number) => [
  {characters: 1e3, microseconds: first},
  {characters: 1e4, microseconds: first},
  {characters: 1e5, microseconds: last},
  {characters: 1e6, microseconds: last}
];

const measures: Measures = {
  gold: [
    {
      name: "some.jsonl",
      judgements: {
        casualties: {values: 200, right: 197, silent: 1, declared: 2, alarms: 20},
        date: {values: 100, right: 98, silent: 2, declared: 0, alarms: 0}
      }
    }
  ],
  scored: [
    {name: "casualties: people exact", aim: 1, score: {right: 999_999, of: 1_000_000}},
    {name: "dates: all four days exact", aim: 0.98, score: {right: 98, of: 100}}
  ],
  speeds: [
    {name: "all values", ours: 49_996, beside: 40_000},
    {name: "dates", ours: 123_456, beside: null}
  ],
  growths: [
    {name: "dates: ordinary", growth: growth(0.5, 0.6)},
    {name: 'dates: "(" …', growth: growth(0.5, 1.6)}
  ],
  compared: [{name: "people exact", results: {ours: {right: 2, of: 2}, compromise: {right: 1, of: 2}}}]
};

test("each table says what is aimed at and whether it is met, and rounds nothing up", () => {
  expect(textOf(tablesOf(measures)).split("\n")).toEqual([
    "Figures of some.jsonl",
    "",
    "field       values  right         silent     declared   alarms       met",
    "casualties  200     197 (98.5 %)  1 (0.5 %)  2 (1.0 %)  20 (10.0 %)  yes",
    "date        100     98 (98.0 %)   2 (2.0 %)  0 (0.0 %)  0 (0.0 %)    no",
    "aim                 ≥ 97 %        ≤ 1 %                 ≤ 15 %",
    "",
    "Labelled values, and all values",
    "",
    "measure                     right                       aim    met",
    "casualties: people exact    99.9 % (999999 of 1000000)  100 %  no",
    "dates: all four days exact  98 % (98 of 100)            98 %   yes",
    "",
    "Values a second on one core",
    "",
    "values      this version  beside it  ratio   aim      met",
    "all values  50,000        40,000     × 1.25  ≥ × 1.0  yes",
    "dates       123,000       –          –       –        –",
    "",
    "Microseconds a character, of ordinary values and of the steepest repetition",
    "",
    "values           1 kB  10 kB  100 kB  1 MB  1 MB / 1 kB  aim    met",
    "dates: ordinary  0.50  0.50   0.60    0.60  × 1.2        ≤ × 2  yes",
    'dates: "(" …     0.50  0.50   1.60    1.60  × 3.2        ≤ × 2  no',
    "",
    "Beside other libraries",
    "",
    "measure       ours   recognizers  compromise  chrono",
    "people exact  100 %  –            50 %        –"
  ]);
});

test("the tables of whole files fit into 80 columns", () => {
  const of = {values: 2025, right: 1600, silent: 140, declared: 285, alarms: 255};
  const wide: Measures = {...measures, gold: [{name: "wide.jsonl", judgements: {casualties: of}}]};
  expect(
    textOf(tablesOf(wide))
      .split("\n")
      .filter((line) => line.length > 80)
  ).toEqual([]);
});

test("as Markdown a table has its title above it", () => {
  expect(
    markdownOf([
      {
        title: "Speed",
        rows: [
          ["values", "a|b"],
          ["dates", "7"]
        ]
      }
    ])
  ).toBe("Speed:\n\n| values | a\\|b |\n| --- | --- |\n| dates | 7 |");
});
