import {array, assert, constantFrom, property, record} from "fast-check";
import {expect, test} from "vitest";
import type {InfoboxRows} from "../../src/model/infobox-rows.js";
import {linkEngagements} from "../../src/model/part-of.js";

type Made = {title: string; name?: string; text?: string};

test.each<[string, Made[], (number | null)[]]>([
  [
    "a longer name before a shorter one in it",
    [{title: "War of York"}, {title: "York"}, {title: "a", text: "War of York"}],
    [null, null, 0]
  ],
  [
    "a shorter name where a longer one breaks off",
    [{title: "War of York in May"}, {title: "of York"}, {title: "a", text: "War of York in June"}],
    [null, null, 1]
  ],
  [
    "a name by its letters, not by its words",
    [{title: "a b c d"}, {title: "Constantinople"}, {title: "x", text: "Constantinople, a b c d"}],
    [null, null, 1]
  ],
  [
    "the first of equally long ones",
    [{title: "Hill"}, {title: "Ford"}, {title: "x", text: "Ford and Hill"}],
    [null, null, 0]
  ],
  ["the first of one name", [{title: "x", text: "Hill"}, {title: "Hill"}, {title: "Hill"}], [1, null, null]],
  [
    "another of its own name",
    [{title: "Hill", text: "Hill"}, {title: "Hill"}, {title: "Hill", text: "Hill"}],
    [1, null, 0]
  ],
  ["a shorter name than its own", [{title: "War of York", text: "War of York"}, {title: "York"}], [1, null]],
  ["not itself", [{title: "Hill", name: "the Hill", text: "the Hill"}], [null]],
  [
    "a title or a name",
    [
      {title: "Hill (1700)", name: "Hill"},
      {title: "x", text: "Hill"},
      {title: "y", text: "hill, 1700"}
    ],
    [null, 0, 0]
  ],
  [
    "no name without words",
    [
      {title: "–", name: "…"},
      {title: "x", text: "– …"}
    ],
    [null, null]
  ],
  ["an accent in one letter or two", [{title: "Ré"}, {title: "x", text: "Re\u0301"}], [null, 0]]
])("it is part of %s", (_, made, expected) => {
  expect(links(made)).toEqual(expected);
});

test("it is part of the one that a search for each name finds", () => {
  const words = (most: number) =>
    array(constantFrom("a", "b", "cc", "é"), {maxLength: most}).map((list) => list.join(" "));
  const made = array(record({title: words(4), name: words(3), text: words(9)}), {maxLength: 8});
  assert(
    property(made, (engagements) => void expect(links(engagements)).toEqual(searched(engagements))),
    {seed: 1944, numRuns: 2000}
  );
});

test("it is part of the longest of long names that repeat themselves", () => {
  const long = "a ".repeat(100_000);
  expect(links([{title: `${long}b`}, {title: long}, {title: "x", text: long + long}])).toEqual([null, null, 1]);
});

function links(made: readonly Made[]): (number | null)[] {
  const engagements = made.map(({title, name = title, text = ""}, at) => ({
    row: {engagement: String(at), title, name, partOf: null},
    partOfText: text
  }));
  linkEngagements(engagements as unknown as InfoboxRows[]);
  return engagements.map(({row}) => (row.partOf === null ? null : Number(row.partOf)));
}

/** The rule in so many words: of all names that stand in the text, the longest, and of those the first. */
function searched(made: readonly Made[]): (number | null)[] {
  const spaced = (text: string) => ` ${text} `;
  return made.map(({text = ""}, own) => {
    const found = made
      .flatMap(({title, name = title}, at) => [title, name].map((words) => ({words, at})))
      .filter(({words, at}) => at !== own && words !== "" && spaced(text).includes(spaced(words)));
    return found.sort((a, b) => b.words.length - a.words.length)[0]?.at ?? null;
  });
}
