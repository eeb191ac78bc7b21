import {describe, expect, test} from "vitest";
import {articleOf} from "../../../src/components/playground/article.js";
import {readInfobox} from "../../../src/reading/infobox/read.js";

const infobox = "{{Infobox military conflict\n| conflict = Battle of A & B\n| strength1 = 5\n}}";

describe("a text is an article's file", () => {
  test.each([
    ["plain lines", "- Conflict: Përmet Ford (1700)", "permet-ford-1700.txt"],
    ["lines with a title", "= The Ford =\n- Conflict: X", "the-ford.txt"],
    ["wikitext with an infobox", `Text before. ${infobox} Text after.`, "battle-of-a-b.wikitext"],
    ["wikitext without an infobox", "{{Infobox person}} no fields", "article.wikitext"],
    ["a line with a template in plain form", "- Strength1: 5 {{KIA}}", "article.txt"],
    ["a name without Latin letters", "- Conflict: Битва", "article.txt"],
    ["nothing", "", "article.txt"]
  ])("%s: %j as %s", (_, text, name) => expect(articleOf(text).name).toBe(name));
});

test("of a page the file holds the origin, the title and the infobox, and reads alike", () => {
  const page = `<!-- source: https://example.org/a, 2026-01-01, CC BY-SA 4.0 -->\r\n= A =\r\n\r\nText. ${infobox} More text.`;
  const {name, text} = articleOf(page);
  expect(text).toBe(`<!-- source: https://example.org/a, 2026-01-01, CC BY-SA 4.0 -->\n= A =\n\n${infobox}\n`);
  const [before, after] = [readInfobox(page, name), readInfobox(text, name)];
  const values = (box: typeof after) => [...box.fields.values()].map(({name, value}) => `${name}: ${value}`);
  expect([after.title, after.origin, values(after)]).toEqual([before.title, before.origin, values(before)]);
});
