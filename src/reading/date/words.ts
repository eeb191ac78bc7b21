import {monthNumbers} from "../months.js";

/** The parts into which months, years, decades and centuries are divided. */
export type Part = "early" | "mid" | "late" | "first half" | "second half" | "turn" | Quarter;
export type Quarter = "first quarter" | "second quarter" | "third quarter" | "last quarter";

/** Meteorological and northern: the austral winter is a summer. */
export type Season = "spring" | "summer" | "autumn" | "winter";

/** `new` is the Gregorian calendar, `old` the Julian, `other` one that is not converted (Swedish, lunar), `plain` is not said. */
export type Style = "new" | "old" | "other" | "plain";

/** How a date is joined to the one before it; `dash` stands without white space around it, `to` is a word or a spaced dash, `until` needs no start. */
export type Link = "next" | "comma" | "and" | "slash" | "or" | "dash" | "to" | "until";

export type Bound = "before" | "after" | "since" | "from";

export type Meaning =
  | {kind: "month"; value: number}
  | {kind: "season"; value: Season}
  | {kind: "part"; value: Part}
  | {kind: "era"; value: "BC" | "AD"}
  | {kind: "style"; value: Style}
  | {kind: "link"; value: Link}
  | {kind: "bound"; value: Bound}
  | {kind: "scale"; value: "century" | "millennium"}
  | {kind: "comparative"; value: "before" | "after" | "since"}
  | {kind: "word"; ordinal: number}
  | {kind: "between" | "possibly" | "circa" | "present" | "unknown" | "foreign" | "rival" | "citation" | "filler"};

/** What a word or a phrase of a date means; undefined for any other word. Without full stops. */
export function meaningOf(word: string): Meaning | undefined {
  return meanings.get(word) ?? meaningInLowerCase(word.toLowerCase());
}

function meaningInLowerCase(word: string): Meaning | undefined {
  return meanings.get(word) ?? (word.endsWith("of") ? meanings.get(word.slice(0, -2)) : undefined);
}

/** The names of months as a pattern. */
export const monthNames = [...monthNumbers.keys()].join("|");

const units = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const teens = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

/** In words, from the first to the thirty-first. */
const ordinals = [
  ...units,
  ...teens.split(" "),
  "twentieth",
  ...units.map((unit) => `twenty-${unit}`),
  "thirtieth",
  "thirty-first"
];

const otherCalendars = [
  "muharram safar rabi jumada jumādā rajab shaban ramadan shawwal ah hijri hijra dhu",
  "nisan iyar sivan tammuz elul tishrei cheshvan kislev tevet shevat adar",
  "hekatombaion metageitnion boedromion pyanepsion maimakterion poseideon gamelion anthesterion elaphebolion mounichion thargelion skirophorion",
  "vendémiaire brumaire frimaire nivôse pluviôse ventôse germinal floréal prairial messidor thermidor fructidor"
].join(" ");

const meanings = new Map<string, Meaning>([
  ...[...monthNumbers].flatMap(([name, value]) => entries(name, {kind: "month", value})),
  ...entries("spring", {kind: "season", value: "spring"}),
  ...entries("summer", {kind: "season", value: "summer"}),
  ...entries("autumn fall", {kind: "season", value: "autumn"}),
  ...entries("winter", {kind: "season", value: "winter"}),
  ...phrases(["austral spring", "australspring"], {kind: "season", value: "autumn"}),
  ...phrases(["austral summer", "australsummer"], {kind: "season", value: "winter"}),
  ...phrases(["austral autumn", "australautumn", "austral fall", "australfall"], {kind: "season", value: "spring"}),
  ...phrases(["austral winter", "australwinter"], {kind: "season", value: "summer"}),
  ...entries("early beginning start", {kind: "part", value: "early"}),
  ...entries("mid middle", {kind: "part", value: "mid"}),
  ...entries("late end", {kind: "part", value: "late"}),
  ...phrases(["first third", "early part"], {kind: "part", value: "early"}),
  ...phrases(["middle third", "middle part"], {kind: "part", value: "mid"}),
  ...phrases(["last third", "final third", "late part", "latter part"], {kind: "part", value: "late"}),
  ...phrases(["turn of"], {kind: "part", value: "turn"}),
  ...phrases(["first half", "1st half", "h1"], {kind: "part", value: "first half"}),
  ...phrases(["second half", "2nd half", "latter half", "last half", "h2"], {kind: "part", value: "second half"}),
  ...phrases(["first quarter", "1st quarter", "q1"], {kind: "part", value: "first quarter"}),
  ...phrases(["second quarter", "2nd quarter", "q2"], {kind: "part", value: "second quarter"}),
  ...phrases(["third quarter", "3rd quarter", "q3"], {kind: "part", value: "third quarter"}),
  ...phrases(["fourth quarter", "4th quarter", "last quarter", "final quarter", "q4"], {
    kind: "part",
    value: "last quarter"
  }),
  ...ordinals.flatMap((name, index) => entries(name, {kind: "word", ordinal: index + 1})),
  ...entries("bc bce", {kind: "era", value: "BC"}),
  ...phrases(["before christ", "before the common era"], {kind: "era", value: "BC"}),
  ...entries("ad ce", {kind: "era", value: "AD"}),
  ...phrases(["anno domini", "common era"], {kind: "era", value: "AD"}),
  ...entries("ns gregorian", {kind: "style", value: "new"}),
  ...phrases(["new style"], {kind: "style", value: "new"}),
  ...entries("os julian", {kind: "style", value: "old"}),
  ...phrases(["old style"], {kind: "style", value: "old"}),
  ...entries("ss lunar lunisolar", {kind: "style", value: "other"}),
  ...phrases(["swedish calendar"], {kind: "style", value: "other"}),
  ...entries("to through thru", {kind: "link", value: "to"}),
  ...phrases(["until", "till", "up to"], {kind: "link", value: "until"}),
  ...entries("or alternatively", {kind: "link", value: "or"}),
  ...entries("possibly maybe perhaps probably prob likely presumably supposedly apparently uncertain disputed", {
    kind: "possibly"
  }),
  ...entries("and", {kind: "link", value: "and"}),
  ...entries("before by pre", {kind: "bound", value: "before"}),
  ...phrases(["prior to", "not after", "no later than", "not later than", "earlier than", "at the latest"], {
    kind: "bound",
    value: "before"
  }),
  ...entries("after post", {kind: "bound", value: "after"}),
  ...phrases(["not before", "no earlier than", "not earlier than", "later than", "at the earliest"], {
    kind: "bound",
    value: "after"
  }),
  ...entries("earlier", {kind: "comparative", value: "before"}),
  ...entries("later", {kind: "comparative", value: "after"}),
  ...entries("since", {kind: "bound", value: "since"}),
  ...entries("from", {kind: "bound", value: "from"}),
  ...entries("between", {kind: "between"}),
  ...entries("onwards onward", {kind: "comparative", value: "since"}),
  ...entries("century centuries cent", {kind: "scale", value: "century"}),
  ...entries("millennium millennia", {kind: "scale", value: "millennium"}),
  ...entries("c ca circa around about approximately approximate approx roughly est estimated", {kind: "circa"}),
  ...phrases(["or so"], {kind: "circa"}),
  ...entries("present ongoing now today", {kind: "present"}),
  ...entries("unknown", {kind: "unknown"}),
  ...entries(otherCalendars, {kind: "foreign"}),
  ...entries("traditional traditionally tradition proposed alternative sources suggest per version historians", {
    kind: "rival"
  }),
  ...entries("historiography chronicle chronicles chronology account accounts", {kind: "rival"}),
  ...phrases(["according to"], {kind: "rival"}),
  ...entries("accessed access archived retrieved published isbn cite sfn sfnp efn refn harvnb", {kind: "citation"}),
  ...entries("of the in on year either both sometime date dates but", {kind: "filler"}),
  ...phrases(["day of"], {kind: "filler"})
]);

function entries(words: string, meaning: Meaning): [string, Meaning][] {
  return phrases(words.split(" "), meaning);
}

function phrases(words: string[], meaning: Meaning): [string, Meaning][] {
  return words.flatMap((word) => [word, capitalised(word)].map((form): [string, Meaning] => [form, meaning]));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
