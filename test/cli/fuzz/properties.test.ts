import {describe, expect, test} from "vitest";
import {filled, grouped, inWords, loosely, rewritten} from "../../../src/cli/made/forms.js";
import {exactValueFor, peopleOf, valueFor, written} from "../../../src/cli/made/value.js";
import {allProperties as properties} from "../../../src/cli/fuzz/fuzz.js";
import {randomFor} from "../../../src/cli/made/random.js";
import {interval} from "../../../src/reading/interval.js";

describe("a right reading has the property that", () => {
  for (const {name, trial} of properties)
    test(name, () => {
      for (let number = 0; number < 150; number++) expect(trial(1944, number).wrong()).toBeNull();
    });
});

test.each([
  [7, "7", "seven"],
  [40, "40", "forty"],
  [4321, "4,321", "four thousand three hundred and twenty-one"],
  [60_005, "60,005", "sixty thousand and five"],
  [2_000_100, "2,000,100", "two million one hundred"]
])("%d is %j and %j", (number, digits, words) => expect([grouped(number), inWords(number)]).toEqual([digits, words]));

test("words may be written without hyphens and without and", () =>
  expect(loosely("twenty-one thousand and five", " ", " ")).toBe("twenty one thousand five"));

test("a form has one number or two", () =>
  expect([filled("at least N", 5000), filled("N–M", 300, 4000)]).toEqual(["at least 5,000", "300–4,000"]));

test("an interval is written in many forms", () => {
  const forms = Array.from({length: 200}, (_, number) => rewritten(interval(300, 500), randomFor(1, number)));
  expect(new Set(forms)).toContain("at least 300 and at most 500");
  expect(new Set(forms).size).toBeGreaterThan(5);
});

const value = {
  field: "casualties" as const,
  statements: [
    {bounds: interval(300), noun: "", outcome: "killed"},
    {bounds: interval(20, null), noun: "soldiers", outcome: "wounded"},
    {bounds: interval(null, 5), noun: "tanks", outcome: "destroyed"}
  ]
};

test("a made value is written plainly, and its people are the sum of what is said of them", () => {
  expect(written(value)).toBe("300 killed, at least 20 soldiers wounded, up to 5 tanks destroyed");
  expect(peopleOf(value)).toEqual(interval(320, null));
});

test("no amount of people in a made value is the sum of others", () => {
  for (let number = 0; number < 500; number++) {
    const lows = exactValueFor(randomFor(1944, number)).statements.map(({bounds}) => bounds.low!);
    const sum = lows.reduce((total, low) => total + low, 0);
    expect(lows.filter((low) => 2 * low === sum)).toEqual([]);
  }
});

test("the same seed makes the same values, another others", () => {
  const made = (seed: number) => Array.from({length: 50}, (_, number) => written(valueFor(randomFor(seed, number))));
  expect(made(7)).toEqual(made(7));
  expect(made(8).filter((text) => made(7).includes(text)).length).toBeLessThan(5);
});
