import {expect, test} from "vitest";
import {slugOfTitle} from "../../../src/reading/infobox/title-slug.js";

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
