import {monthNumbers} from "../days.js";

/** Meteorological and northern: the `southern` winter is a summer. */
export type Season = keyof typeof valued.season;

/** The parts into which months, years, decades and centuries are divided. */
export type Part = keyof typeof valued.part;

/** `new` is the Gregorian calendar, `old` the Julian, `other` one that is not converted (Swedish, lunar), `plain` is not said. */
export type Style = keyof typeof valued.style | "plain";

/** How a date is joined to the one before it; `dash` stands without white space around it, `to` is a word or a spaced dash, `until` needs no start, `bracket` is in brackets. */
export type Link = keyof typeof valued.link | "next" | "bracket" | "comma" | "slash" | "dash";

export type Bound = keyof typeof valued.bound;

/** Digits as written; an `ambiguous` year is that of a date whose day and month cannot be told apart. */
export type Numeral = {kind: "number"; value: number; digits: number; ordinal: boolean; ambiguous?: boolean};

type Plain = Exclude<keyof typeof valued, "season" | "style" | "link">;

export type Meaning =
  | Numeral
  | {kind: "month"; value: number}
  | {kind: "season"; value: Season; southern?: boolean}
  | {kind: "style"; value: Style}
  | {kind: "link"; value: Link}
  | {[Kind in Plain]: {kind: Kind; value: keyof (typeof valued)[Kind]}}[Plain]
  | {kind: keyof typeof valueless};

/** What a word or a phrase of a date means; undefined for any other word. Without full stops, hyphens and the spaces inside of a phrase. */
export function meaningOf(word: string): Meaning | undefined {
  return meanings.get(word) ?? meaningInLowerCase(word.toLowerCase());
}

function meaningInLowerCase(word: string): Meaning | undefined {
  return meanings.get(word) ?? (word.endsWith("of") ? meanings.get(word.slice(0, -2)) : undefined);
}

/** Words by what they say of their kind, in lower case. `first/1st half` are two phrases; the words of a phrase may be joined by a hyphen or have lost their space. */
const valued = {
  season: {spring: "spring", summer: "summer", autumn: "autumn/fall", winter: "winter"},
  part: {
    early: "early, very early, beginning, start, first third, early part",
    mid: "mid, middle, middle third/part",
    late: "late, very late, end, last/final third, late/latter part",
    "first half": "first/1st half, h1",
    "second half": "second/2nd/latter/last half, h2",
    "first quarter": "first/1st quarter, q1",
    "second quarter": "second/2nd quarter, q2",
    "third quarter": "third/3rd quarter, q3",
    "last quarter": "fourth/4th/last/final quarter, q4",
    turn: "turn of",
    "first day": "first day of",
    "last day": "last/final day of",
    "first days": "first/opening/early days",
    "last days": "last/final/closing days",
    "first week": "first/1st/opening week",
    "second week": "second/2nd week",
    "third week": "third/3rd week",
    "fourth week": "fourth/4th week",
    "last week": "last/final/closing week"
  },
  era: {BC: "bc, bce, before christ, before the common era", AD: "ad, ce, anno domini, common era"},
  style: {
    new: "ns, gregorian, new style",
    old: "os, julian, old style",
    other: "ss, lunar, lunisolar, swedish calendar"
  },
  link: {and: "and", or: "or, alternatively", to: "to, through, thru", until: "until, till, up to"},
  bound: {
    before: "before, by, pre, prior to, not after, no/not later than, earlier than, at the latest",
    after: "after, post, not before, no/not earlier than, later than, at the earliest",
    since: "since",
    from: "from"
  },
  comparative: {before: "earlier", after: "later", since: "onwards, onward"},
  scale: {century: "century, centuries, cent", millennium: "millennium, millennia"},
  rival: {
    doubt: "traditional, traditionally, tradition, trad",
    source: `proposed, alternative, sources, suggest, per, version, historians, historiography, chronicle, chronicles, chronology, account,
      accounts, according to`
  }
};

/** Words of which all of a kind say the same; an `event` has dates, lasts, or is numbered in infoboxes, and what is `strange` is not read. */
const valueless = {
  between: "between",
  circa: "c, ca, circa, around, about, approximately, approximate, approx, roughly, est, estimated, or so/thereabouts",
  possibly: `possibly, possible, maybe, perhaps, probably, probable, prob, likely, presumably, supposedly, apparently, uncertain,
    disputed`,
  present: "present, ongoing, now, today",
  unknown: "unknown",
  foreign: `muharram, safar, rabi, jumada, jumādā, rajab, shaban, ramadan, shawwal, ah, hijri, hijra, dhu,
    nisan, iyar, sivan, tammuz, elul, tishrei, cheshvan, kislev, tevet, shevat, adar,
    hekatombaion, metageitnion, boedromion, pyanepsion, maimakterion, poseideon,
    gamelion, anthesterion, elaphebolion, mounichion, thargelion, skirophorion,
    vendémiaire, brumaire, frimaire, nivôse, pluviôse, ventôse, germinal, floréal, prairial, messidor, thermidor, fructidor`,
  citation: "accessed, access, archived, retrieved, published, isbn, cite, sfn, sfnp, efn, refn, harvnb",
  filler: `of, the, in, on, at, either, both, some time/date, date, dates, dated, year, but, calendar, shortly, soon, day of,
    during, within, over the course of, exact, sunday, monday, tuesday, wednesday, thursday, friday, saturday,
    sun, mon, tue, wed, thu, fri, sat`,
  time: `dawn, pre dawn, morning, noon, midday, afternoon, evening, dusk, night, nights, midnight, local time,
    hrs, cet, cest, eet, eest, msk, sast, ast`,
  event: `phase, phases, stage, stages, part, parts, battle, battles, siege, sieges, assault, assaults, attack, attacks, clash, clashes,
    wave, waves, campaign, campaigns, operation, operations, war, wars, conflict, offensive, counteroffensive, defence, defense,
    insurgency, uprising, landing, landings, raid, raids, bombardment, massacre, blockade, occupation, withdrawal, retreat,
    surrender, storming, warfare, combat, fighting, aftermath, began, continued, ended, concluded, lasted, lasting,
    hour, hours, day, days, week, weeks, month, months, years, note, notes, nb, n, page, pages, p, pp, volume, vol, no, nos,
    north, northern, south, southern, east, eastern, west, western, land, sea, air, front, theatre, main, initial, final`,
  word: "hours/days/weeks/months/years of, following/next/subsequent day/days/night/nights/morning/week/weeks/month/months, day after",
  strange: "austral, southern hemisphere"
};

const opposite: Record<Season, Season> = {spring: "autumn", summer: "winter", autumn: "spring", winter: "summer"};

const units = "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth";
const teens =
  "tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth";

/** In words, from the first to the thirty-first. */
const ordinals = phrasesOf(
  `${units}, ${teens}, twenty ${units.replaceAll(", ", ", twenty ")}, thirtieth, thirty first`
);

const entries: [phrase: string, meaning: Meaning][] = [
  ...[...monthNumbers].map(([name, value]): [string, Meaning] => [name, {kind: "month", value}]),
  ...ordinals.map((name, i): [string, Meaning] => [name, numeral(i + 1, i < 9 ? 1 : 2, true)]),
  ...Object.entries(valued).flatMap(([kind, values]) =>
    Object.entries(values).flatMap(([value, words]) => entriesOf(words, {kind, value} as Meaning))
  ),
  ...Object.entries(valued.season).flatMap(([name, words]) =>
    entriesOf(`austral/southern ${words}`, {kind: "season", value: opposite[name as Season], southern: true})
  ),
  ...Object.entries(valueless).flatMap(([kind, words]) => entriesOf(words, {kind: kind as keyof typeof valueless}))
];

function entriesOf(words: string, meaning: Meaning): [string, Meaning][] {
  return phrasesOf(words).map((phrase) => [phrase, meaning]);
}

function phrasesOf(words: string): string[] {
  return words
    .split(/,\s+/)
    .flatMap((phrase) =>
      phrase
        .split(" ")
        .reduce<string[]>(
          (heads, word) => heads.flatMap((head) => word.split("/").map((form) => `${head} ${form}`.trim())),
          [""]
        )
    );
}

/** A word begins a sentence too. */
const meanings = new Map<string, Meaning>(
  entries.flatMap(([phrase, meaning]) => {
    const word = phrase.replaceAll(" ", "");
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
  seasons: phrasesOf(Object.values(valued.season).join(", ")).join("|"),
  phrases: entries.flatMap(([phrase]) => (phrase.includes(" ") ? phrase.replaceAll(" ", "-? ?") : [])).join("|")
};
