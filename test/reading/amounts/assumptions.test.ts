import {describe, expect, test} from "vitest";
import {readTally} from "../../../src/reading/tally.js";

type Row = [field: "strength" | "casualties", raw: string, assumed: string[]];

const rules: Record<string, Row[]> = {
  "a noun that is not known is counted as people, and says so": [
    ["strength", "300 glorfs", ["noun not known: 300 glorfs"]],
    ["strength", "40 Wimbledonians", ["noun not known: 40 Wimbledonians"]],
    ["casualties", "12 tanks, 3 guns and 5 glorfs destroyed", ["noun not known: 5 glorfs destroyed"]]
  ],
  "known nouns, bare numbers and nations are none": [
    ["strength", "300 men, 4 guns", []],
    ["strength", "8,000+", []],
    ["strength", "500 Zulus", []],
    ["strength", "300 Europeans, 100 barons, 500 paratroops, 1 admiral, 1 marshal", []],
    ["strength", "8,000 present", []],
    ["strength", "1/5 Gurkha Rifles", []],
    ["casualties", "100 killed, 365 POWs, the rest fled", []]
  ],
  "a figure behind a list of those included, of which it may be one, stands beside it": [
    [
      "strength",
      "4,000 men including 12 guns and 300 cavalry, 2,000 militia",
      ["beside those included: 2,000 militia"]
    ],
    ["casualties", "600 captured including 14 officers, 200 wounded", ["beside those included: 200 wounded"]],
    ["casualties", "600 captured including 14 officers, 80 killed", []]
  ],
  "a question mark before a number doubts it": [
    ["strength", "?3,000", ["doubted number: ?3,000"]],
    ["strength", "3,000?", []]
  ],
  "two figures of one thing that nothing tells apart are added": [
    ["strength", "500 men\n300 men", ["amounts added: 300 men"]],
    ["casualties", "200 killed\n300 wounded\n40 killed", ["amounts added: 40 killed"]],
    ["strength", "500 men and 300 men", []],
    ["strength", "British: 500 men\nFrench: 300 men", []]
  ],
  "a range the wrong way round is turned": [
    ["strength", "5 to 3 ships", ["range: 5 to 3 ships"]],
    ["strength", "3-400 men", ["range: 3-400 men"]],
    ["strength", "3,000 -> 5,000 men", ["range: 3,000 -> 5,000 men"]],
    ["strength", "700–500 men", ["range: 700–500 men"]],
    ["strength", "500–700 men", []]
  ],
  "a name in a bracket is taken for a claimant where it makes rivals": [
    ["strength", "9,000 (Theodoros)\n4,000 (Anselm)", ["name in a bracket: 9,000", "name in a bracket: 4,000"]],
    ["strength", "9,000 (Theodoros)", []],
    ["strength", "9,000 (France)\n4,000 (Britain)", []]
  ],
  "a name that heads a figure beside one of nobody's is taken for a party": [
    ["casualties", "9,000 men\nTheodorosson: 4,000 men", ["name as a heading: 4,000 men"]]
  ],
  "a lone dash at the head of a line is taken for a bullet": [
    ["casualties", "-5 killed, 300 wounded", ["lone dash as a bullet: -5"]],
    ["strength", "-25 divisions\n-260,000 men", []]
  ],
  "a number without a noun after things, or under a heading of them, is counted as people, and says so": [
    ["strength", "60 tanks\n40", ["number by things: 40"]],
    [
      "strength",
      "30 Venetian galleys, 20 papal, 10 Genoese",
      ["noun not known: 20 papal", "number by things: 10 Genoese"]
    ],
    ["strength", "Tank strength: 400", ["number by things: 400"]],
    ["casualties", "9 ships sunk, 4 burnt, 3 taken", ["number by things: 3 taken"]],
    ["casualties", "9 tanks destroyed, 300 killed", []]
  ],
  "where a value states no amount, a number that may be one says what it was taken for": [
    ["strength", "Militia by 1500", ["year: 1500"]],
    ["strength", "Garrison, 1/3", ["fraction: 1", "fraction: 3"]],
    ["strength", "Unit 1", []],
    ["strength", "500 men (1944)", []]
  ],
  "digits that stand apart are taken for one number": [
    ["strength", "18, 500 infantry", ["odd grouping: 18, 500 infantry"]],
    ["strength", "1000,000 men", ["odd grouping: 1000,000 men"]],
    ["strength", "12 ,500 men", ["odd grouping: 12 ,500 men"]]
  ],
  "a number times one that is no round one is multiplied out": [
    ["strength", "3 × 50 men", ["product: 3 × 50 men"]],
    ["strength", "3 × 500 men", []]
  ],
  "a word before a number that the lexicon does not know is taken to say nothing of it": [
    ["strength", "at worst 500 men", ["word before a number: worst 500 men"]],
    ["strength", "fast 900", ["word before a number: fast 900"]],
    ["strength", "op til 500", ["word before a number: til 500"]],
    ["strength", "3,000 cavalry, led by Murat, 40 guns", []],
    ["casualties", "heavy; some 300 killed in all", []],
    ["strength", "little more than 500", []]
  ],
  "a number in the title of a citation that lost its brackets is not counted": [
    ["casualties", "120 killedGovernment to send army after 90 troops killed, Reuters, 6 June 1991", ["citation: 90"]],
    ["casualties", "2 dead(rebel claim)120 Guards Killed In Ambush , Fox News, 1991", ["citation: 120"]],
    ["casualties", "120 killed (Reuters), 90 wounded (BBC News)", []]
  ],
  "crews are so many people where nothing says how many": [
    ["casualties", "2 tank crews killed", ["crews counted as people: 2 tank crews killed"]],
    ["casualties", "2 gun crews (11 men)", []],
    ["casualties", "12 crew killed", []]
  ],
  "a number after a company's letter, where nothing else is counted, is part of its name": [
    ["casualties", "Company A 12", ["number after a letter: 12"]],
    ["casualties", "Company A 12; 300 killed", []]
  ],
  "a number beside far fewer formations, or a large one, is one of formations": [
    ["strength", "103 infantry and 19 panzer divisions", ["many formations: 103 infantry"]],
    ["strength", "20 police and 2 infantry companies", ["many formations: 20 police"]],
    ["strength", "22 infantry and 4 cavalry divisions", []]
  ],
  "a number behind many words is told of in running text": [
    ["casualties", "The council said at its last meeting of May that 40 died", ["number in running text: 40 died"]],
    ["casualties", "The council said that 40 died", []]
  ],
  "claims under headings of their own are added": [
    ["casualties", "North: 40 killed (per Ovid)\nSouth: 30 killed (per Livy)", ["claims added: 30 killed"]]
  ],
  "bullets of parties that do not come to the figure over them are its parts": [
    ["strength", "30,000:\n* Argos: 5,000\n* Corinth: 8,000", ["bullets under an amount: 30,000"]],
    ["strength", "13,000:\n* Argos: 5,000\n* Corinth: 8,000", []]
  ],
  "the injured behind or under civilians killed are civilians": [
    ["casualties", "30 civilians killed 108 wounded", ["civilians before it: 108 wounded"]],
    ["casualties", "30 civilians killed\n108 wounded", ["civilians before it: 108 wounded"]],
    ["casualties", "30 civilians killed, 108 wounded", []],
    ["casualties", "30 civilians killed\n140 total dead", ["civilians among them: 140 total dead"]]
  ],
  "a bare figure is not the whole of what stands behind it": [
    ["strength", "7,000–11,000 700 knights", ["amounts added: 700 knights"]],
    ["strength", "7,000–11,000, 700 knights", []]
  ],
  "who gives a figure, without a space before the words": [
    ["casualties", "62 killedGaul claims 600 casualties", ["claim without a space: 600 casualties"]],
    ["casualties", "62 killed (Gaul claims 600 casualties)", []]
  ],
  "a number under a heading of things is one of them, unless it is very large": [
    ["strength", "T-34: 40\nKV-1: 12", ["number by things: 40", "number by things: 12"]],
    ["strength", "Tiger Forces: 450", []],
    ["strength", "Tank crews: 400", []]
  ],
  "digits that may be a year and a number are taken for one number": [
    ["casualties", "26 killed May 25, 201025 wounded", ["year run into a number: 201025 wounded"]],
    ["strength", "198000 men", []],
    ["strength", "412345 men", []]
  ],
  "a claimed figure beside one that nobody claims is its rival": [
    ["casualties", "47 killed 300 killed (Gothic claim)", ["claim beside an amount: 300 killed"]],
    ["casualties", "47 killed (300 according to the Goths)", []]
  ],
  "a figure that tells more closely of the one before it is added": [
    ["casualties", "300 casualties, 100 killed", ["amounts added: 100 killed"]],
    ["casualties", "28 killed, 13 in combat", ["amounts added: 13"]],
    ["casualties", "8,000, with 2,000 killed", ["amounts added: 2,000 killed"]],
    ["casualties", "Of 300 men, 40 were killed", ["amounts added: 40 were killed"]],
    ["casualties", "Few casualties, 2 killed", []],
    ["casualties", "27 killed, 20 soldiers", ["amounts added: 20 soldiers"]],
    ["casualties", "27 killed\n20 soldiers", ["amounts added: 20 soldiers"]],
    ["casualties", "27 killed, 20 prisoners", []],
    ["casualties", "28 killed, 13 wounded", []]
  ],
  "bullets under people of a name may be of them or beside them": [
    ["strength", "4,000 militiamen\n* 2,000 fighters", ["amounts added: 2,000 fighters"]],
    ["strength", "10,000 Iraqi soldiers\n* 2,500 tribal fighters", ["bullets under an amount: 10,000 Iraqi soldiers"]],
    ["strength", "10,000 men\n* 2,500 knights", []]
  ],
  "captives behind civilians are counted as soldiers": [
    ["casualties", "444 civilians killed and 2,000+ abducted", ["captives beside civilians: 2,000+ abducted"]],
    ["casualties", "444 civilians killed and 20 soldiers captured", []]
  ],
  "soldiers and civilians under one number are what stands first": [
    ["casualties", "40 soldiers and civilians killed", ["soldiers and civilians: 40 soldiers and civilians killed"]],
    ["casualties", "40 soldiers and 3 civilians killed", []],
    ["strength", "50 civilian scouts", []]
  ],
  "a figure of which some are civilians is counted whole": [
    ["casualties", "13 killed, including 3 civilians", ["civilians among them: 13 killed"]],
    ["casualties", "13 killed (10 soldiers, 3 civilians)", []]
  ],
  "a total behind civilians, to which no soldiers come, may hold them": [
    ["casualties", "60 soldiers, 30 civilians, 200 total", ["civilians among them: 200 total"]],
    [
      "casualties",
      "3 civilians killed, 33 people killed in total",
      ["civilians among them: 33 people killed in total"]
    ],
    ["casualties", "60 soldiers, 30 civilians, 90 total", []]
  ],
  "figures of several claimants that may be of different things are added": [
    ["strength", "15,000 men\n300 (Crete)", ["claims added: 300"]],
    ["casualties", "5,000 killed (Smithson)\nmodern estimates: 300", ["claims added: 300"]],
    ["casualties", "500 killed\n300 wounded (Smithson)", []]
  ],
  "names that the lexicon does not know, over figures of one size, are parties": [
    ["strength", "Smith: 300\nJones: 600", ["name as a heading: 300"]],
    ["strength", "Smith: 300\nJones: 9,000", []]
  ]
};

describe.each(Object.entries(rules))("%s", (_, rows) => {
  test.each(rows)("%s %j: %j", (field, raw, assumed) => {
    expect(readTally(raw, field).assumptions.map(({rule, text}) => `${rule}: ${text}`)).toEqual(assumed);
  });
});

test.each([
  ["rreth 5.000 partizanë", ["rreth 5.000 partizanë"]],
  ["5 mijë ushtarë", ["5", "mijë ushtarë"]],
  ["12 тыс. чел.", ["12", "тыс. чел"]],
  ["etwa 12.000 Soldaten", ["etwa 12.000 Soldaten"]],
  ["bis zu 5.000", ["bis zu"]],
  ["Minst 300", ["Minst"]],
  ["più di 500 uomini", ["più", "uomini"]],
  ["Unbekannt", ["Unbekannt"]],
  ["неизвестно", ["неизвестно"]],
  ["三千", ["三千"]],
  ["zweitausend", ["zweitausend"]],
  ["כ-500", ["כ-500"]],
  ["about 12,000 soldiers", []],
  ["Unknown", []]
])("words of another language in %j are issues: %j", (raw, found) => {
  expect(readTally(raw, "strength").issues.map((issue) => issue.found)).toEqual(found);
});

test.each([
  ["5 mijë ushtarë", null, null],
  ["12 тыс. чел.", null, null],
  ["約5萬人", null, null]
])("of %j, whose scale is another language's, no number is read", (raw, low, high) => {
  expect(readTally(raw, "strength").personnel).toMatchObject({low, high});
});

test.each([
  ["1,800–9,000 killed on both sides", ["1,800–9,000 killed on both sides"]],
  ["see side 1", ["see"]],
  ["10 killed, see also side 2", ["see also"]]
])("not all of %j is said of this side: %j", (raw, found) => {
  expect(readTally(raw, "casualties").issues.map((issue) => issue.found)).toEqual(found);
});

test("spans of assumptions are those of the raw text", () => {
  const raw = "{{flagicon|UK}} '''300 glorfs'''<ref>Cox</ref>";
  const {assumptions} = readTally(raw, "strength");
  expect(assumptions.map(({start, end}) => raw.slice(start, end))).toEqual(["300 glorfs"]);
});
