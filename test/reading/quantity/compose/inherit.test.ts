import {describe, expect, it} from "vitest";
import {written} from "../written.js";

type Row = [rule: string, raw: string, read: string];

describe("of a strength", () => {
  it.each<Row>([
    ["a number in a bracket counts the things before it", "12 ships (4)", "12 ship, 4 equipment part = ?"],
    ["unless it is larger than they: then it counts people", "2 companies (~250)", "2 company, 250 = 250"],
    ["and where they are not many", "several companies (300–400)", "? company, 300–400 = 300–400"],
    ["after ships too", "3 ships (400)", "3 ship, 400 = 400"],
    ["and after another of their kind", "2 corps (5 divisions, 60,000)", "2 corps, 5 division, 60000 = 60000"],
    [
      "a total after things and people is of the people",
      "300 horse, 4 guns (total 300)",
      "300 horse part, 4 gun, 300 total = 300"
    ]
  ])("%s", (_, raw, read) => expect(written(raw, "strength")).toBe(read));
});

describe("of losses", () => {
  it.each<Row>([
    ["the outcome after a list", "52 officers and 300 men killed", "52 killed officer, 300 killed = 352"],
    ["the civilians named before", "9 civilians killed and 8 wounded", "9 killed civilian, 8 wounded civilian = ?"],
    ["but not of prisoners", "9 civilians killed, 8 captured", "9 killed civilian, 8 captured = 8"],
    ["the things named before", "3 tanks destroyed and 2 damaged", "3 destroyed tank, 2 damaged tank = ?"],
    ["a bracket's outcome is that of its whole", "22 wounded (1 mortally)", "22 wounded, 1 wounded part = 22"]
  ])("%s", (_, raw, read) => expect(written(raw, "casualties")).toBe(read));
});
