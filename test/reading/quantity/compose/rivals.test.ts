import {describe, expect, it} from "vitest";
import {written} from "../written.js";

type Row = [rule: string, raw: string, read: string];

describe("of losses", () => {
  it.each<Row>([
    [
      "two claims",
      "US claim: 400 killed\nVC claim: 120 killed",
      "400 killed alternative by US claim, 120 killed alternative by VC claim = 120–400"
    ],
    [
      "a claim and the same thing of nobody's",
      "700 killed\n900 killed (X claim)",
      "700 killed alternative, 900 killed alternative by X claim = 700–900"
    ],
    [
      "a claim of another thing is none",
      "700 killed\n900 wounded (X claim)",
      "700 killed, 900 wounded by X claim = 1600"
    ],
    [
      "what others say",
      "700 killed; 900 killed by other accounts",
      "700 killed alternative, 900 killed alternative by other accounts = 700–900"
    ],
    [
      "what is claimed and what is confirmed",
      "40 confirmed, 200 claimed",
      "40 losses alternative, 200 losses alternative by claimed = 40–200"
    ],
    [
      "in a bracket too",
      "40 killed (confirmed), 200 claimed",
      "40 killed alternative, 200 losses alternative by claimed = 40–200"
    ],
    ["stages of losses are added", "12 killed on Day 1, 30 killed on Day 2", "12 killed, 30 killed = 42"]
  ])("%s", (_, raw, read) => expect(written(raw, "casualties")).toBe(read));
});

describe("of a strength", () => {
  it.each<Row>([
    [
      "stages of one force",
      "2,000 (Day 1), 5,000 (Day 3)",
      "2000 alternative of Day 1, 5000 alternative of Day 3 = 2000–5000"
    ],
    [
      "reinforcements are added to its first stage",
      "2,000 (initially), 500 (July reinforcements)",
      "2000 of initially, 500 of July reinforcements = 2500"
    ]
  ])("%s", (_, raw, read) => expect(written(raw, "strength")).toBe(read));
});
