import {expect, test} from "vitest";
import {slugOf, slugOfTitle, articleText, readOrigin, type Origin} from "../../../src/reading/infobox/infobox.js";

test.each([
  ["data/articles/liberation-of-tirana.txt", "liberation-of-tirana"],
  ["Battle of Përmet (1943), 2nd.wikitext", "Battle of Përmet (1943), 2nd"],
  ["a.b_c.TXT", "a-b_c"],
  ["Siege of St. Albans.txt", "Siege of St- Albans"],
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

const address = "https://wiki.example/wiki/Battle_of_A,_B";

test.each<[string, Origin]>([
  [
    `<!-- source: ${address}, revision 123, CC BY-SA 4.0 -->`,
    {address, revision: 123, date: null, licence: "CC BY-SA 4.0"}
  ],
  [
    `<!-- source: ${address}, CC BY-SA 4.0, by many -->`,
    {address, revision: null, date: null, licence: "CC BY-SA 4.0, by many"}
  ],
  [`<!-- source: ${address}, revision 123 -->`, {address, revision: 123, date: null, licence: null}],
  [
    `<!-- source: ${address}, revision 123, 2026-03-01, CC BY-SA 4.0 -->`,
    {address, revision: 123, date: "2026-03-01", licence: "CC BY-SA 4.0"}
  ],
  [`<!-- source: ${address}, 2026-03-01 -->`, {address, revision: null, date: "2026-03-01", licence: null}],
  [`<!-- source: ${address} -->`, {address, revision: null, date: null, licence: null}]
])("%s is read and written alike", (comment, origin) => {
  const file = `${comment}\n= Title =\n\n{{Infobox}}\n`;
  expect(readOrigin(file)).toEqual(origin);
  expect(articleText("Title", origin, "{{Infobox}}")).toBe(file);
});

test.each([
  ["in the middle", `= Title =\n<!-- source: ${address} -->`],
  ["that is not closed", `<!-- source: ${address}`],
  ["without an address", "<!-- source: Bee 1999, p. 3 -->"],
  ["of another kind", "<!-- do not edit -->"]
])("a comment %s is no origin", (_, text) => expect(readOrigin(text)).toBeNull());

test("a licence cannot end the comment", () => {
  const file = articleText("Title", {address, revision: 1, date: null, licence: "a --> b\nc"}, "");
  expect(file.split("\n")[0]).toBe(`<!-- source: ${address}, revision 1, a – b c -->`);
  expect(readOrigin(file)?.licence).toBe("a – b c");
});
