import {describe, expect, test} from "vitest";
import {datesByPolicy} from "../../../src/model/time/dates-by-policy.js";
import type {Policy} from "../../../src/model/statements/policy.js";
import type {ChronologyRow} from "../../../src/model/rows.js";
import {viewOf} from "../../../src/model/view.js";
import {battle, type Cells} from "../../support/made-up.js";
import {real} from "../../support/real.js";

const dated = (date: string, article = "a"): Cells => ({kind: "date", date, article});
const daysOf = ({earliest, startLatest, endEarliest, latest}: ChronologyRow) =>
  [earliest, startLatest, endEarliest, latest].map((day) => day?.replace("1700-", "") ?? "open").join(" ");
const under = (policy: Policy, date: string, rivals: Cells[]) =>
  datesByPolicy(viewOf(battle({Date: date}, rivals)).chronology, policy)[0]!;

describe("the policy decides which of rival dates a row has", () => {
  const rivals = [dated("3 – 12 May 1700"), dated("late April – 8 May 1700", "b")];
  test.each<[Policy, string]>([
    ["infobox", "05-01 05-01 05-10 05-10"],
    ["envelope", "04-21 05-03 05-08 05-12"],
    ["lowest", "04-21 04-30 05-08 05-08"],
    ["highest", "05-03 05-03 05-12 05-12"],
    ["a", "05-03 05-03 05-12 05-12"],
    ["b", "04-21 04-30 05-08 05-08"],
    ["an article that says nothing", "05-01 05-01 05-10 05-10"]
  ])("%s: %s", (policy, days) => expect(daysOf(under(policy, "1 – 10 May 1700", rivals))).toBe(days));
});

describe("an envelope is certain only of what every statement is certain of", () => {
  test.each<[string, string, string]>([
    ["1 – 10 May 1700", "4 – 6 May 1700", "05-01 05-04 05-06 05-10"],
    ["1 May 1700", "3 May 1700", "05-01 05-03 05-01 05-03"],
    ["1 – 10 May 1700", "1 – 10 May 1700", "05-01 05-01 05-10 05-10"],
    ["1 – 10 May 1700", "May 1700", "05-01 05-31 05-01 05-31"],
    ["1 – 10 May 1700", "3 May 1700 – present", "05-01 05-03 open open"],
    ["1 – 10 May 1700", "until 8 May 1700", "open 05-08 05-08 05-10"]
  ])("%s and %s: %s", (own, rival, days) => expect(daysOf(under("envelope", own, [dated(rival)]))).toBe(days));
});

describe("the lowest date begins first and the highest ends last, by the days that they name", () => {
  test.each<[string, string, string, string, string]>([
    ["one within the other", "1 – 10 May 1700", "4 – 6 May 1700", "1 – 10 May 1700", "1 – 10 May 1700"],
    ["some time in a month", "3 – 10 May 1700", "May 1700", "May 1700", "May 1700"],
    ["an open end", "1 – 2 May 1700", "3 May 1700 – present", "1 – 2 May 1700", "3 May 1700 – present"],
    ["an open start", "9 – 10 May 1700", "until 8 May 1700", "until 8 May 1700", "9 – 10 May 1700"],
    ["equal dates", "9 May 1700", "9 May 1700", "9 May 1700", "9 May 1700"]
  ])("%s: of %j and %j", (_, own, rival, lowest, highest) => {
    const plain = (date: string) => daysOf(under("infobox", date, []));
    expect(daysOf(under("lowest", own, [dated(rival)]))).toBe(plain(lowest));
    expect(daysOf(under("highest", own, [dated(rival)]))).toBe(plain(highest));
  });
});

test.each<Policy>(["envelope", "lowest", "highest", "a"])(
  "a date that names no day says nothing, so that under %s the other stands",
  (policy) => {
    expect(daysOf(under(policy, "1 – 10 May 1700", [dated("someday")]))).toBe("05-01 05-01 05-10 05-10");
    expect(daysOf(under(policy, "someday", [dated("9 May 1700")]))).toBe("05-09 05-09 05-09 05-09");
  }
);

describe("what a row says follows its days, its source does not", () => {
  const own = "1 – 10 May 1700";
  test.each<[Policy, string, Partial<ChronologyRow>]>([
    ["infobox", "mid-May 1700", {start: "exact", end: "exact", approximate: false, edtf: "1700-05-01/1700-05-10"}],
    ["a", "c. 3 May 1700", {start: "approximate", end: "approximate", approximate: true, edtf: "1700-05-03~"}],
    ["a", "3 May 1700 – present", {start: "exact", end: "open", edtf: "1700-05-03/.."}],
    ["envelope", "3 – 10 May 1700", {start: "approximate", end: "exact", edtf: null}],
    ["envelope", "1 – 10 May 1700", {start: "exact", end: "exact", edtf: "1700-05-01/1700-05-10"}],
    ["envelope", "3 May 1700 – present", {start: "approximate", end: "open", edtf: null}],
    ["envelope", "until 8 May 1700", {start: "unknown", end: "approximate", edtf: null}]
  ])("%s, with %s", (policy, rival, said) =>
    expect(under(policy, own, [dated(rival)])).toMatchObject({
      ...said,
      text: policy === "infobox" ? own : policy === "a" ? rival : [...new Set([own, rival])].join(" / "),
      article: "battle",
      section: "Infobox"
    })
  );
});

test("an inferred date is no statement: any that is stated takes its place", () => {
  const claims: Cells[] = [
    {id: "x", kind: "event", date: "after battle"},
    {...dated("7 May 1700"), engagement: "x"}
  ];
  const {chronology} = viewOf(battle({Date: "1 May 1700"}, claims));
  for (const policy of ["envelope", "lowest", "highest", "a"])
    expect(datesByPolicy(chronology, policy)[1]).toMatchObject({id: "x", inferred: null, earliest: "1700-05-07"});
  for (const policy of ["infobox", "b"]) expect(datesByPolicy(chronology, policy)).toEqual(chronology);
});

test("rival rows, and rows without rivals, stay as they are", () => {
  const {chronology} = viewOf(battle({}, [dated("9 May 1700"), {kind: "event", date: "after battle"}]));
  expect(datesByPolicy(chronology, "a").slice(1)).toEqual(chronology.slice(1));
  for (const policy of ["envelope", "lowest", "highest"])
    expect(datesByPolicy(viewOf(real).chronology, policy)).toEqual(viewOf(real).chronology);
});
