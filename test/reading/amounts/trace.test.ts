import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {roles} from "../../../src/reading/quantity/trace.js";
import {readTally} from "../../../src/reading/tally.js";

const read = (raw: string, field: "strength" | "casualties") => readTally(raw, field, {trace: true}).trace!;

test.each([
  ["casualties", "311 killed / 450 captured / 761 casualties", "761 is the whole of 311 + 450: it is their sum"],
  ["casualties", "60 killed, 200 in total", "200 is the whole of 60 and more"],
  [
    "casualties",
    "60 police and 30 civilians killed; 90 dead total",
    "60 is the only figure of people that counts, beside parts, a total"
  ],
  ["casualties", "100 killed, 365 POWs", "465 is the sum of 100 + 365"],
  ["strength", "8,000+", "at least 8,000 is the only figure of people"],
  ["strength", "Unknown", "no number of people is known"],
  ["strength", "12 ships", "nothing is said of people"],
  ["strength", "8,000 men incl. 200 knights", "8,000 is the only figure of people that counts, beside parts"],
  ["casualties", "300 killed, 20 sick", "300 is the only figure of people that counts, beside people sick"],
  ["casualties", "300 killed, 9 civilians killed", "300 is the only figure of people that counts, beside civilians"],
  [
    "casualties",
    "According to Cox: 500 killed, 200 wounded\nAccording to Poe: 900 killed",
    "700–900 is from the lowest to the highest of rival figures (Cox: 500 + 200; Poe)"
  ],
  [
    "strength",
    "7,000 (1944), 9,000 (1945); 300 cavalry",
    "7,300–9,300 is the sum of 7,000–9,000 + 300, where a range is from the lowest to the highest of rival figures (1944; 1945)"
  ],
  [
    "strength",
    "Modern estimate: 6,300\nArgentine estimate: 10,000",
    "6,300–10,000 is from the lowest to the highest of rival figures (Modern estimate; Argentine estimate)"
  ]
] as const)("the people of a %s of %j are said with their reason: %j", (field, raw, reason) => {
  expect(read(raw, field).at(-1)).toMatchObject({pass: "people", as: reason});
});

test.each([
  ["7th Division, 500 men (1944)", ["ordinal or measure: 7th", "year: 1944"]],
  ["twenty five thousand men", ["number in words: twenty five thousand"]],
  ["6 fighters shot down", ["fighters that are aircraft: fighters"]],
  ["outnumbered 3 to 1", ["odds: 3", "odds: 1"]]
])("of %j the rules that read numbers are named: %j", (raw, steps) => {
  const numbers = read(raw, "casualties").filter(({pass}) => pass === "lex" || pass === "classify");
  expect(numbers.map(({rule, text}) => `${rule}: ${text}`)).toEqual(steps);
});

test("every step points at its words in the raw text, the passes in their order", () => {
  const raw = "{{flagicon|UK}} Total: c. twelve hundred men<ref>Cox</ref>\n* 700 blorgs (1944)\n* 500 cavalry";
  const steps = read(raw, "strength");
  expect(steps.map(({pass, start, end}) => `${pass}: ${raw.slice(start, end)}`)).toEqual([
    "markup: {{flagicon|UK}}",
    "markup: <ref>Cox</ref>",
    "lex: twelve hundred",
    "classify: 1944",
    "parse: c. twelve hundred men",
    "parse: 700 blorgs",
    "parse: 500 cavalry",
    "arrange: c. twelve hundred men",
    "arrange: 700 blorgs",
    "relate: c. twelve hundred men",
    "relate: 700 blorgs",
    "relate: 500 cavalry",
    "guess: 700 blorgs",
    `people: ${raw}`
  ]);
});

test.each(["45 blorgs", "300 killed; 200 killed", "5 to 3 killed"])(
  "what %j takes for granted is a step, by its rule and at its place",
  (raw) => {
    const {assumptions, trace} = readTally(raw, "casualties", {trace: true});
    const guesses = trace!.filter(({pass}) => pass === "guess");
    expect(assumptions.length).toBeGreaterThan(0);
    expect(guesses).toEqual(assumptions.map(({taken, ...place}) => ({pass: "guess", ...place, as: taken})));
  }
);

test("each rule that gives a role has its words", () => {
  const folder = "src/reading/quantity/relate";
  const sources = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, "utf8"));
  const named = /(?:because = \{rule: |markParts\()"([^"]+)"|markRivalSet\([^"`;:{]*(?:"([^"]+)"|`([^`]+)`)\)/g;
  const rules = sources.flatMap((source) => [...source.matchAll(named)].map(([, ...names]) => names.find(Boolean)!));
  const written = rules.flatMap((rule) =>
    rule.includes("${") ? ["later", "likelier", "or"].map((instead) => `${instead} figure`) : rule
  );
  expect([...new Set(written)].sort()).toEqual(Object.keys(roles).sort());
});

test("without being asked for there is no trace", () => {
  expect(readTally("5 men", "strength")).not.toHaveProperty("trace");
});
