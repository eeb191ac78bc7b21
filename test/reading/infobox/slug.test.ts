import {expect, test} from "vitest";
import {slugOf} from "../../../src/reading/infobox/slug.js";

test.each([
  ["data/articles/liberation-of-tirana.txt", "liberation-of-tirana"],
  ["Battle of Përmet (1943), 2nd.wikitext", "Battle of Përmet (1943), 2nd"],
  ["a.b_c.TXT", "a.b_c"],
  ["d'Oran.txt", "d'Oran"],
  ["Битка.txt", "Битка"],
  ["a#b.txt", "a-b"],
  ["a?b.txt", "a-b"],
  ["a%b.txt", "a-b"],
  ["a%20b.txt", "a-20b"],
  ["[a]&\\b.txt", "-a---b"],
  ['"<a>".txt', "--a--"],
  ["a", "a"]
])("the id of %s is %s", (file, slug) => expect(slugOf(file)).toBe(slug));
