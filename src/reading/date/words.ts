import {monthNumbers} from "../months.js";
import type {Part} from "./period.js";

/** Meteorological and northern: the `southern` winter is a summer. */
export type Season = "spring" | "summer" | "autumn" | "winter";

/** `new` is the Gregorian calendar, `old` the Julian, `other` one that is not converted (Swedish, lunar), `plain` is not said. */
export type Style = "new" | "old" | "other" | "plain";

/** How a date is joined to the one before it; `dash` stands without white space around it, `to` is a word or a spaced dash, `until` needs no start. */
export type Link = "next" | "comma" | "and" | "slash" | "or" | "dash" | "to" | "until";

export type Bound = "before" | "after" | "since" | "from";

/** Digits as written; an `ambiguous` year is that of a date whose day and month cannot be told apart. */
export type Numeral = {kind: "number"; value: number; digits: number; ordinal: boolean; ambiguous?: boolean};

export type Meaning =
  | {kind: "month"; value: number}
  | {kind: "season"; value: Season; southern: boolean}
  | {kind: "part"; value: Part}
  | {kind: "era"; value: "BC" | "AD"}
  | {kind: "style"; value: Style}
  | {kind: "link"; value: Link}
  | {kind: "bound"; value: Bound}
  | {kind: "scale"; value: "century" | "millennium"}
  | {kind: "comparative"; value: "before" | "after" | "since"}
  | Numeral
  | {kind: "rival"; value: "doubt" | "source"}
  | {kind: "between" | "possibly" | "circa" | "present" | "unknown" | "foreign" | "citation" | "filler"}
  | {kind: "event" | "time" | "word"};

/** What a word or a phrase of a date means; undefined for any other word. Without full stops, hyphens and the spaces inside of a phrase. */
export function meaningOf(word: string): Meaning | undefined {
  return meanings.get(word) ?? meaningInLowerCase(word.toLowerCase());
}

function meaningInLowerCase(word: string): Meaning | undefined {
  return meanings.get(word) ?? (word.endsWith("of") ? meanings.get(word.slice(0, -2)) : undefined);
}

const units = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const teens = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

/** In words, from the first to the thirty-first. */
const ordinals = [
  ...units,
  ...teens.split(" "),
  "twentieth",
  ...units.map((unit) => `twenty ${unit}`),
  "thirtieth",
  "thirty first"
];

function northern(value: Season): Meaning {
  return {kind: "season", value, southern: false};
}

function southern(value: Season): Meaning {
  return {kind: "season", value, southern: true};
}

/** What has dates in infoboxes, lasts, or numbers things there. */
const events = [
  "phase, stage, part, battle, siege, assault, attack, clash, wave, campaign, operation, war, conflict, offensive, counteroffensive, defence",
  "defense, insurgency, uprising, landing, raid, bombardment, massacre, blockade, occupation, withdrawal, retreat, surrender, storming",
  "hour, day, week, month, year, page, volume, note, no"
].flatMap((nouns) => nouns.split(", ").flatMap((noun) => [noun, `${noun}s`, `${noun}es`]));

/** What words and phrases mean, in lower case; the words of a phrase may be joined by a hyphen or have lost their space. */
const lexicon: [words: string, meaning: Meaning][] = [
  ["spring", northern("spring")],
  ["summer", northern("summer")],
  ["autumn, fall", northern("autumn")],
  ["winter", northern("winter")],
  ["austral spring, southern spring", southern("autumn")],
  ["austral summer, southern summer", southern("winter")],
  ["austral autumn, austral fall, southern autumn, southern fall", southern("spring")],
  ["austral winter, southern winter", southern("summer")],
  ["early, very early, beginning, start, first third, early part", {kind: "part", value: "early"}],
  ["mid, middle, middle third, middle part", {kind: "part", value: "mid"}],
  ["late, very late, end, last third, final third, late part, latter part", {kind: "part", value: "late"}],
  ["first half, 1st half, h1", {kind: "part", value: "first half"}],
  ["second half, 2nd half, latter half, last half, h2", {kind: "part", value: "second half"}],
  ["first quarter, 1st quarter, q1", {kind: "part", value: "first quarter"}],
  ["second quarter, 2nd quarter, q2", {kind: "part", value: "second quarter"}],
  ["third quarter, 3rd quarter, q3", {kind: "part", value: "third quarter"}],
  ["fourth quarter, 4th quarter, last quarter, final quarter, q4", {kind: "part", value: "last quarter"}],
  ["turn of", {kind: "part", value: "turn"}],
  ["first day of", {kind: "part", value: "first day"}],
  ["last day of, final day of", {kind: "part", value: "last day"}],
  ["first days, opening days, early days", {kind: "part", value: "first days"}],
  ["last days, final days, closing days", {kind: "part", value: "last days"}],
  ["first week, 1st week, opening week", {kind: "part", value: "first week"}],
  ["second week, 2nd week", {kind: "part", value: "second week"}],
  ["third week, 3rd week", {kind: "part", value: "third week"}],
  ["fourth week, 4th week", {kind: "part", value: "fourth week"}],
  ["last week, final week, closing week", {kind: "part", value: "last week"}],
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
  ["uncertain, disputed, probable, possible", {kind: "possibly"}],
  ["present, ongoing, now, today", {kind: "present"}],
  ["unknown", {kind: "unknown"}],
  ["muharram, safar, rabi, jumada, jumādā, rajab, shaban, ramadan, shawwal, ah, hijri, hijra, dhu", {kind: "foreign"}],
  ["nisan, iyar, sivan, tammuz, elul, tishrei, cheshvan, kislev, tevet, shevat, adar", {kind: "foreign"}],
  ["hekatombaion, metageitnion, boedromion, pyanepsion, maimakterion, poseideon", {kind: "foreign"}],
  ["gamelion, anthesterion, elaphebolion, mounichion, thargelion, skirophorion", {kind: "foreign"}],
  ["vendémiaire, brumaire, frimaire, nivôse, pluviôse, ventôse", {kind: "foreign"}],
  ["germinal, floréal, prairial, messidor, thermidor, fructidor", {kind: "foreign"}],
  ["traditional, traditionally, tradition, trad", {kind: "rival", value: "doubt"}],
  ["proposed, alternative, sources, suggest, per, version", {kind: "rival", value: "source"}],
  [
    "historians, historiography, chronicle, chronicles, chronology, account, accounts, according to",
    {kind: "rival", value: "source"}
  ],
  ["accessed, access, archived, retrieved, published, isbn, cite, sfn, sfnp, efn, refn, harvnb", {kind: "citation"}],
  ["of, the, in, on, at, either, both, some time, some date, date, dates, dated, but, calendar", {kind: "filler"}],
  ["shortly, soon, sunday, monday, tuesday, wednesday, thursday, friday, saturday, day of", {kind: "filler"}],
  [
    "dawn, pre dawn, morning, noon, midday, afternoon, evening, dusk, night, nights, midnight, local time",
    {kind: "time"}
  ],
  ["hrs, cet, cest, eet, eest, msk, sast, ast", {kind: "time"}],
  [events.join(", "), {kind: "event"}],
  [
    "north, northern, south, southern, east, eastern, west, western, land, sea, air, front, theatre, main, initial, final, warfare, combat, fighting, aftermath, began, continued, ended, concluded, lasted, lasting, nb, n, p, pp, vol",
    {kind: "event"}
  ],
  ["hours of, days of, weeks of, months of, years of", {kind: "word"}]
];

const entries: [words: string, meaning: Meaning][] = [
  ...[...monthNumbers].map(([name, value]): [string, Meaning] => [name, {kind: "month", value}]),
  ...ordinals.map((name, i): [string, Meaning] => [name, numeral(i + 1, i < 9 ? 1 : 2, true)]),
  ...lexicon.flatMap(([words, meaning]) => words.split(", ").map((word): [string, Meaning] => [word, meaning]))
];

/** A word begins a sentence too. */
const meanings = new Map<string, Meaning>(
  entries.flatMap(([words, meaning]) => {
    const word = words.replaceAll(" ", "");
    return [
      [word, meaning],
      [word.charAt(0).toUpperCase() + word.slice(1), meaning]
    ];
  })
);

export function numeral(value: number, digits: number, ordinal: boolean): Numeral {
  return {kind: "number", value, digits, ordinal};
}

/** The names of months, those of seasons, and the phrases, each as a pattern. */
export const patterns = {
  months: [...monthNumbers.keys()].join("|"),
  seasons: entries.flatMap(([word, {kind}]) => (kind === "season" && !word.includes(" ") ? word : [])).join("|"),
  phrases: entries.flatMap(([words]) => (words.includes(" ") ? words.replaceAll(" ", "-? ?") : [])).join("|")
};
