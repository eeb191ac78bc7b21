import {describe, expect, test} from "vitest";
import {sorted, type PageColumn} from "../../../src/components/table/cells.js";
import {intervalInWords} from "../../../src/model/words.js";
import {interval} from "../../../src/reading/interval.js";

const unknown = interval(null, null);

describe("amounts sort by the number that is known, then by the upper one, unknown last either way", () => {
  const amounts = [
    unknown,
    interval(8000, null),
    interval(0),
    interval(8000),
    interval(null, 8000),
    interval(900, 9000)
  ];
  test.each([
    ["ascending", ["none", "900–9,000", "at most 8,000", "8,000", "at least 8,000", "unknown"]],
    ["descending", ["at least 8,000", "8,000", "at most 8,000", "900–9,000", "none", "unknown"]]
  ] as const)("%s", (direction, words) => {
    const rows = sorted(
      amounts.map((amount) => ({...amount})),
      "amount",
      {type: "interval"},
      direction
    );
    expect(rows.map((row) => intervalInWords(row as unknown as typeof unknown))).toEqual(words);
  });
});

describe("other columns sort by what they hold, nothing last either way", () => {
  test.each<[string, PageColumn["type"], unknown[], unknown[]]>([
    ["numbers by value", "integer", [10, null, 9, 0], [0, 9, 10, null]],
    [
      "days before our era by day",
      "day",
      ["-0479-07-21", "", "0043-01-01", "-0480-08-01"],
      ["-0480-08-01", "-0479-07-21", "0043-01-01", ""]
    ],
    [
      "text by letters, not by their codes",
      "string",
      ["Zog", "Çam", "çiftlik", "Dibër"],
      ["Çam", "çiftlik", "Dibër", "Zog"]
    ],
    [
      "numbers within text by value",
      "string",
      ["Brigade 10", undefined, "Brigade 9"],
      ["Brigade 9", "Brigade 10", undefined]
    ]
  ])("%s", (_, type, values, ascending) => {
    const rows = values.map((value) => ({value}));
    const known = ascending.slice(0, -1);
    const nothing = ascending.at(-1);
    const order = (direction: "ascending" | "descending") =>
      sorted(rows, "value", {type}, direction).map(({value}) => value);
    const isAbsent = nothing === null || nothing === undefined || nothing === "";
    expect(order("ascending")).toEqual(ascending);
    expect(order("descending")).toEqual(isAbsent ? [...known.reverse(), nothing] : [...ascending].reverse());
  });
});
