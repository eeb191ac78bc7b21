import {describe, expect, it} from "vitest";
import {written} from "../written.js";

type Row = [rule: string, raw: string, read: string];

describe("of a strength", () => {
  it.each<Row>([
    [
      "bullets under a number",
      "10,000\n• 7,000 foot\n• 3,000 horse",
      "10000 total, 7000 foot part, 3000 horse part = 10000"
    ],
    [
      "lines that add up to it",
      "10,000\n7,000 foot\n3,000 horse",
      "10000 total, 7000 foot part, 3000 horse part = 10000"
    ],
    ["lines that do not stand beside it", "10,000\n7,000 foot\n2,000 horse", "10000, 7000 foot, 2000 horse = 19000"],
    ["things are no part of people", "10,000:\n7,000 foot\n30 guns", "10000, 7000 foot part, 30 gun = 10000"],
    ["those engaged", "25,000\n2,000 engaged", "25000, 2000 part = 25000"],
    [
      "the reserves named after them",
      "9,000\n7,000 engaged\nReserve: 2,000",
      "9000 total, 7000 part, 2000 part of Reserve = 9000"
    ],
    ["the same, sum first", "5,000 = 3,000 foot + 2,000 horse", "5000 total, 3000 foot part, 2000 horse part = 5000"],
    ["a written sum", "20,000 + 4,000 = 24,000", "20000 part, 4000 part, 24000 total = 24000"],
    [
      "a written sum of people among things",
      "20,000 infantry + 4,000 cavalry + 30 guns = 24,000 men",
      "20000 infantry part, 4000 cavalry part, 30 gun, 24000 total = 24000"
    ]
  ])("%s", (_, raw, read) => expect(written(raw, "strength")).toBe(read));
});

describe("of losses", () => {
  it.each<Row>([
    ["a part shares what became of its whole", "15 dead, 2 of them officers", "15 killed, 2 killed officer part = 15"],
    ["in words too", "15 killed, two of whom were officers", "15 killed, 2 killed officer part = 15"],
    ["and without a noun", "100 killed, 20 of them by friendly fire", "100 killed, 20 killed part = 100"],
    ["unless it says its own", "20 captured, 5 of whom died", "20 captured, 5 killed part = 20"],
    ["civilians are among people", "15 dead, 2 of them civilians", "15 killed, 2 killed civilian part = 15"],
    ["in a bracket too", "40 killed (3 civilians)", "40 killed, 3 killed civilian part = 40"],
    ["soldiers are not among civilians", "40 civilians killed (3 soldiers)", "40 killed civilian, 3 killed = 3"]
  ])("%s", (_, raw, read) => expect(written(raw, "casualties")).toBe(read));
});
