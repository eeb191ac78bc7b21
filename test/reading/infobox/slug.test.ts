import {expect, test} from "vitest";
import {slugOf, slugOfTitle} from "../../../src/reading/infobox/slug.js";

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

test.each([
  ["Battle of the Ford (1700)", "battle-of-the-ford-1700"],
  ["Përmet – Tiranë", "permet-tirane"],
  ["Łódź/Ærø & Straße", "lodz-aero-strasse"],
  ["People's War", "peoples-war"],
  ["../../etc/passwd", "etc-passwd"],
  ["Битва", ""],
  ["", ""]
])("the name of %j is %j", (title, slug) => expect(slugOfTitle(title)).toBe(slug));

test("a name has at most 80 characters and ends in none that divides", () => {
  expect(slugOfTitle("a".repeat(200))).toHaveLength(80);
  expect(slugOfTitle(`${"a".repeat(79)} b`)).toBe("a".repeat(79));
});
