import {expect, test} from "vitest";
import {quote} from "../../../src/charts/text/words.js";
import {sourceLine, sourcesOf} from "../../../src/charts/figure/source-line.js";
import {notebook} from "../../../src/model/notebook.js";
import {viewOf} from "../../../src/model/view.js";

const fields = "- Conflict: C\n- Date: 1700\n- Combatant1: A\n- Combatant2: B\n";
const wikitext = "{{Infobox military conflict|conflict=W|date=1700|combatant1=A|combatant2=B}}";
const read = notebook(
  [
    {file: "data/articles/plain.txt", text: `= Plain =\n${fields}`},
    {
      file: "data/articles/copied.wikitext",
      text: `<!-- source: https://wiki.example/wiki/Copied, 2026-03-01, CC BY 4.0 -->\n= Copied =\n${wikitext}`
    },
    {
      file: "data/articles/taken.wikitext",
      text: `<!-- source: https://wiki.example/wiki/Taken, revision 12, CC BY 4.0 -->\n= Taken =\n${wikitext}`
    }
  ],
  null
);

test.each([
  [["plain"], undefined, "Source: “Plain”."],
  [["taken"], undefined, "Source: “Taken” (wiki.example, revision 12, CC BY 4.0)."],
  [["copied"], undefined, "Source: “Copied” (wiki.example, 2026-03-01, CC BY 4.0)."],
  [["plain", "taken", "plain"], undefined, "Source: “Plain” and “Taken” (wiki.example, revision 12, CC BY 4.0)."],
  [["plain"], "an archive", "Source: “Plain”, an archive."],
  [["plain"], "", "Source: “Plain”."]
])("a figure names its articles once, with where each was taken from: %j", (articles, attribution, line) => {
  expect(sourceLine(sourcesOf(viewOf(read), articles), attribution)).toBe(
    `${line} Read and drawn by campaign-notebook.`
  );
});

test.each([
  ["8,000+, 300 tanks", "“8,000+, 300 tanks”"],
  ["5,000–8,000<hr>4,000 men", "“5,000–8,000 / 4,000 men”"],
  ["a<br />b\n\n c ", "“a / b / c”"],
  ["a < b", "“a < b”"]
])("quoted words keep their line breaks as slashes: %j", (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});

test("of more than four articles three are named and the others counted; of none, none is claimed", () => {
  const many = notebook(
    ["a", "b", "c", "d", "e"].map((name) => ({file: `data/articles/${name}.txt`, text: `= ${name} =\n${fields}`})),
    null
  );
  expect(sourceLine(sourcesOf(viewOf(many), ["a", "b", "c", "d", "e"]))).toMatch(
    /^Source: “a”, “b”, “c” and 2 more articles\./
  );
  expect(sourceLine([])).toBe("Read and drawn by campaign-notebook.");
});
