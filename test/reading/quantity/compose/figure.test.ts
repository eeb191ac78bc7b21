import {describe, expect, it} from "vitest";
import {readTally} from "../../../../src/reading/tally.js";

type Row = [rule: string, raw: string, low: number | null, high: number | null];

const bounds = (raw: string, field: "strength" | "casualties") => {
  const {low, high} = readTally(raw, field).personnel;
  return [low, high];
};

describe("the people among casualties", () => {
  it.each<Row>([
    ["counts are added", "127 killed, 290 wounded", 417, 417],
    ["a total wins over its parts", "22,922: 5,000 killed, 17,000 wounded", 22922, 22922],
    ["an open side leaves the sum open", "78 killed, 200+ wounded", 278, null],
    ["an unknown among known ones opens the upper side", "4,700 killed, unknown wounded", 4700, null],
    ["so does a vague one", "26 killed, several wounded", 26, null],
    ["so does what is possibly more", "26 killed, possibly more", 26, null],
    ["where all are unknown, nothing is known", "Unknown, many wounded", null, null],
    ["rivals give the envelope", "582 killed (X claim) 2,700 killed and 5,635 wounded (Y claim)", 582, 8335],
    ["a claimant without a figure adds nothing", "237 killed (X claim) dozens killed (Y claim)", 237, 237],
    ["a rival's open side is open", "300+ killed (X claim) 120 killed (Y claim)", 120, null],
    ["the rivals of two sides are added", "A: 5 killed (X claim) 7 killed (Y claim) \n B: 10 killed", 15, 17],
    ["rival totals are not added", "7,000 killed in total (X claim) 9,000 killed in total (Y claim)", 7000, 9000],
    ["a vague figure is no rival", "Heavy \n 12,700 (contemporary sources)", 12700, null],
    ["none is zero", "None", 0, 0],
    ["only things leave people unknown", "32 tanks", null, null],
    ["a low of absent lows is absent", "up to 5,000", null, 5000],
    ["civilians do not count", "120 civilians killed, 3 soldiers killed", 3, 3],
    ["nor those whom a heading calls civilians", "Civilian deaths: 120 \n Soldiers: 30 killed", 30, 30],
    ["or the words before the number", "Civilian casualties 28 killed, 70 injured", null, null],
    ["nor do survivors", "300 killed, 12 survived", 300, 300],
    ["nor do the sick and the displaced", "20 killed, 300 sick, 50 displaced", 20, 20],
    ["a joined outcome counts in full", "3,000 killed, captured and dispersed", 3000, 3000]
  ])("%s", (_, raw, low, high) => expect(bounds(raw, "casualties")).toEqual([low, high]));
});

it("people said not to have taken part are counted", () =>
  expect(bounds("10,444 soldiers \n Did not participate: 7,176 soldiers", "strength")).toEqual([17620, 17620]));

it("the figure is approximate when an amount in it is", () =>
  expect(readTally("about 300 killed, 20 wounded", "casualties").personnel.approximate).toBe(true));

it("but not when only a part is", () =>
  expect(readTally("1,000 men, including about 300 knights", "strength").personnel.approximate).toBe(false));
