import {signs, type Setting, type Table} from "./setting.js";

const first: Setting = ({positional}) => positional[0] ?? "";
const second: Setting = ({positional}) => positional[1] ?? positional[0] ?? "";
const last: Setting = ({positional}) => positional.at(-1) ?? "";
const joined: Setting = ({positional}) => positional.join("");
const label: Setting = ({positional, named}) =>
  signs.link + (named.get("lt") || (positional[0] ?? "")).replaceAll(",", signs.comma);

/** What became of those named or counted: the marks that stand behind commanders, and behind numbers too. */
const outcomes: Table = [
  ["kia, kia2, †, killed in action", outcome("killed")],
  ["pkia", outcome("presumed killed")],
  ["dow, died of wounds", outcome("died of wounds")],
  ["wia, wounded in action", outcome("wounded")],
  ["pow, prisoner of war", outcome("captured")],
  ["mia, missing in action", outcome("missing")],
  ["executed", outcome("executed")],
  ["murdered", outcome("murdered")],
  ["assassinated", outcome("assassinated")],
  ["suicide", outcome("suicide")],
  ["surrendered, surrender", outcome("surrendered")],
  ["natural causes, disease", outcome("died of natural causes")],
  ["awol", outcome("absent without leave")],
  ["turncoat", outcome("changed sides")]
];

/** Templates that set their text, and those that stand for a character. */
export const textTemplates: Table = [
  ...outcomes,
  [
    "nowrap, nobreak, no wrap, nobr, nwr, nowr, longitem, small, smaller, smalldiv, big, bigger, large, larger, normal, nowraplinks, raise, lower",
    first
  ],
  [
    "nobold, noitalic, bold, strong, em, italic, italics, center, centre, left, right, sup, sub, sic, text, quote, quotation, px2",
    first
  ],
  ["abbr, abbreviation, abbrlink, tooltip, nts, ntsh, nihongo, native name, wikt, section link", first],
  ["lang, langx, native phrase, color, colour, script, h:title, hover title, hover, sort", second],
  ["transl, transliteration, translit, rtl-lang, resize, align, font color, font colour", last],
  ["ill, illm, interlanguage link, interlanguage link multi, link-interwiki, iw2, iw", label],
  ["gaps, formatnum, typo, not a typo, proper name, linktext", joined],
  ["sortname", ({positional: [first = "", second = ""]}) => `${first} ${second}`],
  ["literal translation, lit, lit.", ({positional: [of = ""]}) => `lit. ${of}`],
  [
    "frac, fraction, sfrac",
    ({positional}) =>
      positional.length < 3 ? ` ${share(positional)}` : `${positional[0]}+${share(positional.slice(1))}`
  ],
  [
    "val",
    ({positional: [value = "", error], named}) =>
      [value, error ? `± ${error}` : "", named.get("u") ?? ""].filter(Boolean).join(" ")
  ],
  ["us$, usd", money("US$")],
  ["£, gbp", money("£")],
  ["€, eur, euro", money("€")],
  ["plusminus, ±, +-", ({positional: [of = ""]}) => `±${of}`],
  [
    "circa, c., ca., ca, c",
    ({positional}) => (positional.length ? positional : [""]).map((of) => `c. ${of}`).join(" – ")
  ],
  ["approx, approx., approximately", ({positional: [of = ""]}) => `approx. ${of}`],
  ["~", ({positional: [of = ""]}) => `~${of}`],
  ["convert, cvt", setMeasure],
  ["gs, german ship", first],
  ["ship", ({positional}) => positional.slice(0, 2).filter(Boolean).join(" ")],
  [
    `hms, hmas, hmcs, hmnzs, hmsas, hmis, hmhs, hmt, rfa, uss, usns, usat, uscgc, usrc, css, sms, hdms, hnlms, hnoms, hswms, orp, roks, rocs,
    jds, ijn, ins, pns, ara, bap, ss, mv, ms, rms, tss, mts`,
    ({name, positional}) => `${name.trim()} ${positional[0] ?? ""}`
  ],
  ["sclass, sclass2, sclass-, sclass2-", ({positional}) => `${positional[0] ?? ""}-class ${positional[1] ?? ""}`],
  ["nbsp, space, spaces, nnbsp, thinsp, thin space, hair space, hsp, ensp, emsp, 0, pad, figure space", just(" ")],
  ["snd, snds, spnd, sndash, spndash, spaced ndash, spaced en dash", just(" – ")],
  ["ndash, en dash, endash, –, dash", just("–")],
  ["mdash, em dash, emdash, —, --", just("—")],
  ["·, •, *, dot, bull, bullet, middot", ({kind}) => (kind === "text" ? " • " : signs.break)],
  ["!, pipe", just("|")],
  ["=, equals", just("=")],
  ["\\", just(" / ")],
  ["minus", just("−")],
  ["≈, approx sign", just("≈")],
  ["<, lt", just("<")],
  [">, gt", just(">")],
  ["le, lte", just("≤")],
  ["ge, gte", just("≥")],
  ["'s", just("’s")],
  ['"', ({positional: [of = ""]}) => `“${of}”`],
  ["', `, apostrophe", just("’")],
  ["dagger", just("†")],
  ["ddagger, double-dagger", just("‡")]
];

/** The same for templates of many names, by how these begin. */
export const textFamilies: {start: RegExp; setting: Setting}[] = [
  {start: /^lang-/, setting: first},
  {start: /^formatnum:/, setting: ({name}) => name.slice(name.indexOf(":") + 1)}
];

function just(text: string): Setting {
  return () => text;
}

/** A word of its own in an amount (`12 killed`), behind a number that it is given, and a mark behind a name (`A. Bee (killed)`). */
function outcome(words: string): Setting {
  return ({kind, positional: [of = ""]}) =>
    kind === "names" ? ` (${words})` : ` ${/\d/.test(of) ? of : ""} ${words} `;
}

function money(sign: string): Setting {
  return ({positional: [sum = ""]}) => sign + sum;
}

/** With the stroke that the page shows: a slash is also a date's or a choice's. */
function share(parts: readonly string[]): string {
  return parts.length === 1 ? `1⁄${parts[0]}` : parts.map((part) => part.trim()).join("⁄");
}

const rangeWords = new Set("to and or by x × + - – ± to(-)".split(" "));

/** The measure that is converted, not what it is converted to: `{{convert|5|to|10|km|mi}}` is `5 to 10 km`. */
function setMeasure({positional}: {positional: readonly string[]}): string {
  const [low = "", word = "", high = "", unit = ""] = positional.map((argument) => argument.trim());
  if (!rangeWords.has(word)) return `${low} ${word}`;
  return /^[-–]$/.test(word) ? `${low}–${high} ${unit}` : `${low} ${word} ${high} ${unit}`;
}
