import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readInfobox} from "../../../src/reading/infobox/read.js";
import {deepest} from "../../../src/reading/markup/tree.js";

const seed = {seed: 1944, numRuns: 300};
const field = (value: string) => `{{Infobox battle\n|date=1700\n|strength1=${value}\n|strength2=5\n}}`;
const read = (text: string) => readInfobox(text, "data/articles/ford.wikitext");

const pieces = fc.constantFrom(
  ..."{{ }} [[ ]] | = <ref> </ref> <ref/> <br> <hr> <!-- --> <nowiki> </nowiki> ''' \n * \n---- {{flagicon| {{ubl| {{efn| {{convert| [https://a ] ( ) , : & &nbsp; 5,000 a \ue000 \ud800".split(
    " "
  )
);
const markup = fc.array(pieces, {maxLength: 60}).map((parts) => parts.join(""));

test("any text is read without an exception, as a page and as a field", () =>
  fc.assert(
    fc.property(fc.oneof(fc.string({unit: "binary", maxLength: 300}), markup), (text) => {
      for (const source of [text, field(text)])
        for (const {value, line} of read(source).fields.values()) {
          expect(value).not.toMatch(/[\ue000-\ue007]/);
          expect(line).toBeGreaterThan(0);
        }
    }),
    seed
  ));

test("whatever stands in one closed field, the others are read", () =>
  fc.assert(
    fc.property(
      fc.string({unit: "grapheme", maxLength: 100}).map((text) => text.replace(/[{}[\]|<>]/g, "")),
      (text) => {
        expect(read(field(`{{nowrap|${text}}}`)).fields.get("strength2")?.value).toBe("5");
      }
    ),
    seed
  ));

test(`templates are read to a depth of ${deepest}, and deeper their text stays`, () => {
  const nested = (depth: number) => read(field(`${"{{nowrap|".repeat(depth)}500 men${"}}".repeat(depth)}`));
  expect(nested(deepest - 2).fields.get("strength1")?.value).toBe("500 men");
  expect(nested(deepest - 2).issues.filter(({field}) => field === "strength1")).toEqual([]);
  expect(nested(1000).fields.get("strength1")?.value).toMatch(/500 men$/);
  expect(nested(1000).issues.filter(({field}) => field === "strength1")).toHaveLength(1);
});

describe("thirty thousand of one mark, and a hundred thousand nested pairs, are read", () => {
  test.each([
    ..."{{,}},[[,]],[[{{,<,<ref>,<!--,<br ,|,=,',&,(,{{flagicon|,{{efn|,<hr>,[http://,]".split(","),
    "\n*",
    "\n----",
    "(a\n\n",
    "{{Infobox battle|"
  ])("%j", {timeout: 20_000}, (mark) => {
    const many = mark.repeat(30_000);
    expect(read(many).slug).toBe("ford");
    expect(read(field(many)).slug).toBe("ford");
  });

  test("nested in pairs", {timeout: 20_000}, () => {
    const nested = `${"{{".repeat(100_000)}${"}}".repeat(100_000)}`;
    expect(read(field(nested)).fields.get("strength2")?.value).toBe("5");
  });
});
