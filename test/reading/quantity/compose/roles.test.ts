import {describe, expect, it} from "vitest";
import {readTally} from "../../../../src/reading/tally.js";

type Row = [rule: string, raw: string, roles: string];

const rolesOf = (raw: string, field: "strength" | "casualties") =>
  readTally(raw, field)
    .items.map(({low, high, role}) => `${low ?? high ?? "?"} ${role}`)
    .join(", ");

describe("of losses", () => {
  it.each<Row>([
    ["what the text calls a total is one", "11 killed in total", "11 total"],
    ["a total after its parts", "131 killed \n 345 wounded \n Total: 476 men", "131 part, 345 part, 476 total"],
    ["a total before its parts", "800 total: 700 killed \n 100 wounded", "800 total, 700 part, 100 part"],
    [
      "a number that the next ones make up",
      "5,377 608 killed \n 4,116 wounded \n 653 missing",
      "5377 total, 608 part, 4116 part, 653 part"
    ],
    ["bullets under a number", "10,699 • 1,728 killed \n• 8,971 missing", "10699 total, 1728 part, 8971 part"],
    ["a total in a bracket after its parts", "20 killed, 80 wounded (100 total)", "20 part, 80 part, 100 total"],
    ["or on a line of its own", "20 killed\n80 wounded\n(100 total)", "20 part, 80 part, 100 total"],
    ["a bracket that makes it up", "3,061 (387 killed, 2,674 wounded)", "3061 total, 387 part, 2674 part"],
    ["a whole with some of its parts stays a count", "600 captured, incl. 32 officers", "600 count, 32 part"],
    [
      "a total that repeats the first figure",
      "18 killed: 3 killed, 15 killed, total of 18 killed",
      "18 part, 3 part, 15 part, 18 total"
    ],
    ["a total of one side holds that side", "A: 300 killed \n B: over 700 total casualties", "300 count, 700 total"],
    [
      "a total's heading holds for the first number after it",
      "Total: 18,399 2,725 killed \n 15,674 missing",
      "18399 total, 2725 part, 15674 part"
    ],
    [
      "a total alone after a rule sums up every stretch above",
      "A: 300 killed \n B: 500 killed <hr /> Total: 1,000+ killed",
      "300 part, 500 part, 1000 total"
    ],
    ["unless it is some party's", "A: 300 killed <hr /> French total: 500", "300 count, 500 total"],
    [
      "or stands after another such total",
      "200 killed Total: 200 <hr /> 70 killed Total: 70",
      "200 part, 200 total, 70 part, 70 total"
    ],
    ["a total under a party's heading holds that party", "A: 800 total dead \n B: 70 dead", "800 total, 70 count"],
    [
      "a total smaller than what stands above is cut short",
      "509 killed, 43 missing \n Total: 5",
      "509 count, 43 count, 5 total"
    ],
    ["or for those that a comma joins", "Total: 1,134 killed, 387 captured", "1134 total, 387 total"],
    [
      "a bare total holds what became of people after a comma",
      "Total: 900, 300 killed, 600 wounded",
      "900 total, 300 part, 600 part"
    ],
    ["also where that is said first", "Total: 900, killed 300, wounded 600", "900 total, 300 part, 600 part"],
    ["or a semicolon divides them", "Total: 900; 300 killed; 600 wounded", "900 total, 300 part, 600 part"],
    ["but not things", "5 guns Total: 900, 5 guns", "5 part, 900 total, 5 total"],
    ["nor another bare number", "Total: 900, 800", "900 total, 800 total"],
    ["what trails an amount does not head the next", "115 killed in total13,000 displaced", "115 total, 13000 count"],
    ["a single claim is no rival", "100 killed, 50 wounded (X claim)", "100 count, 50 count"],
    ["rival claims", "28 killed (IDF claim) 200 killed (Hizbullah claim)", "28 alternative, 200 alternative"],
    ["a claim in a bracket, of the same thing", "900 killed (Polish claim: 700)", "900 alternative, 700 alternative"],
    ["a claim of what became of some is a part", "900 (Polish claim: 300 killed)", "900 count, 300 part"],
    ["stages of losses are added", "68 killed (9 April), 8 killed (19 April)", "68 count, 8 count"]
  ])("%s", (_, raw, roles) => expect(rolesOf(raw, "casualties")).toBe(roles));
});

describe("of a strength", () => {
  it.each<Row>([
    [
      "things under a number of people are counts",
      "67,000 men: \n• 37,000 sailors \n• 30,000 soldiers 222 galleys",
      "67000 total, 37000 part, 30000 part, 222 count"
    ],
    [
      '"including" reaches over lines after a colon',
      "35,000, including: \n 20,000 infantry, \n 12,000 cavalry",
      "35000 total, 20000 part, 12000 part"
    ],
    [
      'a total after a comma is no part of what "including" breaks down',
      "6,000+2,000+ including reinforcements (north), ~1,000 (south), a total of 6,000+ fighters",
      "6000 part, 2000 part, 1000 part, 6000 total"
    ],
    ["those engaged are a part", "25,000\n2,000 engaged", "25000 count, 2000 part"],
    ["stages of one force are rivals", "29,677 (initially) 117,500 (finally)", "29677 alternative, 117500 alternative"],
    ["also where they are named first", "Initially 10,000; later 25,000", "10000 alternative, 25000 alternative"],
    [
      "what is on paper rivals what is there",
      "14,000 (paper strength), 9,000 (actual)",
      "14000 alternative, 9000 alternative"
    ],
    ["a bracket may say how many an open amount is", "several hundred (300–400)", "? part, 300 count"],
    ["or a number that is not known", "Unknown (est. 5,000)", "? part, 5000 count"],
    ["reinforcements are added", "Garrison: 100 \n Reinforcements: 300", "100 count, 300 count"],
    [
      "a claimant in a bracket rivals the figure before it",
      "15,000 cavalry (modern estimates: 10,000–12,000)",
      "15000 alternative, 10000 alternative"
    ],
    ["his parts are parts", "15,000 (Livy: 12,000 infantry, 3,000 cavalry)", "15000 total, 12000 part, 3000 part"],
    ["two ranges that overlap are no breakdown", "5,000–8,000<hr>4,000–6,000 Stanley men", "5000 count, 4000 count"]
  ])("%s", (_, raw, roles) => expect(rolesOf(raw, "strength")).toBe(roles));
});
