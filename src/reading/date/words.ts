import {monthNumbers} from "../months.js";

/** The parts into which months, years, decades and centuries are divided. */
export type Part = "early" | "mid" | "late" | "first half" | "second half";

/** Meteorological and northern. */
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
  | {kind: "between" | "possibly" | "circa" | "present" | "unknown" | "foreign" | "rival" | "citation" | "filler"};

/** What a word or a phrase of a date means; undefined for any other word. Without full stops. */
export function meaningOf(word: string): Meaning | undefined {
  return meanings.get(word) ?? meaningInLowerCase(word.toLowerCase());
}

function meaningInLowerCase(word: string): Meaning | undefined {
  return meanings.get(word) ?? (word.endsWith("of") ? meanings.get(word.slice(0, -2)) : undefined);
}

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
  ...entries("early beginning start", {kind: "part", value: "early"}),
  ...entries("mid middle", {kind: "part", value: "mid"}),
  ...entries("late end", {kind: "part", value: "late"}),
  ...phrases(["first half", "1st half"], {kind: "part", value: "first half"}),
  ...phrases(["second half", "2nd half", "latter half"], {kind: "part", value: "second half"}),
  ...entries("bc bce", {kind: "era", value: "BC"}),
  ...entries("ad ce", {kind: "era", value: "AD"}),
  ...entries("ns gregorian", {kind: "style", value: "new"}),
  ...phrases(["new style"], {kind: "style", value: "new"}),
  ...entries("os julian", {kind: "style", value: "old"}),
  ...phrases(["old style"], {kind: "style", value: "old"}),
  ...entries("ss lunar lunisolar", {kind: "style", value: "other"}),
  ...phrases(["swedish calendar"], {kind: "style", value: "other"}),
  ...entries("to through thru", {kind: "link", value: "to"}),
  ...phrases(["until", "till", "up to"], {kind: "link", value: "until"}),
  ...entries("or alternatively", {kind: "link", value: "or"}),
  ...entries("possibly", {kind: "possibly"}),
  ...entries("and", {kind: "link", value: "and"}),
  ...entries("before by", {kind: "bound", value: "before"}),
  ...phrases(["prior to", "not after", "no later than", "not later than"], {kind: "bound", value: "before"}),
  ...entries("after", {kind: "bound", value: "after"}),
  ...phrases(["not before", "no earlier than", "not earlier than"], {kind: "bound", value: "after"}),
  ...entries("earlier", {kind: "comparative", value: "before"}),
  ...entries("later", {kind: "comparative", value: "after"}),
  ...entries("since", {kind: "bound", value: "since"}),
  ...entries("from", {kind: "bound", value: "from"}),
  ...entries("between", {kind: "between"}),
  ...entries("onwards onward", {kind: "comparative", value: "since"}),
  ...entries("century centuries", {kind: "scale", value: "century"}),
  ...entries("millennium millennia", {kind: "scale", value: "millennium"}),
  ...entries("c ca circa around about approximately approx roughly probably prob perhaps likely est estimated", {
    kind: "circa"
  }),
  ...entries("present ongoing now today", {kind: "present"}),
  ...entries("unknown uncertain", {kind: "unknown"}),
  ...entries(otherCalendars, {kind: "foreign"}),
  ...entries("traditional traditionally proposed alternative sources suggest", {kind: "rival"}),
  ...entries("accessed access archived retrieved published isbn cite sfn sfnp efn refn harvnb", {kind: "citation"}),
  ...entries("of the in on year either sometime", {kind: "filler"})
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
