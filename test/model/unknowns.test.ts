import {describe, expect, test} from "vitest";
import {unknowns} from "../../src/model/unknowns.js";
import {viewOf} from "../../src/model/view.js";
import {battle, type Cells, type Fields} from "../support/made-up.js";

const stated = {Strength1: "5", Strength2: "5", Casualties1: "5", Casualties2: "5"};
const left = (fields: Fields, claims: Cells[] = []) =>
  unknowns(viewOf(battle({...stated, ...fields}, claims))).map(({what, why}) => `${what}: ${why}`);

test("what is stated leaves nothing open", () => {
  expect(left({})).toEqual([]);
});

describe("what the sources leave open is said in words", () => {
  test.each<[Fields, string]>([
    [{Strength1: ""}, "Strength of North: not stated in the infobox"],
    [{Casualties2: "Unknown"}, "Casualties of South: “Unknown” gives no number of people"],
    [{Strength1: "300 tanks"}, "Strength of North: “300 tanks” gives no number of people"],
    [{Strength1: "8,000+"}, "Strength of North: at least 8,000; the other bound is open"],
    [{Strength1: "up to 500"}, "Strength of North: at most 500; the other bound is open"],
    [
      {Combatant2: ", South"},
      "Names on the side of […], South: a place in the list where a name is lost in the source"
    ],
    [
      {Combatant1: "North, , East,"},
      "Names on the side of North: 2 places in the list where a name is lost in the source"
    ],
    [{Commander2: "Unknown, Unknown"}, "Commanders of South: unknown, says the infobox"],
    [{Commander2: "Unknown, Ali"}, "Some commanders of South: unknown, says the infobox"],
    [{Date: "someday"}, "Date of “battle”: “someday” could not be read"],
    [{Date: ""}, "Date of “battle”: not given"],
    [{Date: "1 May 1700 – present"}, "End of “battle”: “1 May 1700 – present” gives no end"],
    [{Date: "until 1 May 1700"}, "Start of “battle”: “until 1 May 1700” gives no start"]
  ])("%j", (fields, unknown) => expect(left(fields)).toEqual([unknown]));

  test("a date that another row gives is not given", () => {
    expect(left({}, [{kind: "event", date: "after battle"}])).toEqual([
      "Date of “Claim 1”: not given; inferred: after “battle”"
    ]);
  });
});

test.each<[string, Cells]>([
  ["strengths", {kind: "strength", side: 1, amount: "8,000+"}],
  ["dates", {kind: "date", date: "until 1 May 1700"}]
])("what claims leave open of %s that are stated leaves nothing open", (_, claim) =>
  expect(left({}, [claim])).toEqual([])
);

test.each<[string, Fields]>([
  ["none", {Casualties1: "None"}],
  ["a range", {Strength1: "10–20"}],
  ["an approximate number", {Strength1: "about 20"}]
])("%s is known", (_, fields) => expect(left(fields)).toEqual([]));
