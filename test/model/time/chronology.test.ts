import {describe, expect, test} from "vitest";
import {viewOf, type View} from "../../../src/model/view.js";
import {madeUp, type Cells} from "../../support/made-up.js";
import {campaign, real, tirana} from "../../support/real.js";

const war = {war: {Date: "1 March – 31 May 1700"}};
const chronologyOf = (claims: Cells[], articles: Record<string, Record<string, string>> = war) =>
  viewOf(
    madeUp(
      articles,
      claims.map((cells) => ({kind: "event", ...cells}))
    )
  );
const row = ({dated}: View, id: string) => dated(id)!;
const daysOf = (view: View, id: string) => {
  const {earliest, startLatest, endEarliest, latest} = row(view, id);
  return [earliest, startLatest, endEarliest, latest];
};
const outline = ({chronology}: View) => chronology.map(({id, depth}) => `${"  ".repeat(depth)}${id}`);

describe("a date that refers to another row is inferred from it, and ends with the whole where the relation leaves it open", () => {
  const other = {id: "ford", date: "10 – 20 April 1700"};
  test.each<[string, string, string]>([
    ["after ford", "1700-04-20", "1700-05-31"],
    ["before ford", "1700-03-01", "1700-04-10"],
    ["same time as ford", "1700-04-10", "1700-04-20"],
    ["within ford", "1700-04-10", "1700-04-20"],
    ["month after ford", "1700-05-01", "1700-05-31"]
  ])("%s", (date, first, last) => {
    const made = chronologyOf([other, {id: "x", date}]);
    expect(daysOf(made, "x")).toEqual([first, last, first, last]);
    expect(row(made, "x")).toMatchObject({
      start: "approximate",
      end: "approximate",
      inferred: date.replace("ford", "“Claim 1”")
    });
    expect(made.issues).toEqual([]);
  });

  test("without a date it lies within its whole", () => {
    const made = chronologyOf([
      {...other, kind: "phase"},
      {id: "x", engagement: "ford"}
    ]);
    expect(daysOf(made, "x")).toEqual(["1700-04-10", "1700-04-20", "1700-04-10", "1700-04-20"]);
    expect(row(made, "x").inferred).toBe("within “Claim 1”");
  });

  test("an engagement can be referred to, and a row that is inferred itself", () => {
    const made = chronologyOf([
      {id: "y", date: "after x"},
      {id: "x", date: "after war"}
    ]);
    expect(daysOf(made, "x")).toEqual(["1700-05-31", "1700-05-31", "1700-05-31", "1700-05-31"]);
    expect(daysOf(made, "y")[0]).toBe("1700-05-31");
  });

  test("December is a month before January", () => {
    const made = chronologyOf([
      {id: "ford", date: "5 December 1700"},
      {id: "x", date: "month after ford"}
    ]);
    expect(daysOf(made, "x")).toEqual(["1701-01-01", "1701-01-31", "1701-01-01", "1701-01-31"]);
  });
});

describe("nothing is invented", () => {
  test("a whole that lies elsewhere does not end an inferred date", () => {
    const made = chronologyOf([
      {id: "later", date: "1 July 1700"},
      {id: "x", date: "after later"}
    ]);
    expect(daysOf(made, "x")).toEqual(["1700-07-01", null, "1700-07-01", null]);
    expect(row(made, "x").end).toBe("unknown");
  });

  test("where nothing is dated nothing is inferred", () => {
    const made = chronologyOf([{id: "x", date: "after y"}, {id: "y"}], {war: {Date: ""}});
    expect(daysOf(made, "x")).toEqual([null, null, null, null]);
  });

  test("a date that the source gives stays as it is, inside its whole or not", () => {
    const made = chronologyOf([{id: "x", date: "July 1699"}]);
    expect(daysOf(made, "x")).toEqual(["1699-07-01", "1699-07-31", "1699-07-01", "1699-07-31"]);
    expect(row(made, "x").inferred).toBeNull();
  });
});

describe("a reference that leads nowhere is an issue, and the row stays", () => {
  test.each<[string, Cells[], string[]]>([
    ["to an unknown id", [{id: "x", date: "after nothing"}], ["after nothing"]],
    ["to itself", [{id: "x", date: "after x"}], ["after x"]],
    [
      "in a circle",
      [
        {id: "x", date: "after y"},
        {id: "y", date: "before x"}
      ],
      ["before x"]
    ],
    [
      "to a claim without a place in time",
      [
        {id: "x", date: "after n"},
        {id: "n", kind: "duration", amount: "3 days"}
      ],
      ["after n"]
    ]
  ])("%s", (_, claims, found) => {
    const made = chronologyOf(claims);
    expect(made.issues.map((issue) => [issue.field, issue.found])).toEqual(found.map((text) => ["date", text]));
    expect(outline(made)).toContain("  x");
  });
});

describe("each row is followed by its parts, sorted by their start", () => {
  test("undated rows come last, rows of one start by their end", () => {
    const claims: Cells[] = [
      {id: "none", date: "someday"},
      {id: "long", kind: "phase", date: "1 April – 1 May 1700"},
      {id: "short", date: "1 April 1700"},
      {id: "part", engagement: "long", date: "9 April 1700"},
      {id: "first", date: "2 March 1700"}
    ];
    expect(outline(chronologyOf(claims))).toEqual(["war", "  first", "  short", "  long", "    part", "  none"]);
  });

  test("years BC run backwards", () => {
    const claims: Cells[] = [
      {id: "later", date: "10 August 480 BC"},
      {id: "first", date: "Spring 481 BC"},
      {id: "last", date: "1 BC"},
      {id: "after", date: "AD 1"}
    ];
    expect(outline(chronologyOf(claims, {war: {Date: "481 BC"}})).slice(1)).toEqual([
      "  first",
      "  later",
      "  last",
      "  after"
    ]);
  });

  test("the campaign of a row is the engagement at the top of its branch", () => {
    expect(row(viewOf(real), "tirana-liberated")).toMatchObject({parent: tirana, campaign, depth: 2});
    expect(row(viewOf(real), tirana)).toMatchObject({parent: campaign, campaign, depth: 1});
    expect(row(viewOf(real), campaign)).toMatchObject({parent: null, campaign, depth: 0});
  });
});

describe("a claimed date is a row of its own behind the row that it rivals, and changes nothing else", () => {
  const ford: Cells = {id: "ford", kind: "phase", label: "Ford", date: "10 – 20 April 1700", side: 2, place: "Mill"};
  const part: Cells = {id: "part", engagement: "ford", date: "12 April 1700"};
  const rival: Cells = {
    id: "r",
    kind: "date",
    engagement: "ford",
    date: "mid-March 1700",
    article: "b",
    section: "End"
  };
  const peace = {...war, b: {Conflict: "b", Date: "1 July 1700"}};

  test("with the label, period and side of that row, and words, days and source of its own", () => {
    const made = chronologyOf([{...ford, section: "Background"}, part, rival], peace);
    expect(outline(made)).toEqual(["war", "  ford", "    r", "    part", "b"]);
    expect(row(made, "r")).toMatchObject({
      ...{rival: "ford", kind: "date", label: "Ford", side: 2, place: "Mill", period: "before", campaign: "war"},
      ...{text: "mid-March 1700", start: "approximate", end: "approximate", inferred: null, edtf: row(made, "r").edtf},
      ...{article: "b", section: "End", line: 4}
    });
    expect(daysOf(made, "r")).toEqual(["1700-03-11", "1700-03-20", "1700-03-11", "1700-03-20"]);
    expect(made.chronology.filter(({rival}) => rival !== null)).toEqual([row(made, "r")]);
  });

  test.each<[string, Cells]>([
    ["an engagement", {engagement: "war"}],
    ["a phase", {engagement: "ford"}],
    ["a clash or an event", {engagement: "part"}],
    ["a row that is inferred", {engagement: "later"}],
    ["a row, undatably", {engagement: "ford", date: "someday"}]
  ])("of %s", (_, cells) => {
    const claims = [ford, part, {id: "later", date: "after ford"}];
    const [without, made] = [chronologyOf(claims, peace), chronologyOf([...claims, {...rival, ...cells}], peace)];
    expect(row(made, "r")).toMatchObject({rival: cells["engagement"], inferred: null});
    expect(made.chronology.filter(({id}) => id !== "r")).toEqual(without.chronology);
    expect(made.engagements).toEqual(without.engagements);
  });

  test("several stand in the order of the claims", () => {
    const made = chronologyOf([{...rival, id: "r-2", date: "July 1700"}, ford, rival], peace);
    expect(outline(made)).toEqual(["war", "  ford", "    r-2", "    r", "b"]);
  });

  test("a date can have no parts and no dates, and nothing can be dated by it", () => {
    const made = chronologyOf([ford, rival, {...rival, id: "s", engagement: "r"}, {...part, date: "after r"}], peace);
    expect(outline(made)).toEqual(["war", "  ford", "    r", "    part", "b"]);
    expect(made.issues.map(({field, found}) => [field, found])).toEqual([
      ["engagement", "r"],
      ["date", "after r"]
    ]);
  });
});

test.each([
  ["Background", "before"],
  ["Prelude to war", "before"],
  ["Origins", "before"],
  ["Aftermath", "after"],
  ["Legacy", "after"],
  ["Course", "during"],
  ["The aftermath", "during"],
  ["", "during"]
])("what stands in the section %j happened %s the engagement", (section, period) =>
  expect(row(chronologyOf([{id: "x", date: "1700", section}]), "x").period).toBe(period)
);

test("in the project's own data, dates are inferred only where the source refers to another", () => {
  const inferred = viewOf(real)
    .chronology.filter(({inferred}) => inferred)
    .map(({id, earliest, latest}) => [id, earliest, latest]);
  expect(inferred).toEqual([
    ["acting-brigadier-death", "1944-02-01", "1944-02-29"],
    ["vlore-liberation", "1944-06-01", "1944-08-31"],
    ["librazhd-ambush", "1944-06-11", "1944-09-10"],
    ["dukagjin-offensive", "1944-10-15", "1944-11-22"],
    ["kruje-liberation", "1944-11-17", "1944-11-29"],
    ["ballist-dispersal", "1944-11-22", "1944-11-29"]
  ]);
});
