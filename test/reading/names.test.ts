import {describe, expect, test} from "vitest";
import {labelOf, readNames} from "../../src/reading/names.js";

const namesOf = (raw: string) => readNames(raw).names.map(({text}) => text);

describe("names stand between commas, semicolons, bullets, line breaks and rules outside brackets", () => {
  test.each<[string, string[]]>([
    ["Enver Hoxha, Mehmet Shehu", ["Enver Hoxha", "Mehmet Shehu"]],
    ["North; South • East\nWest", ["North", "South", "East", "West"]],
    ["North<br>South<br/>East<BR />West", ["North", "South", "East", "West"]],
    ["North<hr />South", ["North", "South"]],
    ["{{flagicon|Redland}} [[North]], {{ubl|East|{{flag|West}}}}<ref>South</ref>", ["North", "East", "West"]],
    ["A. Bee{{KIA}}<br>'''C. Dee'''<!-- E -->", ["A. Bee{{KIA}}", "C. Dee"]],
    ["A. Bee (12, then 13 ships), C. Dee", ["A. Bee (12, then 13 ships)", "C. Dee"]],
    ["A. Bee [a, b], C. Dee", ["A. Bee [a, b]", "C. Dee"]],
    ["A) Bee, C. Dee", ["A) Bee", "C. Dee"]],
    ["Mit'hat Frashëri", ["Mit'hat Frashëri"]],
    ["J. Smith, Jr., A. Bee, Sr, C. Dee", ["J. Smith, Jr.", "A. Bee, Sr", "C. Dee"]],
    ["A. Bee, III, C. Dee, Esq.; E. Fox,Jr.", ["A. Bee, III", "C. Dee, Esq.", "E. Fox,Jr."]],
    ["A. Bee, 1st Duke of X, C. Dee", ["A. Bee, 1st Duke of X", "C. Dee"]],
    ["North, II Corps, Iva, 1st Army", ["North, II Corps", "Iva", "1st Army"]],
    ["A. Bee †, C. Dee †‡, E. Fox{{dagger}}", ["A. Bee", "C. Dee", "E. Fox"]],
    ["None", []],
    ["none, A. Bee", ["A. Bee"]],
    ["Nonet", ["Nonet"]],
    ["", []]
  ])("%j", (raw, names) => expect(namesOf(raw)).toEqual(names));
});

test.each<[string, string[]]>([
  ["A. Bee, Earl of X\nC. Dee", ["A. Bee, Earl of X", "C. Dee"]],
  ["A. Bee, Earl of X", ["A. Bee, Earl of X"]],
  ["A, B<hr />C; D", ["A, B", "C", "D"]]
])("where each name has a line of its own, a comma in %j is a part of one", (raw, names) =>
  expect(readNames(raw, {commas: false}).names.map(({text}) => text)).toEqual(names)
);

test.each<[string, string[]]>([
  ["Supported by:\nNorth", ["North"]],
  ["North\nAllies:<hr />South", ["North", "South"]],
  ["Allies:", []],
  ["None", []],
  ["North<br>—", ["North"]]
])("a heading, or nobody, in %j is neither a name nor a gap", (raw, names) => {
  expect(namesOf(raw)).toEqual(names);
  expect(readNames(raw).gaps).toEqual([]);
});

describe("a place between separators without a name is a gap", () => {
  test.each<[string, string[], number]>([
    [", Balli Kombëtar", ["Balli Kombëtar"], 1],
    ["LANÇ<hr />", ["LANÇ"], 1],
    ["LANÇ<hr />, , Bulgaria,", ["LANÇ", "Bulgaria"], 2],
    ["LANÇ<hr />Bulgaria", ["LANÇ", "Bulgaria"], 0],
    ["LANÇ<hr />, Bulgaria", ["LANÇ", "Bulgaria"], 0],
    [",", [], 2],
    ["Unknown, ", [], 1],
    ["Unknown, Ali", ["Ali"], 0],
    ["LANÇ", ["LANÇ"], 0],
    ["", [], 0]
  ])("%j", (raw, names, gaps) => {
    expect(namesOf(raw)).toEqual(names);
    expect(readNames(raw).gaps).toHaveLength(gaps);
  });
});

test.each([
  ["A, B", [0, 0]],
  ["A<hr />B, C<hr>D", [0, 1, 1, 2]],
  ["A<br />B", [0, 0]],
  ["A<hr />, B", [0, 1]]
])("rules divide %j into the groups %j", (raw, groups) =>
  expect(readNames(raw).names.map(({group}) => group)).toEqual(groups)
);

test.each([
  ["Unknown, Unknown", true],
  ["unknown", true],
  ["?", true],
  ["Unknown, Enver Hoxha", true],
  ["Enver Hoxha<br>Unknown", true],
  ["Enver Hoxha", false],
  ["Unknown Soldiers' League", false],
  [", ", false],
  ["", false]
])("%j says that somebody is unknown: %s", (raw, unknown) => expect(readNames(raw).unknown).toBe(unknown));

test.each(["LANÇ<hr />, , Bulgaria,", "  A ,\tB (c, d)  ", "A<br>B"])(
  "each name of %j is the text of its span, white space aside",
  (raw) => readNames(raw).names.forEach(({text, start, end}) => expect(raw.slice(start, end)).toBe(text))
);

test.each([
  ["LANÇ<hr />, , Bulgaria,", "LANÇ"],
  [", Balli Kombëtar", "[…], Balli Kombëtar"],
  ["Unknown", "side 2"],
  ["Unknown, Ali", "Ali"],
  [", ,", "side 2"],
  ["", "side 2"]
])("the label of %j is %j", (raw, label) => expect(labelOf(readNames(raw), 2)).toBe(label));

test.each(["<br", "<hr", "<", "(", "<hr />"])("a long run of %j and spaces is read at once", (mark) => {
  const raw = `${mark}${" ".repeat(100_000)}`.repeat(3);
  expect(readNames(raw).raw).toBe(raw);
});
