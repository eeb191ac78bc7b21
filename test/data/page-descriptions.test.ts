import {readdirSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {descriptionOf} from "../../src/data/page-descriptions.js";
import {readInfobox} from "../../src/reading/infobox/read.js";

describe("each page has a description of its own", () => {
  const pages = readdirSync("src")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `/${name.slice(0, -".md".length)}`);

  test.each(pages)("%s", (page) => {
    const description = descriptionOf(page, []);
    expect(description).toMatch(/^[A-Z].{40,180}\.$/);
    expect(pages.filter((other) => descriptionOf(other, []) === description)).toEqual([page]);
  });

  test("of a page that is not there it knows none", () => {
    expect([descriptionOf("/none", []), descriptionOf("/engagements/none", [])]).toEqual([null, null]);
  });
});

const states = "strengths, losses and dates as the article states them, doubts included.";

test.each([
  [
    "= Ford =\n- Conflict: Battle of the Ford\n- Partof: the River War\n- Date: 3 May 1700\n- Place: The Ford",
    `Battle of the Ford, 3 May 1700, The Ford: ${states} Part of the River War.`
  ],
  ["= Ford =\n- Date: May 1700", `Ford, May 1700: ${states}`],
  ["", `ford: ${states}`]
])("of an engagement it is what its article says: %j", (text, description) => {
  expect(descriptionOf("/engagements/ford", [readInfobox(text, "data/articles/ford.txt")])).toBe(description);
});

test("of a long one it is the start", () => {
  const article = readInfobox(`= Ford =\n- Partof: ${"a very ".repeat(100)}long war`, "data/articles/ford.txt");
  expect(descriptionOf("/engagements/ford", [article])).toHaveLength(301);
});
