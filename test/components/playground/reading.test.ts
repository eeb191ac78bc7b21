import {describe, expect, test} from "vitest";
import {articleOf, readText} from "../../../src/components/playground/reading.js";
import {readInfobox} from "../../../src/reading/infobox/read.js";

const battle = "- Conflict: A\n- Date: 1400\n- Combatant1: R\n- Combatant2: B\n";
const words = (text: string) =>
  readText(text).values.flatMap(({segments}) =>
    segments.flatMap(({text, span}) => (span ? `${text}: ${span.words}` : []))
  );

describe("the summary counts sides, amounts and issues", () => {
  test.each([
    ["nothing", " ", "0 sides, 0 amounts, 4 issues"],
    ["one amount", `${battle}- Strength1: 5`, "2 sides, 1 amount, 0 issues"],
    ["three sides", `${battle}- Combatant3: G\n- Strength3: 5, 3 guns`, "3 sides, 2 amounts, 0 issues"],
    ["a broken number", `${battle}- Strength1: 2,00`, "2 sides, 1 amount, 1 issue"]
  ])("%s", (_, text, summary) => expect(readText(text).summary).toBe(summary));
});

test("each stretch of a value says what it was read as", () => {
  expect(words("- Strength1: 8,000+, 300 tanks, the rest[1]")).toEqual([
    "8,000+: at least 8,000, people, strength",
    "300 tanks: 300, tank (equipment), strength",
    "the rest: no amount; kept as a note",
    "[1]: a footnote mark, no amount"
  ]);
  expect(words("- Combatant1: , R")).toEqual([": a name that is lost in the source", "R: a name"]);
});

test("a value's steps name the words, the rule and what they were read as; notes are among them", () => {
  const [names, strength] = readText("- Combatant1: , R\n- Strength1: 8 men, the rest").values;
  expect(names!.steps).toEqual([
    {text: "R", rule: "", as: "a name"},
    {text: "", rule: "", as: "a name that is lost in the source"}
  ]);
  expect(strength!.steps).toContainEqual({text: "the rest", rule: "note", as: "no amount; kept as a note"});
});

test("what was taken for granted is counted, and stands among the notebook's rows", () => {
  const {summary, notebook} = readText("- Conflict: A\n- Date: 1902-03\n- Combatant1: R\n- Combatant2: B");
  expect(summary).toBe("2 sides, 0 amounts, 0 issues, 1 assumption");
  expect(notebook.assumptions).toMatchObject({text: ["1902-03"], rule: ["month or year"]});
});

test("of what is too long the rest is counted, and nothing is summed up from a part", () => {
  const reading = readText(`${battle}- Casualties1: ${"5 killed, ".repeat(2000)}`);
  expect(reading.summary).toBe("2 sides, 2,000 amounts, 0 issues");
  expect(reading.left).toEqual(["1,800 amounts in the tables"]);
  expect(reading.complete).toBe(false);
  expect(reading.values.at(-1)!.left).toBe(16_999);
  expect(reading.notebook.items["text"]).toHaveLength(200);
  expect(reading.notebook.values["text"]).toEqual([expect.stringMatching(/^.{19999}$/)]);
  expect(JSON.stringify(reading.notebook).length).toBeLessThan(500_000);
});

test("an issue names the line of the text, whatever stands before the infobox", () => {
  const {issues} = readText("A page.\n\n{{Infobox battle\n| conflict = A\n| strength1 = 2,00\n}}");
  expect(issues.find(({field}) => field === "strength1")).toMatchObject({line: 5, start: 0, end: 4, found: "2,00"});
});

test("text beyond a million characters is not read, and said not to be", () => {
  expect(readText(`${battle}- Place: ${"x".repeat(1_000_000)}`).left).toEqual([
    "68 characters at the end were not read"
  ]);
});

test("a paste of 200 KB of amounts is read to its end", {timeout: 60_000}, () => {
  expect(readText(`- Strength1: ${"1,".repeat(100_000)}`).summary).toBe("1 side, 100,000 amounts, 4 issues");
});

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
