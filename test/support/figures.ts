import {catalogue} from "../../src/charts/catalogue.js";
import {forceRatio} from "../../src/charts/force-ratio/chart.js";
import {losses} from "../../src/charts/losses/chart.js";
import {timeline} from "../../src/charts/timeline/chart.js";
import {notebook} from "../../src/model/notebook.js";
import type {Notebook} from "../../src/model/tables/table.js";
import type {Draw} from "./draw.js";
import {battle, madeUp, type Cells, type Fields} from "./made-up.js";
import {real} from "./real.js";

/** A figure by a name that says what it shows: the chart, and the state that its data are in. */
export type Figure = {name: string; draw: Draw};

/** Every figure of the project's own data. */
export const realFigures: Figure[] = catalogue(real).map(({name, draw}) => ({name, draw}));

const amounts = {
  exact: "1,500",
  approximate: "about 1,500",
  range: "1,000–1,500",
  "at-least": "1,500+",
  "at-most": "up to 1,500",
  unknown: "Unknown",
  none: "None",
  "not-stated": "",
  "not-comparable": "1,500 men, most not involved in combat"
};

const strengthIn = ([state, text]: [string, string]): Figure => {
  const made = battle({Strength1: text, Strength2: "1,000"});
  return {name: `force-ratio/${state}`, draw: (options) => forceRatio.figure(made, options)};
};
const lossesIn = ([state, text]: [string, string]): Figure => {
  const lost = text.replace(/\d$/, "$& killed");
  const made = battle({Casualties1: lost, Casualties2: "1,000 killed", Strength1: "5,000", Strength2: "4,000"});
  return {name: `losses/${state}`, draw: (options) => losses.figure(made, options)};
};

const dates = {
  exact: "1 May 1700 – 31 August 1700",
  approximate: "c. 1 May 1700 – 31 August 1700",
  range: "May 1700 – August 1700",
  "at-least": "1 May 1700 – present",
  "at-most": "until 31 August 1700",
  "some-time-in": "May 1700",
  "one-day": "1 May 1700",
  unknown: "someday"
};
const dated = (...texts: string[]) =>
  madeUp(
    {war: {Conflict: "War", Date: texts[0]!}},
    texts.slice(1).map((date) => ({kind: "clash", date}))
  );
const times = (state: string, made: Notebook, own: Parameters<typeof timeline>[1] = {}): Figure => ({
  name: `timeline/${state}`,
  draw: (options) => timeline.figure(made, {...options, ...own})
});
const timeIn = ([state, text]: [string, string]): Figure => times(state, dated("1 June 1700 – 30 June 1700", text));

/** One small figure for each chart and each state of an amount or a date. */
export const stateFigures: Figure[] = [
  ...Object.entries(amounts).map(strengthIn),
  ...Object.entries(amounts)
    .filter(([state]) => state !== "not-comparable")
    .map(lossesIn),
  ...Object.entries(dates).map(timeIn)
];

const claims: Cells[] = [
  {kind: "casualties", side: 1, amount: "about 300", outcome: "killed"},
  {kind: "casualties", side: 1, amount: "100 or more", outcome: "killed"}
];
const lost = "100 killed, 50 deserted, 20 civilians killed, 3 ships sunk, the rest fled";
const rivalLosses = battle(
  {Casualties1: lost, Casualties2: "450: 300 killed, 150 wounded", Strength1: "1,000"},
  claims
);
const rivalStrengths = battle({Strength1: "1,000", Strength2: "800"}, [
  {kind: "strength", side: 1, amount: "about 2,000"},
  {kind: "strength", side: 1, amount: "at least 1,500"}
]);
const rivalDates = battle({Date: "1 May 1700"}, [
  {kind: "date", date: "May 1700"},
  {kind: "date", date: "3 May 1700"}
]);
const incomparable = battle({
  Strength1: "5,000 men, most not involved in combat",
  Strength2: "4,000",
  Casualties1: "50 killed",
  Casualties2: "100 killed"
});

const rivalFigures: Figure[] = [
  {name: "force-ratio/rival", draw: (options) => forceRatio.figure(rivalStrengths, options)},
  {
    name: "force-ratio/rival-highest",
    draw: (options) => forceRatio.figure(rivalStrengths, {...options, policy: "highest"})
  },
  {name: "losses/rival", draw: (options) => losses.figure(rivalLosses, options)},
  {
    name: "losses/rival-log",
    draw: (options) => losses.figure(rivalLosses, {...options, scale: "log", policy: "highest"})
  },
  {name: "losses/not-comparable", draw: (options) => losses.figure(incomparable, options)},
  times("rival", rivalDates)
];

const drawnBy = (state: string, made: Notebook): Figure[] => [
  {name: `force-ratio/${state}`, draw: (options) => forceRatio.figure(made, options)},
  {name: `losses/${state}`, draw: (options) => losses.figure(made, options)},
  {name: `timeline/${state}`, draw: (options) => timeline.figure(made, options)}
];

const stated: Fields = {Strength1: "5,000", Strength2: "4,000+", Casualties1: "50 killed", Casualties2: "about 100"};
const named = (conflict: string, north: string, south: string) =>
  battle({Conflict: conflict, Combatant1: north, Combatant2: south, ...stated}, [
    {kind: "event", label: conflict, date: "May 1700"}
  ]);
const forty = madeUp(
  Object.fromEntries(
    Array.from({length: 40}, (_, n) => [
      `battle-${n + 1}`,
      {...stated, Conflict: `Battle ${n + 1}`, Date: `${(n % 28) + 1} May ${1700 + n}`, Strength1: `${1000 + 137 * n}`}
    ])
  ),
  Array.from({length: 40}, (_, n) => ({kind: "casualties", side: 1, amount: `${n + 1}`, outcome: `fate ${n + 1}`}))
);
const eighty = "Siege of the castle that nobody could pronounce but everybody had to write down!";
const oneWord = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochllanfairpwllgwyngyllgog";
const deep = madeUp(
  {war: {}},
  Array.from({length: 30}, (_, n) => ({id: `part-${n}`, kind: "phase", engagement: n ? `part-${n - 1}` : "war"}))
);
const parts = madeUp({war: {Conflict: "War", Date: "mid-June 1700 – late August 1701"}}, [
  {id: "siege", kind: "phase", label: "Siege", date: "July 1700 – September 1700"},
  {kind: "clash", label: "Sortie", engagement: "siege", date: "c. 3 August 1700", side: 2},
  {kind: "clash", label: "Assault", engagement: "siege", date: "early September 1700", side: 1},
  {kind: "event", label: "Relief", date: "", section: "Aftermath"},
  {kind: "phase", label: "Retreat", date: "October 1700 – present"}
]);

/** Small figures of what is rare. */
export const madeUpFigures: Figure[] = [
  ...stateFigures,
  ...rivalFigures,
  ...drawnBy("no-data", notebook([], null)),
  ...drawnBy("one-engagement", battle(stated)),
  ...drawnBy("forty-engagements", forty),
  ...drawnBy("greek-names", named("Μάχη του Μαραθώνα", "Αθηναίοι και Πλαταιείς", "Πέρσες")),
  ...drawnBy("arabic-names", named("معركة حطين", "الأيوبيون", "مملكة بيت المقدس")),
  ...drawnBy("chinese-names", named("赤壁之戰", "孫劉聯軍", "曹操")),
  ...drawnBy("names-of-80-letters", named(eighty, eighty, oneWord)),
  {
    name: "force-ratio/shared-axes-log",
    draw: (options) => forceRatio.figure(real, {...options, axes: "shared", scale: "log"})
  },
  times("thirty-levels", deep),
  ...(["gradient", "wedge", "dash", "none"] as const).map((fuzzy) => times(`fuzzy-${fuzzy}`, parts, {fuzzy})),
  ...(["nested", "start", "duration"] as const).map((sort) => times(`sort-${sort}`, parts, {sort, period: "all"})),
  times("between", parts, {between: ["1700-07-15", "1700-09-15"]}),
  times("bc-to-ad", dated("480 BC – AD 100", "10 August 480 BC", "c. 300 BC", "AD 9")),
  times("all-in-one-day", dated("1 May 1700", "1 May 1700")),
  times("three-centuries", dated("1618–1918", "1701", "20 May 1802")),
  times("open-ends", dated("1 May 1700 – present", "until 1 June 1700", "before 1690", "someday"))
];
