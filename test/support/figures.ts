import {catalogue} from "../../src/charts/catalogue.js";
import {forceRatio} from "../../src/charts/force-ratio.js";
import {losses} from "../../src/charts/losses.js";
import {timeline} from "../../src/charts/timeline.js";
import {notebook} from "../../src/model/notebook.js";
import type {Draw} from "./draw.js";
import {battle, madeUp, type Cells} from "./made-up.js";
import {real} from "./real.js";

/** A figure by a name that says what it shows. */
export type Figure = {name: string; draw: Draw};

/** Every figure of the project's own data. */
export const realFigures: Figure[] = catalogue(real).map(({name, draw}) => ({name, draw}));

const strength = (name: string, text: string): Figure => {
  const made = battle({Strength1: text, Strength2: "1,000"});
  return {name: `state-${name}`, draw: (options) => forceRatio(made, options)};
};

/** One small figure for each state of an amount: a strength against 1,000. */
export const stateFigures: Figure[] = [
  strength("exact", "1,500"),
  strength("approximate", "about 1,500"),
  strength("range", "1,000–1,500"),
  strength("at-least", "1,500+"),
  strength("at-most", "up to 1,500"),
  strength("unknown", "Unknown"),
  strength("none", "None"),
  strength("not-stated", ""),
  strength("not-comparable", "1,500 men, most not involved in combat")
];

const claims: Cells[] = [
  {kind: "casualties", side: 1, amount: "about 300", outcome: "killed"},
  {kind: "casualties", side: 1, amount: "100 or more", outcome: "killed"}
];
const lost = "100 killed, 50 deserted, 20 civilians killed, 3 ships sunk, the rest fled";
const rivals = battle({Casualties1: lost, Casualties2: "450: 300 killed, 150 wounded", Strength1: "1,000"}, claims);

const longName = "Siege of the castle that nobody could pronounce but everybody had to write down!";
const letters = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochllanfairpwllgwyngyllgog";
const long = madeUp(
  {one: {Conflict: longName, Combatant1: letters, Strength1: "5"}, two: {Conflict: letters, Casualties1: "5 killed"}},
  [{kind: "event", label: letters, date: "1 May 1700"}]
);

const dated = (...dates: string[]) =>
  madeUp(
    {war: {Conflict: "War", Date: dates[0]!}},
    dates.slice(1).map((date) => ({kind: "clash", date}))
  );
const times = (name: string, ...dates: string[]): Figure => {
  const made = dated(...dates);
  return {name: `time-${name}`, draw: (options) => timeline(made, options)};
};

const deep = madeUp(
  {war: {}},
  Array.from({length: 30}, (_, n) => ({id: `part-${n}`, kind: "phase", engagement: n ? `part-${n - 1}` : "war"}))
);
const nothing = notebook([], null);

/** Small figures of what is rare. */
export const madeUpFigures: Figure[] = [
  ...stateFigures,
  {name: "state-rival", draw: (options) => losses(rivals, options)},
  {name: "state-rival-log", draw: (options) => losses(rivals, {...options, scale: "log", policy: "highest"})},
  {name: "shared-axes-log", draw: (options) => forceRatio(real, {...options, axes: "shared", scale: "log"})},
  {name: "nothing-force-ratio", draw: (options) => forceRatio(nothing, options)},
  {name: "nothing-losses", draw: (options) => losses(nothing, options)},
  {name: "nothing-timeline", draw: (options) => timeline(nothing, options)},
  {name: "long-force-ratio", draw: (options) => forceRatio(long, options)},
  {name: "long-losses", draw: (options) => losses(long, options)},
  {name: "long-timeline", draw: (options) => timeline(long, options)},
  {name: "deep-timeline", draw: (options) => timeline(deep, options)},
  times("bc", "480 BC – 1 BC", "10 August 480 BC", "c. 300 BC", "AD 9"),
  times("one-day", "1 May 1700", "1 May 1700"),
  times("three-centuries", "1618–1918", "1701", "20 May 1802"),
  times("open", "1 May 1700 – present", "until 1 June 1700", "before 1690", "someday"),
  times("undated", "someday")
];
