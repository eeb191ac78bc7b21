import {describe, expect, test} from "vitest";
import {explain, printValue, traceTable} from "../../../src/cli/read/print.js";
import type {FieldName} from "../../../src/cli/read/readings.js";
import type {Assumption, Step} from "../../../src/reading/report.js";

const rows: [rule: string, raw: string, field: FieldName, lines: string[]][] = [
  [
    "amounts stand in a table, columns without entries are left out, notes and people follow",
    "about 100 killed, 365 POWs, the rest fled",
    "casualties",
    [
      "casualties: about 100 killed, 365 POWs, the rest fled",
      "",
      "amount     kind         outcome   class      role   text",
      "about 100  approximate  killed    personnel  count  about 100 killed",
      "365        exact        captured  personnel  count  365 POWs",
      "",
      "people  about 465",
      "note    the rest fled"
    ]
  ],
  [
    "a date has a row for each end",
    "mid-June – 29 November 1944",
    "date",
    [
      "date: mid-June – 29 November 1944",
      "",
      "       first day   last day    known",
      "start  1944-06-11  1944-06-20  approximate",
      "end    1944-11-29  1944-11-29  exact",
      "about  no",
      "EDTF   –"
    ]
  ],
  [
    "what a date takes for granted stands below it",
    "1902-03",
    "date",
    [
      "date: 1902-03",
      "",
      "       first day   last day    known",
      "start  1902-01-01  1902-12-31  approximate",
      "end    1902-03-01  1903-12-31  approximate",
      "about  no",
      "EDTF   –",
      "",
      'assumption  "1902-03": the digits may be a month or a year; the dates allow both'
    ]
  ],
  ["no amount is said to be none", "", "strength", ["strength:", "", "no amount", "", "people  unknown"]]
];

test.each(rows)("%s", (_, raw, field, lines) => {
  expect(printValue(raw, field).split("\n")).toEqual(lines);
});

test("marks that drive a terminal or turn text around are shown, not sent", () => {
  const printed = printValue("1\u0007 killed\u001b[2J\u202e \u{e0001}\n2", "casualties");
  expect(printed.split("\n")[0]).toBe("casualties: 1\\u{7} killed\\u{1b}[2J\\u{202e} \\u{e0001} ⏎ 2");
  expect(printed).not.toMatch(/[^\P{C}\n]/u);
});

const raw = "311 killed / 450 captured / 761 casualties";

function step(pass: string, rule: string, text: string, as: string): Step {
  const start = raw.indexOf(text);
  return {pass, rule, start, end: start + text.length, text, as};
}

const trace = [
  step("parse", "amount", "311", "311"),
  step("relate", "part", "311 killed", "a part of the whole behind it"),
  step("people", "people of this side", raw, "761 is the whole of 311 + 450: it is their sum")
];
const people = {trace, assumptions: [], issues: [], came: [["people", "761"]]};

test("an explanation tells each step, and the last step as the reason of what the value came to", () => {
  expect(explain(raw, "casualties", people).split("\n")).toEqual([
    `casualties: ${raw}`,
    "",
    "text        rule    read as",
    "311         amount  311",
    "311 killed  part    a part of the whole behind it",
    "",
    "people   761",
    "because  761 is the whole of 311 + 450: it is their sum"
  ]);
});

test("what was taken for granted and what could not be read stand between the steps and the figure", () => {
  const assumptions: Assumption[] = [
    {rule: "range turned", start: 0, end: 6, text: "5 to 3", taken: "the range stands the wrong way round"}
  ];
  const issues = [{found: "2,00", expected: "an amount such as 12,500"}];
  expect(explain("5 to 3", "strength", {...people, trace: [], assumptions, issues}).split("\n")).toEqual([
    "strength: 5 to 3",
    "",
    "nothing was read",
    "",
    "taken for granted",
    "  5 to 3  the range stands the wrong way round (range turned)",
    "",
    "not read",
    "  2,00  expected an amount such as 12,500",
    "",
    "people  761"
  ]);
});

test("a trace names each step's pass and place", () => {
  expect(traceTable(trace).slice(0, 3)).toEqual([
    "pass    place  text              rule            read as",
    "parse   0–3    311               amount          311",
    "relate  0–10   311 killed        part            a part of the whole behind it"
  ]);
});

describe("however long a value is, lines have 80 letters and a page has its figure", () => {
  const long = "1,000 men of the regiments of the north and south, ".repeat(400);
  const word = "x".repeat(500);
  const many = Array.from({length: 400}, (_, at): Step => {
    return {
      pass: "parse",
      rule: word,
      start: at,
      end: long.length,
      text: at % 2 ? long : word,
      as: long.slice(0, 400)
    };
  });
  const assumptions = many.map(({rule, start, end, text}) => ({rule, start, end, text, taken: long}));
  const issues = many.map(({text}) => ({found: text, expected: word}));
  const lines = explain(long, "strength", {...people, trace: many, assumptions, issues}).split("\n");

  test("no line is longer", () => {
    expect(lines.length).toBeGreaterThan(100);
    expect([...lines, ...traceTable(many)].filter((line) => line.length > 80)).toEqual([]);
  });

  test("what is left out is counted", () => {
    expect(lines).toContain("… and 339 more steps, which --trace has");
    expect(lines.filter((line) => line === "  … and 380 more")).toHaveLength(2);
  });
});

test("a rule's name is never cut, a line break is one sign, and what was taken for granted is said once", () => {
  const value = "9 blorgs\n(or so)";
  const guess = {rule: "a rule whose name is long", start: 0, end: value.length, text: value};
  const guessed = {
    ...people,
    trace: [{pass: "guess", ...guess, as: "taken"}, ...trace],
    assumptions: [{...guess, taken: "taken"}]
  };
  expect(explain(value, "strength", guessed).split("\n").slice(0, 5)).toEqual([
    "strength: 9 blorgs ⏎ (or so)",
    "",
    "text        rule    read as",
    "311         amount  311",
    "311 killed  part    a part of the whole behind it"
  ]);
  const long = {...trace[0]!, rule: "a rule whose name is long"};
  expect(traceTable([long])).toEqual([
    "pass   place  text  rule          read as",
    "parse  0–3    311   a rule whose  311",
    "                    name is long"
  ]);
});

test("marks that drive a terminal are shown, not sent", () => {
  const drives = {pass: "parse", rule: "amount", start: 0, end: 2, text: "\u001b[", as: "\u202e1"};
  expect(explain("\u001b[", "strength", {...people, trace: [drives, drives]})).not.toMatch(/[^\P{C}\n]/u);
  expect(traceTable([drives]).join("\n")).not.toMatch(/[^\P{C}\n]/u);
});
