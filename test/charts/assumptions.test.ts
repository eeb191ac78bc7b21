import {describe, expect, test} from "vitest";
import {forceRatio} from "../../src/charts/force-ratio/chart.js";
import {losses} from "../../src/charts/losses/chart.js";
import {timeline} from "../../src/charts/timeline/chart.js";
import {outline} from "../../src/cli/figures/outline.js";
import type {AssumptionRow} from "../../src/model/rows.js";
import type {Notebook} from "../../src/model/tables/table.js";
import {viewOf} from "../../src/model/view.js";
import {fileOf, newDocument, parsed, wordsOf} from "../support/draw.js";
import {battle, type Cells} from "../support/made-up.js";
import {rowsIn, withRows} from "../support/rows.js";

const claims: Cells[] = [
  {kind: "strength", side: 2, amount: "700", article: "battle", section: "Course"},
  {kind: "casualties", side: 1, outcome: "killed", amount: "90", article: "battle", section: "Course"}
];
const plain = battle(
  {
    Date: "3 May 1700",
    Strength1: "5,000 men, 20 guns",
    Strength2: "900",
    Casualties1: "80 killed, 7 guns",
    Casualties2: "60 killed, 20 wounded"
  },
  claims
);

/** The notebook with assumptions on the words of some values. */
function assuming(...places: [value: string, words: string][]): Notebook {
  const assumptions = places.map(([id, words]): AssumptionRow => {
    const {engagement, side, field, text} = viewOf(plain).value(id);
    const start = text.indexOf(words);
    const place = {start, end: start + words.length, text: words};
    return {
      engagement,
      side,
      field,
      value: id,
      rule: "a rule",
      ...place,
      taken: words === "men" || words === "20" ? "two alike" : `${words} was guessed`
    };
  });
  return withRows(plain, {assumptions});
}

const charts = {forceRatio: forceRatio.figure, losses: losses.figure, timeline: timeline.figure};
type Chart = keyof typeof charts;

function linesWithSign(notebook: Notebook, chart: Chart, policy = "infobox"): string[] {
  const {content} = charts[chart](notebook, {policy, document: newDocument()});
  return content.rows().flatMap(({label, assumptions}) => (assumptions ? String(label) : []));
}

describe("a row has the sign where its number rests on an assumption, and no other row has", () => {
  test.each<[Chart, string, [value: string, words: string], string[]]>([
    ["forceRatio", "infobox", ["battle/strength1", "5,000"], ["North", ""]],
    ["forceRatio", "infobox", ["battle/strength2", "900"], ["South", ""]],
    ["forceRatio", "infobox", ["#claim-1", "700"], ["or"]],
    ["forceRatio", "lowest", ["#claim-1", "700"], ["South", ""]],
    ["forceRatio", "lowest", ["battle/strength2", "900"], ["or"]],
    ["forceRatio", "infobox", ["battle/casualties1", "80"], []],
    [
      "losses",
      "infobox",
      ["battle/casualties2", "20 wounded"],
      ["wounded", "casualties", "South", "On the infobox", "On the text", "Per head"]
    ],
    ["losses", "infobox", ["#claim-2", "90"], ["or", "On the text"]],
    [
      "losses",
      "infobox",
      ["battle/casualties1", "7 guns"],
      ["casualties", "gun", "North", "On the infobox", "Per head"]
    ],
    ["losses", "infobox", ["battle/strength1", "5,000"], ["North", "Per head"]],
    ["timeline", "infobox", ["battle/strength1", "5,000"], []]
  ])("%s under %s, of %j", (chart, policy, place, labels) => {
    const signed = linesWithSign(assuming(place), chart, policy);
    expect(signed).toEqual(labels.map((label) => expect.stringMatching(new RegExp(label ? `^${label}` : "^$"))));
  });
});

describe("a date's sign stands at the row whose dates rest on the assumption", () => {
  const made = battle({Date: "1902-03"}, [
    {id: "sure", kind: "event", label: "Sure", date: "May 1902"},
    {id: "raid", kind: "event", label: "Raid", date: "1904-05"},
    {kind: "date", date: "7 May 1908"}
  ]);
  test.each([
    ["infobox", ["battle", "Raid"]],
    ["highest", ["Raid", "battle"]],
    ["envelope", ["battle", "Raid", "battle"]]
  ])("%s", (policy, labels) => {
    const {content} = timeline.figure(made, {policy, document: newDocument()});
    const rows = content.rows().filter(({assumptions}) => assumptions);
    expect(rows.map(({label}) => label).sort()).toEqual([...labels].sort());
  });
});

const guessed = assuming(["battle/strength1", "5,000"], ["battle/casualties2", "20 wounded"]);
const dated = battle({Date: "1902-03"});
const figures: [Chart, Notebook, sign: string, note: string][] = [
  ["forceRatio", guessed, "5,000*", "* Taken for granted, as the text leaves it open: “5,000” (5,000 was guessed)."],
  ["losses", guessed, "20*", "“20 wounded” (20 wounded was guessed)"],
  ["timeline", dated, "1902-03*", "“1902-03” (the digits may be a month or a year; the dates allow both)."]
];

describe.each(figures)("%s", (chart, notebook, sign, note) => {
  test("the sign stands behind the number in the file, and a note says what it means, without a tip", () => {
    const file = parsed(fileOf((options) => charts[chart](notebook, options)));
    const words = [...file.querySelectorAll("text")].map(({textContent}) => textContent).join(" ");
    expect(words).toContain(sign);
    expect(words).toContain("* Taken for granted, as the text leaves it open: ");
    expect(words).toContain(note);
  });

  test("the text alternative says it in words, and so does the tip", () => {
    const said = note.replace(/^\* .*?: /, "").replace(/\.$/, "");
    const figure = parsed(fileOf((options) => charts[chart](notebook, options)));
    expect(figure.querySelector("desc")!.textContent).toContain(said.split(" (")[1]);
    expect(wordsOf(figure)).toContain("Taken for granted");
  });

  test("letters as outlines keep it", async () => {
    const {file, kept} = await outline(fileOf((options) => charts[chart](notebook, options)));
    expect(kept).toEqual([]);
    expect(parsed(file).querySelector("desc")!.textContent).toContain(sign);
  });

  test("where nothing was taken for granted neither sign nor note is there", () => {
    const file = fileOf((options) => charts[chart](plain, options));
    expect(file).not.toContain("Taken for granted");
    expect(file).not.toMatch(/\*</);
  });
});

test("of many assumptions a figure names two, those of one kind together, and counts the others", () => {
  const many = assuming(
    ["battle/strength1", "men"],
    ["battle/strength1", "20"],
    ["battle/strength1", "5,000"],
    ["battle/strength2", "900"]
  );
  const {content} = forceRatio.figure(many, {document: newDocument()});
  expect(content.notes.join(" ")).toMatch(/“5,000” \(.*?\); “men”, “20” \(two alike\); … and 1 more\./);
});

test("what comes out unknown rests on nothing", () => {
  const made = battle({Strength1: "5,000", Casualties1: "5"});
  const assumptions = rowsIn(made).values.map(({id, engagement, side, field, text}): AssumptionRow => {
    return {engagement, side, field, value: id, rule: "a rule", start: 0, end: text.length, text, taken: "guessed"};
  });
  expect(linesWithSign(withRows(made, {assumptions}), "forceRatio")).toEqual(["North"]);
  expect(linesWithSign(withRows(made, {assumptions}), "losses")).toEqual(["losses", "North"]);
});
