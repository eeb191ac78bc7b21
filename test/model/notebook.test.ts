import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {notebook} from "../../src/model/notebook.js";
import {viewOf} from "../../src/model/view.js";
import {formatIssue} from "../../src/reading/report.js";
import {madeUp, type Cells} from "../support/made-up.js";
import {rowsIn} from "../support/rows.js";

const event = (id: string, engagement: string, cells: Cells = {}): Cells => ({
  id,
  engagement,
  kind: "event",
  date: "1700",
  ...cells
});
const issuesOf = (claims: Cells[]) => viewOf(madeUp({war: {}}, claims)).issues.map(formatIssue);
const ids = (claims: Cells[]) => viewOf(madeUp({war: {}}, claims)).chronology.map(({id}) => id);

test("no articles and no claims are a notebook without rows and issues", () => {
  expect(Object.values(rowsIn(notebook([], null))).flat()).toEqual([]);
});

describe("claims belong to an article, be it through phases, clashes and events", () => {
  const expected = "expected the name of a file in data/articles, or the id of a phase, clash or event of one";
  test.each<[string, Cells[], string[], string[]]>([
    ["through another, in any order", [event("b", "a"), event("a", "war")], ["war", "a", "b"], []],
    ["an unknown one", [event("a", "peace")], ["war"], [`data/claims.csv:2: engagement: found "peace", ${expected}`]],
    ["itself", [event("a", "a")], ["war"], [`data/claims.csv:2: engagement: found "a", ${expected}`]],
    [
      "each other",
      [event("a", "b"), event("b", "a")],
      ["war"],
      [`data/claims.csv:2: engagement: found "b", ${expected}`, `data/claims.csv:3: engagement: found "a", ${expected}`]
    ],
    [
      "a claim that is no part",
      [event("a", "b"), event("b", "war", {kind: "duration", amount: "3 days"})],
      ["war"],
      [`data/claims.csv:2: engagement: found "b", ${expected}`]
    ],
    [
      "an article, under its name as id",
      [event("war", "war")],
      ["war"],
      ['data/claims.csv:2: id: found "war", expected an id that is not the name of a file in data/articles']
    ],
    [
      "an article, said by an unknown one",
      [event("a", "war", {article: "peace"})],
      ["war", "a"],
      ['data/claims.csv:2: article: found "peace", expected the name of a file in data/articles']
    ]
  ])("%s", (_, claims, rows, issues) => {
    expect(ids(claims)).toEqual(rows);
    expect(issuesOf(claims)).toEqual(issues);
  });
});

describe("a side is one of the engagement's that a claim belongs to, be it through others", () => {
  const loss = (engagement: string, side: number): Cells => ({engagement, kind: "casualties", side, amount: 5});
  const fault = (line: number, side: number) =>
    `data/claims.csv:${line}: side: found "${side}", expected one of the sides of war: 1, 2`;
  test.each<[string, Cells[], string[]]>([
    ["of two", [loss("war", 1), loss("war", 2)], []],
    ["a third of two", [loss("war", 3)], [fault(2, 3)]],
    ["through an event", [event("a", "war"), event("b", "a"), loss("b", 4)], [fault(4, 4)]],
    ["one that took the lead", [event("a", "war", {side: 3})], [fault(2, 3)]],
    ["a third of three", [loss("league", 3)], []],
    ["a strength's", [{...loss("war", 3), kind: "strength"}], [fault(2, 3)]]
  ])("%s", (_, claims, issues) => {
    const made = viewOf(madeUp({war: {}, league: {Combatant3: "East"}}, claims));
    expect(made.issues.map(formatIssue)).toEqual(issues);
    expect(made.items).toHaveLength(claims.filter(({kind}) => kind !== "event").length);
  });
});

test.each([
  ["strength", "8,000+, 30 guns", ["personnel", "equipment"], 1],
  ["casualties", "80, 30 guns", ["personnel", "equipment"], 0]
])(
  "the items of a claim of %s are beside the infobox's, with the claim's id; a strength has a total",
  (kind, amount, classes, totals) => {
    const made = rowsIn(madeUp({war: {}}, [{id: "said", kind, side: 1, amount, section: "Course"}]));
    const about = {engagement: "war", side: 1, field: kind, claim: "said"};
    const place = {article: "war", section: "Course", file: "data/claims.csv", line: 2};
    expect(made.values).toEqual([{id: "#said", ...about, text: amount, ...place}]);
    expect(made.items).toMatchObject(classes.map((name) => ({...about, class: name, value: "#said"})));
    const claimed = made.totals.filter(({claim}) => claim !== null);
    expect(claimed).toMatchObject([{...about, low: 8000, high: null, value: "#said"}].slice(0, totals));
  }
);

test("issues of all files are collected, and whatever could be read stays", () => {
  const made = viewOf(madeUp({a: {Strength1: "5", Wrong: "x"}, b: {Date: "30 February 1700"}}, [{kind: "raid"}]));
  expect(made.issues.map(({file, field}) => [file, field])).toEqual([
    ["data/articles/a.txt", "wrong"],
    ["data/articles/b.txt", "date"],
    ["data/claims.csv", "kind"]
  ]);
  expect(made.engagements).toHaveLength(2);
  expect(made.totals.find(({engagement, side}) => engagement === "a" && side === 1)).toMatchObject({low: 5, high: 5});
});

describe("nothing throws on bad data", () => {
  const piece = fc.oneof(
    fc.constantFrom("- Date: ", "- Strength1: ", "- Casualties2: ", "- Partof: ", "= a =", "\n", ",", '"', "+", "–"),
    fc.constantFrom(
      "after a",
      "before b",
      "killed",
      "Unknown",
      "1944",
      "17 May",
      "event",
      "strength",
      "casualties",
      "date",
      "duration",
      "1",
      "a",
      "b"
    ),
    fc.string({maxLength: 12, unit: "binary"})
  );
  const text = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(""));
  const cells = fc.array(fc.array(piece, {minLength: 11, maxLength: 11}), {maxLength: 8});
  const header = "id,engagement,kind,label,date,place,side,outcome,amount,article,section";

  test("in articles", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const made = notebook(
          [
            {file: "data/articles/a.txt", text: a},
            {file: "data/articles/b.txt", text: b}
          ],
          null
        );
        return made.engagements.numRows() === 2 && made.chronology.numRows() === 2;
      }),
      {seed: 1944, numRuns: 150}
    );
  });

  test("in claims", () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const lines = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","));
        const source = {file: "data/claims.csv", text: [header, ...lines].join("\n")};
        return notebook([{file: "data/articles/a.txt", text: "- Conflict: a"}], source).chronology.numRows() > 0;
      }),
      {seed: 1944, numRuns: 150}
    );
  });

  test("in ten thousand claims that each belong to the one before", () => {
    const chain = Array.from({length: 10_000}, (_, n) =>
      event(`id-${n}`, n ? `id-${n - 1}` : "war", {date: n ? `after id-${n - 1}` : "1700"})
    );
    expect(madeUp({war: {}}, chain).chronology.numRows()).toBe(10_001);
  });
});
