import {describe, expect, test} from "vitest";
import {forceRatio} from "../../src/charts/force-ratio/chart.js";
import {losses} from "../../src/charts/losses/chart.js";
import {timeline} from "../../src/charts/timeline/chart.js";
import {viewOf} from "../../src/model/view.js";
import {drawn, fileOf, parsed, wordsOf, type Draw} from "../support/draw.js";
import {battle, madeUp, type Cells} from "../support/made-up.js";
import {campaign, real, tirana} from "../support/real.js";
import {rowsIn} from "../support/rows.js";
import {xmlFaults} from "../support/xml-faults.js";

const alternative = (draw: Draw) => drawn(draw).querySelector("desc")!.textContent;

describe("the text alternative says what the figure shows", () => {
  test.each<[string, Draw, string]>([
    [
      "force ratio",
      (options) => forceRatio(real, options),
      "Liberation of Tirana: LANÇ 15,000 against at least 8,000: at most 1.9 to 1."
    ],
    [
      "force ratio that is not comparable",
      (options) => forceRatio(real, options),
      "LANÇ 40,000 against at least 700,000: at most 0.057 to 1. Not comparable: most not involved in combat."
    ],
    [
      "losses",
      (options) => losses(real, {...options, engagement: tirana}),
      "LANÇ casualties 417 (2.78 % of its strength). […], Balli Kombëtar casualties 465 (at most 5.81 % of its strength); artillery 25"
    ],
    [
      "loss exchange",
      (options) => losses(real, {...options, engagement: tirana}),
      "Loss exchange ratio 1.12 on the infobox, about 1.12–5.67 with the text of “LANÇ counter-offensive in Albania (1944)”, at least 1.12 with the text of “Liberation of Tirana”."
    ],
    ["timeline", (options) => timeline(real, options), "Liberation of Tirana: 28 October – 17 November 1944"],
    [
      "timeline, inferred",
      (options) => timeline(real, options),
      "Liberation of Krujë: inferred, after “Tirana liberated”"
    ],
    ["nothing known", (options) => forceRatio(battle(), options), "battle: North unknown against unknown: unknown."]
  ])("%s", (_, draw, words) => expect(alternative(draw)).toContain(words));
});

describe("every value that a figure rests on stands in it as written", () => {
  const {items, notes: allNotes, chronology, totals} = rowsIn(real);
  const {value} = viewOf(real);
  const stated = (engagement: string, field: string) =>
    items.filter((item) => item.engagement === engagement && item.field === field);
  const own = stated(tirana, "casualties").filter(({claim}) => claim === null);
  const claimed = stated(tirana, "casualties").filter(({claim}) => claim !== null);
  const rivals = claimed.filter(
    ({low, outcome, side}) => !own.some((item) => item.low === low && item.outcome === outcome && item.side === side)
  );
  const notes = allNotes.filter(
    ({engagement, field, kind}) => engagement === tirana && field === "casualties" && kind === "note"
  );
  const dates = chronology.filter(({period, inferred}) => period !== "after" && !inferred).map(({text}) => text);

  test.each<[string, Draw, (string | null)[]]>([
    [
      "force ratio",
      (options) => forceRatio(real, options),
      totals.filter(({field}) => field === "strength").map((total) => value(total.value!).text)
    ],
    [
      "losses",
      (options) => losses(real, {...options, engagement: tirana}),
      [...own.map(({text}) => text), ...rivals.map((item) => value(item.value).text), ...notes.map(({text}) => text)]
    ],
    ["timeline", (options) => timeline(real, options), dates]
  ])("%s", (_, draw, values) => {
    const words = wordsOf(drawn(draw));
    expect(values.length).toBeGreaterThan(3);
    expect(values.filter((value) => !words.includes(value!.replace(/\s+/g, " ")))).toEqual([]);
  });

  test("people outside the sum are shown with the reason, civilians are no things", () => {
    const lost = "450: 300 killed, 150 wounded";
    const made = battle({Casualties1: lost, Casualties2: "9 killed, 5 deserted, 7 civilians killed, 3 ships sunk"});
    const words = wordsOf(drawn((options) => losses(made, options)));
    for (const part of [
      "“300 killed”, part of another figure",
      "“5 deserted”, not counted",
      "killed civilians: 7",
      "ship: 3"
    ])
      expect(words).toContain(part);
  });
});

describe("text of hostile fields is text", () => {
  const hostile = `<script>alert(1)</script>]]>&amp;"><img onerror=x>`;
  const claims: Cells[] = [
    {kind: "event", label: hostile, date: hostile, place: hostile},
    {kind: "casualties", side: 1, amount: `5 ${hostile}`, outcome: "killed"}
  ];
  const made = madeUp(
    {"a b": {Conflict: hostile, Combatant1: hostile, Strength1: `5 ${hostile}`, Casualties1: `5 killed ${hostile}`}},
    claims.map((claim) => ({...claim, section: hostile}))
  );
  test.each<[string, Draw]>([
    ["force ratio", (options) => forceRatio(made, {...options, engagement: "a b"})],
    ["losses", (options) => losses(made, {...options, engagement: "a b", policy: "a b"})],
    ["timeline", (options) => timeline(made, {...options, engagement: "a b"})],
    ["a title and an attribution", (options) => timeline(made, {...options, title: hostile, attribution: hostile})]
  ])("%s", (_, draw) => {
    const file = fileOf(draw);
    expect(xmlFaults(file)).toEqual([]);
    const names = new Set([...parsed(file).querySelectorAll("*")].map(({localName}) => localName));
    expect(
      [...names].filter(
        (name) =>
          !["title", "desc", "rect", "text", "tspan", "svg", "g", "line", "path", "circle", "metadata"].includes(
            name
          ) && !/^(rdf|cc|dc|dcterms):/.test(name)
      )
    ).toEqual([]);
    expect(wordsOf(parsed(file))).toContain(hostile);
  });

  test("an article's name with a space makes no two ids of one", () => {
    const root = drawn((options) => timeline(made, {...options, engagement: "a b"}));
    expect(root.getAttribute("aria-labelledby")).toBe("timeline-a-b-title");
    expect(root.getAttribute("aria-describedby")).toBe("timeline-a-b-description");
  });
});

describe("what a programmer asks for and is not there is a RangeError", () => {
  test.each<[string, Draw]>([
    ["theme", (options) => forceRatio(real, {...options, theme: "sepia" as "grey"})],
    ["theme", (options) => losses(real, {...options, theme: "" as "grey"})],
    ["theme", (options) => timeline(real, {...options, theme: "Light" as "light"})],
    ["engagement", (options) => forceRatio(real, {...options, engagement: "waterloo"})],
    ["engagement", (options) => forceRatio(real, {...options, engagement: [tirana, "waterloo"]})],
    ["engagement", (options) => losses(real, {...options, engagement: "waterloo"})],
    ["engagement", (options) => timeline(real, {...options, engagement: "waterloo"})]
  ])("%s, %#", (what, draw) => {
    expect(() => drawn(draw)).toThrow(RangeError);
    expect(() => drawn(draw)).toThrow(`unknown ${what}: `);
  });
});

test("a table may be drawn in place of rows, and the options change what is drawn", () => {
  const plain = fileOf((options) => forceRatio(real, options));
  const changed: Draw[] = [
    (options) => forceRatio(real, {...options, scale: "log"}),
    (options) => forceRatio(real, {...options, axes: "shared"}),
    (options) => forceRatio(real, {...options, sort: "name"}),
    (options) => forceRatio(real, {...options, engagement: campaign}),
    (options) => forceRatio(real, {...options, theme: "dark"}),
    (options) => forceRatio(real, {...options, title: "Mine"})
  ];
  expect(new Set([plain, ...changed.map((draw) => fileOf(draw))]).size).toBeGreaterThanOrEqual(changed.length);
});

test("a figure of two campaigns is titled so, one whose campaigns name each other by the first", () => {
  const titleOf = (articles: Record<string, Record<string, string>>) =>
    drawn((options) => timeline(madeUp(articles), options)).querySelector("title")!.textContent;
  expect(titleOf({a: {}, b: {}})).toBe("Timeline: 2 campaigns");
  expect(titleOf({ford: {Partof: "hill"}, hill: {Partof: "ford"}})).toBe("Timeline: ford");
});

test.each(["infobx", "Highest", "no-such-article"])("a policy that is none throws: %s", (policy) => {
  expect(() => drawn((options) => losses(real, {...options, policy}))).toThrow(
    /unknown policy: .* expected one of infobox/
  );
});

test("rival amounts within a value are joined, and who states them is no loss that was not counted", () => {
  const made = battle({Casualties2: "500 (Blueland claim), 1,900 (Redland claim)"});
  const figure = drawn((options) => losses(made, options));
  expect(wordsOf(figure)).toContain("1,900 “1,900”, Redland claim");
  expect(wordsOf(figure)).not.toContain("not counted");
  expect([...figure.querySelectorAll("path")].filter((path) => path.getAttribute("d")!.startsWith("M4,"))).toHaveLength(
    1
  );
});

test("a period of the timeline that is none throws", () => {
  const period = "aftermath" as "all";
  expect(() => drawn((options) => timeline(real, {...options, period}))).toThrow(/unknown period: aftermath; expected/);
});

describe("a figure of nothing says so", () => {
  const dated = madeUp({war: {Date: "1 May 1700"}});
  test.each<[string, Draw, string]>([
    ["force ratio", (options) => forceRatio(madeUp({}), options), "No strength is stated."],
    ["losses", (options) => losses(madeUp({}), options), "No losses are stated."],
    ["timeline", (options) => timeline(madeUp({}), options), "There is nothing to show."],
    [
      "timeline, zoomed past all rows",
      (options) => timeline(dated, {...options, between: ["1800-01-01", "1800-12-31"]}),
      "Nothing is dated 1 Jan 1800 – 31 Dec 1800. All known days lie in 1 May 1700."
    ]
  ])("%s", (_, draw, words) => expect(wordsOf(drawn(draw))).toContain(words));

  test("and has no headings", () =>
    expect(wordsOf(drawn((options) => forceRatio(madeUp({}), options)))).not.toContain("strength of"));
});

describe("the timeline's legend explains", () => {
  const legendOf = (date: string) => wordsOf(drawn((options) => timeline(madeUp({war: {Date: date}}), options)));
  test.each([
    ["c. 3 May 1700", "approximate, not widened"],
    ["1 May 1700 – present", "start or end not stated"],
    ["someday", "no date"]
  ])("%s", (date, label) => {
    expect(legendOf(date)).toContain(label);
    expect(legendOf("1 May 1700 – 9 July 1700")).not.toContain(label);
  });
});

test("the legend's key of an open end looks as uncertain ends do", () => {
  const made = madeUp({war: {Date: "1 May 1700 – present"}});
  const key = (fuzzy: "gradient" | "dash") =>
    drawn((options) => timeline(made, {...options, fuzzy})).querySelectorAll("path").length;
  expect(key("dash")).toBeLessThan(key("gradient"));
});

describe("rival amounts from one text are named by their sections, or by the claims' ids", () => {
  const claim = (amount: string, section: string): Cells => ({
    ...{kind: "casualties", side: 1, outcome: "killed", amount, section}
  });
  test.each<[string, Cells[], string[]]>([
    ["one of a text", [claim("50", "Siege")], ["text of “battle”"]],
    [
      "two of a text",
      [claim("50", "Siege"), claim("70", "Aftermath")],
      ["text of “battle”, Siege", "text of “battle”, Aftermath"]
    ],
    [
      "two of a section",
      [claim("50", "Siege"), claim("70", "Siege")],
      ["text of “battle”, Siege, claim-1", "text of “battle”, Siege, claim-2"]
    ]
  ])("%s", (_, claims, named) => {
    const strengths = claims.map((cells) => ({...cells, kind: "strength", outcome: ""}));
    const killed = [
      ...drawn((options) => losses(battle({Casualties1: "9 killed"}, claims), options)).querySelectorAll("text")
    ];
    const strong = [
      ...drawn((options) => forceRatio(battle({Strength1: "9"}, strengths), options)).querySelectorAll("text")
    ];
    for (const texts of [killed, strong]) {
      const aside = texts.flatMap(({textContent}) => /^or .*(text of .*)$/.exec(textContent)?.[1] ?? []);
      expect(aside).toEqual(named);
    }
  });
});

test.each([
  ["1 May 1700 – 10 May 1700", "c. 0+ killed", "= at least about 0 / 1,000"],
  ["1 May 1700 – 10 May 1700", "0–5 killed", "= 0–5 / 1,000; 0–0.05 % a day"],
  ["1 May 1700 – 10 May 1700", "None", "= none / 1,000; none a day"]
])("a rate of at least 0 a day is left out: %s, %s", (date, lost, words) => {
  const made = battle({Date: date, Strength1: "1,000", Casualties1: lost});
  const texts = [...drawn((options) => losses(made, {...options, width: 1200})).querySelectorAll("text")];
  expect(
    texts
      .map(({textContent}) => textContent)
      .filter((text) => text.includes("/ 1,000"))
      .join("|")
  ).toMatch(new RegExp(`${words}(\\||$)`));
});
