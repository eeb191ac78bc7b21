import {describe, expect, it} from "vitest";
import {readTally} from "../../../../src/reading/tally.js";
import {written} from "../written.js";

it.each([
  ["1,000 killed per day", "= ?"],
  ["10–20 killed a day", "= ?"],
  ["12 killed, 30 wounded daily", "12 killed = 12"],
  ["twenty every week", "= ?"],
  ["10 per cent", "= ?"],
  ["one in three killed", "= ?"],
  ["12 killed, outnumbered 3 to 1", "12 killed = 12"],
  ["12 killed, 3:1 odds", "12 killed = 12"]
])("a rate or odds count nothing: %j is %s", (raw, read) => expect(written(raw, "casualties").trim()).toBe(read));

it.each([
  ["3,000 killed in a day", "3000 killed = 3000"],
  ["5 killed in 3 ships", "5 killed, 3 losses ship = 5"],
  ["3: 1 killed, 2 wounded", "3 losses total, 1 killed part, 2 wounded part = 3"],
  ["1 killed to 3 wounded", "1 killed, 3 wounded = 4"]
])("what is no rate counts: %j is %s", (raw, read) => expect(written(raw, "casualties")).toBe(read));

describe("how many in all is not known, and an issue says so", () => {
  it.each([
    ["3 companies of 100 men", "3 company, ? = ?", "100"],
    ["3 companies of about 100–120 men each", "3 company, ? = ?", "120"],
    ["300-400 men each", "? = ?", "400"],
    ["two brigades each of 3,000 men", "2 brigade, ? = ?", "3,000"],
    ["100 men per company", "? = ?", "100"],
    ["12 ships of 74 guns, 500 men", "12 ship, ? gun, 500 = 500", "74"],
    ["all but 20 of 3,000 men", "? part, 3000 = 3000", "20"]
  ])("%j is %s for %j", (raw, read, found) => {
    expect(written(raw, "strength")).toBe(read);
    expect(readTally(raw, "strength").issues).toMatchObject([{found, expected: "how many there were in all"}]);
  });
});

it.each([
  ["1 battalion of 500 men", "1 battalion, 500 = 500"],
  ["an army of 5,000", "5000 = 5000"],
  ["5,000 on each side", "5000 = 5000"],
  ["3 of 5 battalions", "3 battalion part, 5 battalion = ?"]
])("what a single thing has, and a share, are counts: %j is %s", (raw, read) =>
  expect(written(raw, "strength")).toBe(read)
);
