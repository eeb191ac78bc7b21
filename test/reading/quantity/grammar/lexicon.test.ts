import {expect, it} from "vitest";
import {lexemeOf, singular} from "../../../../src/reading/quantity/grammar/lexicon.js";

it.each([
  ["batteries", "battery"],
  ["horsemen", "horseman"],
  ["men-at-arms", "man-at-arms"],
  ["caches", "cache"],
  ["torches", "torch"],
  ["corps", "corps"],
  ["cavalry", "cavalry"],
  ["oxen", "ox"]
])("the singular of %j is %j", (many, one) => expect(singular(many)).toBe(one));

it.each([
  ["a word in the plural", "squadrons", "formation"],
  ["a word that lost its last letter", "helicopte", "equipment"],
  ["a compound by its last part", "armoured-car", "equipment"],
  ["a compound by its ending", "spearmen", "personnel"]
])("%s is known", (_, word, kind) => expect(lexemeOf(word)?.noun?.class).toBe(kind));

it("a name that ends like a compound is none", () => expect(lexemeOf("sherman", true)).toBeNull());

it("a word of another field is not known", () => expect(lexemeOf("table")).toBeNull());
