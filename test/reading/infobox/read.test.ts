import {describe, expect, test} from "vitest";
import {sidesOf, type Infobox} from "../../../src/reading/infobox/infobox.js";
import {readInfobox} from "../../../src/reading/infobox/read.js";
import {formatIssue} from "../../../src/reading/report.js";

const file = "data/articles/battle.txt";
const whole = [
  "= Battle =",
  "",
  "Infobox",
  "- Conflict: Battle of the Ford",
  "- Date: 1 May 1700",
  "- Combatant1: North",
  "- Combatant2: South"
];

const read = (...lines: string[]) => readInfobox([...whole, ...lines].join("\n"), file);
const valuesOf = ({fields}: Infobox) => Object.fromEntries([...fields].map(([name, {value}]) => [name, value]));
const required = {conflict: "Battle of the Ford", date: "1 May 1700", combatant1: "North", combatant2: "South"};

test("title, slug and fields with their lines are read from the plain form", () => {
  const box = read("- Strength1: 8,000+: see text");
  expect(box).toMatchObject({slug: "battle", title: "Battle", issues: []});
  expect(valuesOf(box)).toEqual({...required, strength1: "8,000+: see text"});
  expect(box.fields.get("strength1")?.line).toBe(8);
});

test.each([
  ["the case of field names", whole.map((line) => line.toUpperCase().replace("INFOBOX", "Infobox")).join("\n")],
  ["a byte order mark", `\uFEFF${whole.join("\n")}`],
  ["Windows' line ends", whole.join("\r\n")],
  ["old Macs' line ends", whole.join("\r")],
  ["white space around everything", whole.map((line) => `  ${line.replace(":", " : ")}  `).join("\n")]
])("%s changes nothing", (_, text) => {
  const box = readInfobox(text, file);
  expect(box.issues).toEqual([]);
  expect([...box.fields.keys()]).toEqual(Object.keys(required));
  expect(box.fields.get("conflict")?.line).toBe(4);
});

test("a name that an address cannot hold as it is is an issue, and the slug goes without", () => {
  const {slug, issues} = readInfobox(whole.join("\n"), "data/articles/1% of a#b.txt");
  expect(slug).toBe("1- of a-b");
  expect(issues.map(formatIssue)).toEqual([
    `data/articles/1% of a#b.txt: found "1% of a#b", expected a name of letters, digits, spaces and , ' ( ) _ -`
  ]);
});

test.each([
  [["= Battle =", "- Conflict: Ford"], "Battle"],
  [["- Conflict: Ford"], "Ford"],
  [["- Place: here"], "battle"]
])("the title of %j is %j: the heading, else the conflict, else the file's name", (lines, title) =>
  expect(readInfobox(lines.join("\n"), file).title).toBe(title)
);

describe("a faulty line is an issue that names file, line, field, what stands there and what is expected", () => {
  test.each<[string, string]>([
    ["- Strenght1: 5", '8: strenght1: found "strenght1", expected a field of the infobox, such as strength1'],
    ["- Casulties2: 5", '8: casulties2: found "casulties2", expected a field of the infobox, such as casualties2'],
    ["- Comander1: A", '8: comander1: found "comander1", expected a field of the infobox, such as commander1'],
    ["- Strength: 5", '8: strength: found "strength", expected a field of the infobox, such as strength1'],
    ["- Dates: 1700", '8: dates: found "dates", expected a field of the infobox, such as date'],
    ["- Date: 2 May 1700", '8: date: found "2 May 1700", expected one date; line 5 gives it already'],
    ["A sentence of prose.", '8: found "A sentence of prose.", expected a line `- Field: value`'],
    ["- No colon", '8: found "- No colon", expected a line `- Field: value`'],
    ["= Another title =", '8: found "= Another title =", expected a line `- Field: value`'],
    [`x${"y".repeat(200)}`, `8: found "x${"y".repeat(79)}…", expected a line \`- Field: value\``]
  ])("%s", (line, issue) => {
    const box = read(line, "- Strength2: 3,000");
    expect(box.issues.map(formatIssue)).toEqual([`${file}:${issue}`]);
    expect(valuesOf(box)).toEqual({...required, strength2: "3,000"});
  });
});

describe("a required field that is missing or empty is an issue", () => {
  test.each<[string, string[], string]>([
    [
      "missing",
      whole.filter((line) => !line.startsWith("- Date")),
      "1: date: found nothing, expected a line `- Date: …`"
    ],
    [
      "empty",
      whole.map((line) => line.replace("1 May 1700", "")),
      "5: date: found nothing, expected a line `- Date: …`"
    ]
  ])("%s", (_, lines, issue) =>
    expect(readInfobox(lines.join("\n"), file).issues.map(formatIssue)).toEqual([`${file}:${issue}`])
  );

  test("each of an empty file", () =>
    expect(readInfobox("", file).issues.map(({field}) => field)).toEqual(Object.keys(required)));
});

test.each([
  [[], [1, 2]],
  [["- Strength3: 5"], [1, 2, 3]],
  [
    ["- Commander5: A", "- Units4: B"],
    [1, 2, 4, 5]
  ],
  [["- Result: 3"], [1, 2]]
])("the sides with %j are %j: two, and each that a field speaks of", (lines, sides) =>
  expect(sidesOf(read(...lines))).toEqual(sides)
);

test("ten thousand unknown fields are told at once", {timeout: 2_000}, () => {
  const lines = Array.from({length: 10_000}, (_, index) => `- Strenght${index}: 5`);
  expect(read(...lines).issues).toHaveLength(10_000);
});

test("a value of a million characters is read at once", () => {
  const value = "= - : ".repeat(170_000).trim();
  expect(read(`- Strength1: ${value}`).fields.get("strength1")?.value).toBe(value);
  expect(read(`=${"=".repeat(1_000_000)}`, `-${"-".repeat(1_000_000)}`).issues).toHaveLength(2);
});
