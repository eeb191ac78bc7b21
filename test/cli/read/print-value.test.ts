import {expect, test} from "vitest";
import {printValue} from "../../../src/cli/read/print-value.js";
import type {FieldName} from "../../../src/cli/read/readings.js";

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
