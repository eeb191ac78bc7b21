import {expect, test} from "vitest";
import {meaningOf} from "../../../src/reading/date/words.js";

test.each<[word: string, kind: string, value?: string | number]>([
  ["May", "month", 5],
  ["sept", "month", 9],
  ["DECEMBER", "month", 12],
  ["beginning", "part", "early"],
  ["latterhalf", "part", "second half"],
  ["BCE", "era", "BC"],
  ["OS", "style", "old"],
  ["Gregorian", "style", "new"],
  ["till", "link", "until"],
  ["nolaterthan", "bound", "before"],
  ["onwards", "comparative", "since"],
  ["ca", "circa"],
  ["ongoing", "present"],
  ["Nisan", "foreign"],
  ["Julyof", "month", 7],
  ["siege", "event"]
])("%j is a %s", (word, kind, value) => expect(meaningOf(word)).toEqual(value === undefined ? {kind} : {kind, value}));

test.each([
  ["Fall", "autumn", false],
  ["australwinter", "summer", true]
])("%j is a season", (word, value, southern) =>
  expect(meaningOf(word)).toMatchObject(southern ? {kind: "season", value, southern} : {kind: "season", value})
);

test.each(["Mai", "men", "constructor", "__proto__", ""])("%j means nothing", (word) =>
  expect(meaningOf(word)).toBeUndefined()
);
