import {monthNumbers} from "../days.js";

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

/** What words and phrases mean, in lower case. */
const lexicon: [words: string, meaning: Meaning][] = [
  ["spring, austral autumn, australautumn, austral fall, australfall", {kind: "season", value: "spring"}],
  ["summer, austral winter, australwinter", {kind: "season", value: "summer"}],
  ["autumn, fall, austral spring, australspring", {kind: "season", value: "autumn"}],
  ["winter, austral summer, australsummer", {kind: "season", value: "winter"}],
  ["early, beginning, start, first third, early part", {kind: "part", value: "early"}],
  ["mid, middle, middle third, middle part", {kind: "part", value: "mid"}],
  ["late, end, last third, final third, late part, latter part", {kind: "part", value: "late"}],
  ["first half, 1st half, h1", {kind: "part", value: "first half"}],
  ["second half, 2nd half, latter half, last half, h2", {kind: "part", value: "second half"}],
  ["first quarter, 1st quarter, q1", {kind: "part", value: "first quarter"}],
  ["second quarter, 2nd quarter, q2", {kind: "part", value: "second quarter"}],
  ["third quarter, 3rd quarter, q3", {kind: "part", value: "third quarter"}],
  ["fourth quarter, 4th quarter, last quarter, final quarter, q4", {kind: "part", value: "last quarter"}],
  ["turn of", {kind: "part", value: "turn"}],
  ["bc, bce, before christ, before the common era", {kind: "era", value: "BC"}],
  ["ad, ce, anno domini, common era", {kind: "era", value: "AD"}],
  ["ns, gregorian, new style", {kind: "style", value: "new"}],
  ["os, julian, old style", {kind: "style", value: "old"}],
  ["ss, lunar, lunisolar, swedish calendar", {kind: "style", value: "other"}],
  ["and", {kind: "link", value: "and"}],
  ["or, alternatively", {kind: "link", value: "or"}],
  ["to, through, thru", {kind: "link", value: "to"}],
  ["until, till, up to", {kind: "link", value: "until"}],
  ["before, by, pre, prior to, not after, no later than, not later than", {kind: "bound", value: "before"}],
  ["earlier than, at the latest", {kind: "bound", value: "before"}],
  ["after, post, not before, no earlier than, not earlier than", {kind: "bound", value: "after"}],
  ["later than, at the earliest", {kind: "bound", value: "after"}],
  ["since", {kind: "bound", value: "since"}],
  ["from", {kind: "bound", value: "from"}],
  ["between", {kind: "between"}],
  ["earlier", {kind: "comparative", value: "before"}],
  ["later", {kind: "comparative", value: "after"}],
  ["onwards, onward", {kind: "comparative", value: "since"}],
  ["century, centuries, cent", {kind: "scale", value: "century"}],
  ["millennium, millennia", {kind: "scale", value: "millennium"}],
  ["c, ca, circa, around, about, approximately, approximate, approx, roughly, est, estimated, or so", {kind: "circa"}],
  ["possibly, maybe, perhaps, probably, prob, likely, presumably, supposedly, apparently", {kind: "possibly"}],
  ["uncertain, disputed", {kind: "possibly"}],
  ["present, ongoing, now, today", {kind: "present"}],
  ["unknown", {kind: "unknown"}],
  ["muharram, safar, rabi, jumada, jumādā, rajab, shaban, ramadan, shawwal, ah, hijri, hijra, dhu", {kind: "foreign"}],
  ["nisan, iyar, sivan, tammuz, elul, tishrei, cheshvan, kislev, tevet, shevat, adar", {kind: "foreign"}],
  ["hekatombaion, metageitnion, boedromion, pyanepsion, maimakterion, poseideon", {kind: "foreign"}],
  ["gamelion, anthesterion, elaphebolion, mounichion, thargelion, skirophorion", {kind: "foreign"}],
  ["vendémiaire, brumaire, frimaire, nivôse, pluviôse, ventôse", {kind: "foreign"}],
  ["germinal, floréal, prairial, messidor, thermidor, fructidor", {kind: "foreign"}],
  ["traditional, traditionally, tradition, proposed, alternative, sources, suggest, per, version", {kind: "rival"}],
  ["historians, historiography, chronicle, chronicles, chronology, account, accounts, according to", {kind: "rival"}],
  ["accessed, access, archived, retrieved, published, isbn, cite, sfn, sfnp, efn, refn, harvnb", {kind: "citation"}],
  ["of, the, in, on, year, either, both, sometime, date, dates, but, day of", {kind: "filler"}]
];

const meanings = new Map<string, Meaning>([
  ...[...monthNumbers].flatMap(([name, value]) => entries(name, {kind: "month", value})),
  ...ordinals.flatMap((name, index) => entries(name, {kind: "word", ordinal: index + 1})),
  ...lexicon.flatMap(([words, meaning]) => words.split(", ").flatMap((word) => entries(word, meaning)))
]);

/** A word begins a sentence too. */
function entries(word: string, meaning: Meaning): [string, Meaning][] {
  return [
    [word, meaning],
    [word.charAt(0).toUpperCase() + word.slice(1), meaning]
  ];
}
