import {describe, expect, test} from "vitest";
import {readClaims} from "../../src/reading/claims.js";
import {formatIssue} from "../../src/reading/report.js";
import {claimsFile as file, claimsHeader as header, claimsRow as row} from "../support/claims.js";

const read = (...rows: string[]) => readClaims([header, ...rows].join("\n"), file);
const issuesOf = (...rows: string[]) => read(...rows).issues.map(formatIssue);

test("a row's cells are read, empty ones as not stated", () => {
  const {claims, issues} = read(row({date: "1 May 1700", side: "2", place: "Ford", section: "Course"}), row({id: "b"}));
  expect(issues).toEqual([]);
  expect(claims).toMatchObject([
    {id: "ford", engagement: "war", kind: "clash", label: "Fight", side: 2, place: "Ford", section: "Course"},
    {id: "b", side: null, when: null, relation: null, tally: null, days: null}
  ]);
  expect(claims[0]).toMatchObject({
    date: "1 May 1700",
    when: {earliest: "1700-05-01", latest: "1700-05-01"},
    file,
    line: 2
  });
});

describe("a faulty header is an issue", () => {
  test.each([
    ["a lost column bars all rows", header.replace(",side", ""), "side: found nothing, expected a column side", 0],
    [
      "an unknown column is passed over",
      `${header},note`,
      `note: found "note", expected one of the columns ${header.replaceAll(",", ", ")}`,
      1
    ],
    ["a column given twice", `${header},place`, 'place: found "place", expected one column place; the last is read', 1]
  ])("%s", (_, names, issue, count) => {
    const cells = [...row().split(","), ""].slice(0, names.split(",").length);
    const {claims, issues} = readClaims([names, cells.join(",")].join("\n"), file);
    expect(issues.map(formatIssue)).toEqual([`${file}:1: ${issue}`]);
    expect(claims).toHaveLength(count);
  });

  test("an empty file lacks every column", () =>
    expect(readClaims("", file).issues.map(({field}) => field)).toEqual(header.split(",")));
});

describe("a row that cannot be placed is left out, with an issue", () => {
  test.each([
    ["without an id", {id: ""}, "id: found nothing, expected a value"],
    [
      "with an id of more than 200 characters, which others repeat",
      {id: "f".repeat(201)},
      `id: found "${"f".repeat(80)}…", expected an id of at most 200 characters`
    ],
    ["without an engagement", {engagement: ""}, "engagement: found nothing, expected a value"],
    [
      "of no kind",
      {kind: ""},
      "kind: found nothing, expected one of phase, clash, event, strength, casualties, date, duration"
    ],
    [
      "of an unknown kind",
      {kind: "raid"},
      'kind: found "raid", expected one of phase, clash, event, strength, casualties, date, duration'
    ]
  ])("%s", (_, cells, issue) => {
    const {claims, issues} = read(row(cells), row({id: "other"}));
    expect(issues.map(formatIssue)).toEqual([`${file}:2: ${issue}`]);
    expect(claims.map(({id}) => id)).toEqual(["other"]);
  });

  test("with the id of an earlier one", () => {
    const {claims, issues} = read(row(), row({label: "Second"}));
    expect(issues.map(formatIssue)).toEqual([
      `${file}:3: id: found "ford", expected an id of its own; line 2 has it already`
    ]);
    expect(claims.map(({label}) => label)).toEqual(["Fight"]);
  });
});

describe("any other fault is an issue, and the rest of the row stands", () => {
  test.each<[Record<string, string>, string, object]>([
    [{label: ""}, "label: found nothing, expected a few words of your own", {label: "ford"}],
    [{article: ""}, "article: found nothing, expected the article that says so", {article: ""}],
    [{side: "6"}, 'side: found "6", expected a side\'s number, 1 to 5', {side: null}],
    [{side: "0"}, 'side: found "0", expected a side\'s number, 1 to 5', {side: null}],
    [{side: "North"}, 'side: found "North", expected a side\'s number, 1 to 5', {side: null}],
    [{side: "1.5"}, 'side: found "1.5", expected a side\'s number, 1 to 5', {side: null}],
    [
      {kind: "casualties", amount: "200", outcome: "killed"},
      "side: found nothing, expected a side's number, 1 to 5",
      {tally: {personnel: {low: 200, high: 200}}}
    ],
    [
      {kind: "casualties", side: "1", outcome: "killed"},
      "amount: found nothing, expected an amount, such as 2,000 or 100 or more",
      {side: 1}
    ],
    [
      {kind: "casualties", side: "1", outcome: "smashed", amount: "200"},
      'outcome: found "smashed", expected an outcome, such as killed, wounded, captured, missing or losses',
      {tally: {personnel: {low: 200, high: 200}}}
    ],
    [
      {kind: "strength", amount: "8000+"},
      "side: found nothing, expected a side's number, 1 to 5",
      {tally: {personnel: {low: 8000, high: null}}}
    ],
    [
      {kind: "strength", side: "1"},
      "amount: found nothing, expected an amount, such as 2,000 or 100 or more",
      {side: 1, tally: {personnel: {low: null, high: null}}}
    ],
    [
      {kind: "strength", side: "1", amount: "200", outcome: "killed"},
      'outcome: found "killed", expected nothing in a claim of kind strength',
      {tally: {field: "strength", personnel: {low: 200, high: 200}}}
    ],
    [{kind: "date"}, "date: found nothing, expected a date as written", {when: null}],
    [
      {kind: "date", date: "after other-ford"},
      'date: found "after other-ford", expected a date, such as 3–5 May 1863',
      {relation: null, when: {earliest: null, latest: null}}
    ],
    [
      {kind: "date", date: "1 May 1700", amount: "5"},
      'amount: found "5", expected nothing in a claim of kind date',
      {when: {earliest: "1700-05-01"}, tally: null}
    ],
    [{kind: "duration", amount: "long"}, 'amount: found "long", expected a length, such as 19 days', {days: null}],
    [{kind: "duration"}, "amount: found nothing, expected a length, such as 19 days", {days: null}]
  ])("%j", (cells, issue, claim) => {
    const {claims, issues} = read(row({place: "Ford", ...cells}));
    expect(issues.map(formatIssue)).toEqual([`${file}:2: ${issue}`]);
    expect(claims).toMatchObject([{id: "ford", place: "Ford", ...claim}]);
  });

  test("an impossible date names the file, the line and the column", () => {
    const {claims, issues} = read(row({date: "31 February 1944"}));
    expect(claims).toHaveLength(1);
    expect(issues).toMatchObject([{file, line: 2, field: "date", found: expect.stringContaining("31 February")}]);
  });
});

test.each([
  ["killed", "killed"],
  ["captured and executed", "captured+killed"],
  ["dead or missing", "killed+missing"],
  ["killed in action", "killed"],
  ["soldiers killed", "killed"],
  ["losses", "losses"],
  ["", "losses"]
])("the outcome %j of a claim of casualties is %s", (outcome, read) => {
  const {claims, issues} = readClaims(
    [header, row({kind: "casualties", side: "1", amount: "200", outcome})].join("\n"),
    file
  );
  expect(claims[0]?.tally?.items).toMatchObject([{low: 200, high: 200, outcome: read, class: "personnel"}]);
  expect(issues).toEqual([]);
});

test.each([
  ["15,000", 15000, 15000],
  ["8,000 or more", 8000, null],
  ["some 2,000", 2000, 2000],
  ["2,500: 2,000 infantry, 500 cavalry", 2500, 2500],
  ["40 tanks", null, null]
])("the strength %j of a claim is the people in it, as in an infobox: %s to %s", (amount, low, high) => {
  const {claims, issues} = read(
    row({kind: "strength", side: "1", amount: amount.includes(",") ? `"${amount}"` : amount})
  );
  expect(claims[0]?.tally).toMatchObject({field: "strength", personnel: {low, high}});
  expect(issues).toEqual([]);
});

test("a claim of kind date states a date, and nothing else has to be said", () => {
  const {claims, issues} = read(row({kind: "date", date: "1 – 5 May 1700"}));
  expect(claims).toMatchObject([{kind: "date", when: {earliest: "1700-05-01", latest: "1700-05-05"}, tally: null}]);
  expect(issues).toEqual([]);
});

test.each([
  ["few", "ford,war,clash,Fight", "4 cells"],
  ["many", `${row()},more,more`, "13 cells"]
])("a row with too %s cells is an issue, and what it has stands", (_, line, found) => {
  const {claims, issues} = read(line, row({id: "next"}));
  expect(issues.map(formatIssue)).toContain(`${file}:2: row: found "${found}", expected 11 cells, as in the header`);
  expect(claims.map(({id, line}) => [id, line])).toEqual([
    ["ford", 2],
    ["next", 3]
  ]);
});

test("a line break within quotation marks and an empty line keep the lines' numbers", () => {
  const {claims, issues} = read(
    row({label: '"Fight\nat the\nford"'}),
    "",
    row({id: "next"}),
    row({id: "last", side: "9"})
  );
  expect(claims.map(({id, line}) => [id, line])).toEqual([
    ["ford", 2],
    ["next", 6],
    ["last", 7]
  ]);
  expect(issues.map(({line}) => line)).toEqual([7]);
});

test.each([
  ["after kosovo-operation", {relation: "after", to: "kosovo-operation"}],
  ["before d-day", {relation: "before", to: "d-day"}],
  ["same time as ford", {relation: "same time as", to: "ford"}],
  ["month after ford", {relation: "month after", to: "ford"}],
  ["within phase-2", {relation: "within", to: "phase-2"}],
  ["after 1944", null],
  ["before June 1944", null],
  ["June 1944", null]
])("the date %j refers to another row: %j", (date, relation) => {
  const [claim] = read(row({date})).claims;
  expect(claim?.relation).toEqual(relation);
  expect(claim?.when === null).toBe(relation !== null);
});

test.each([
  ["19 days", 19],
  ["1 day", 1],
  ["19-day", 19],
  ["3 weeks", 21],
  ["two days", null],
  ["19 days or so", null]
])("the length %j is %s days", (amount, days) => {
  expect(read(row({kind: "duration", amount})).claims[0]?.days).toBe(days);
  expect(issuesOf(row({kind: "duration", amount}))).toHaveLength(days === null ? 1 : 0);
});
