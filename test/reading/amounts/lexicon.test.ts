import {expect, test} from "vitest";
import {english} from "../../../src/reading/quantity/lexicon/en/english.js";
import {entriesOf, type Lists} from "../../../src/reading/quantity/lexicon/sense.js";
import {readTally} from "../../../src/reading/tally.js";

const lists: Record<string, Lists> = {
  noun: {nouns: {craft: "glorf"}},
  outcome: {outcomes: {killed: "zapped"}},
  bound: {phrases: {before: {at_least: "no tinier than"}}},
  "bound in one word": {phrases: {before: {at_most: "runt"}}},
  "word for parts": {phrases: {part: {part: "bestowing"}}}
};

test.each([
  ["noun", "12 glorfs, 5 men", {low: 5, high: 5}],
  ["noun", "4 glorfs, 12 fighters", {low: null, high: null}],
  ["outcome", "30 zapped captains, 5 wounded", {low: 35, high: 35}],
  ["bound", "no tinier than 500 men", {low: 500, high: null}],
  ["bound in one word", "40 men runt 60 guns", {low: 40, high: 40}],
  ["bound in one word", "40 men runt 60 cavalry", {low: 40, high: 100}],
  ["word for parts", "500 men bestowing 300 infantry, 200 cavalry", {low: 500, high: 500}]
])("a new %s is one entry, given at run time: %j", (kind, raw, people) => {
  const language = {...english, entries: [...english.entries, ...entriesOf(lists[kind]!)]};
  expect(readTally(raw, "casualties", {language}).personnel).toMatchObject(people);
  expect(readTally(raw, "casualties")).not.toEqual(readTally(raw, "casualties", {language}));
});

test.each([
  ["500 (Theodoros)", "Theodoros", null],
  ["500 (Zamorans)", null, "Zamorans"]
])("a belligerent of the article is a party wherever it stands: %j", (raw, claimant, party) => {
  const [item] = readTally(raw, "strength", {parties: ["Kingdom of the Zamorans"]}).items;
  expect(item).toMatchObject({claimant, party});
});

test("no entry says twice what another says, and no phrase says two things of one kind", () => {
  const said = english.entries.map((entry) => JSON.stringify(entry));
  expect(said.filter((entry, index) => said.indexOf(entry) < index)).toEqual([]);
  const phrases = english.entries.flatMap(({words, phrase}) => (phrase ? [`${words}: ${phrase}`] : []));
  expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) < index)).toEqual([]);
});
