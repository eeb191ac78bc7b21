import {under, type Setting} from "./call.js";
import {signs} from "./signs.js";

const just =
  (text: string): Setting =>
  () =>
    text;
const first: Setting = ({positional}) => positional[0] ?? "";
const second: Setting = ({positional}) => positional[1] ?? positional[0] ?? "";
const last: Setting = ({positional}) => positional.at(-1) ?? "";
const joined: Setting = ({positional}) => positional.join("");
const label: Setting = ({positional, named}) =>
  signs.link + (named.get("lt") || (positional[0] ?? "")).replaceAll(",", signs.comma);

/** Templates that set their text, and those that stand for a character. */
export const textTemplates: [string, Setting][] = [
  ...under(
    "nowrap, nobreak, no wrap, nobr, nwr, nowr, longitem, small, smaller, smalldiv, big, bigger, large, larger, normal, nowraplinks, raise, lower",
    first
  ),
  ...under(
    "nobold, noitalic, bold, strong, em, italic, italics, center, centre, left, right, sup, sub, sic, text, quote, quotation, px2",
    first
  ),
  ...under("abbr, abbreviation, abbrlink, tooltip, nts, ntsh, nihongo, native name, wikt, section link", first),
  ...under("lang, langx, native phrase, color, colour, script, h:title, hover title, hover, sort", second),
  ...under("transl, transliteration, translit, rtl-lang, resize, align, font color, font colour", last),
  ...under("ill, illm, interlanguage link, interlanguage link multi, link-interwiki, iw2, iw", label),
  ...under("gaps, formatnum, typo, not a typo, proper name, linktext", joined),
  ...under("sortname", ({positional: [first = "", second = ""]}) => `${first} ${second}`),
  ...under("literal translation, lit, lit.", ({positional: [of = ""]}) => `lit. ${of}`),
  ...under("frac, fraction, sfrac", ({positional}) =>
    positional.length < 3 ? ` ${share(positional)}` : `${positional[0]}+${share(positional.slice(1))}`
  ),
  ...under("val", ({positional: [value = "", error], named}) =>
    [value, error ? `± ${error}` : "", named.get("u") ?? ""].filter(Boolean).join(" ")
  ),
  ...under("us$, usd", money("US$")),
  ...under("£, gbp", money("£")),
  ...under("€, eur, euro", money("€")),
  ...under("plusminus, ±, +-", ({positional: [of = ""]}) => `±${of}`),
  ...under("circa, c., ca., ca, c", ({positional}) =>
    (positional.length ? positional : [""]).map((of) => `c. ${of}`).join(" – ")
  ),
  ...under("approx, approx., approximately", ({positional: [of = ""]}) => `approx. ${of}`),
  ...under("~", ({positional: [of = ""]}) => `~${of}`),
  ...under("convert, cvt", setMeasure),
  ...under("gs, german ship", first),
  ...under("ship", ({positional}) => positional.slice(0, 2).filter(Boolean).join(" ")),
  ...under(
    `hms, hmas, hmcs, hmnzs, hmsas, hmis, hmhs, hmt, rfa, uss, usns, usat, uscgc, usrc, css, sms, hdms, hnlms, hnoms, hswms, orp, roks, rocs,
    jds, ijn, ins, pns, ara, bap, ss, mv, ms, rms, tss, mts`,
    ({name, positional}) => `${name.trim()} ${positional[0] ?? ""}`
  ),
  ...under(
    "sclass, sclass2, sclass-, sclass2-",
    ({positional}) => `${positional[0] ?? ""}-class ${positional[1] ?? ""}`
  ),
  ...under(
    "nbsp, space, spaces, nnbsp, thinsp, thin space, hair space, hsp, ensp, emsp, 0, pad, figure space",
    just(" ")
  ),
  ...under("snd, snds, spnd, sndash, spndash, spaced ndash, spaced en dash", just(" – ")),
  ...under("ndash, en dash, endash, –, dash", just("–")),
  ...under("mdash, em dash, emdash, —, --", just("—")),
  ...under("·, •, *, dot, bull, bullet, middot", ({kind}) => (kind === "text" ? " • " : signs.break)),
  ...under("!, pipe", just("|")),
  ...under("=, equals", just("=")),
  ...under("\\", just(" / ")),
  ...under("minus", just("−")),
  ...under("≈, approx sign", just("≈")),
  ...under("<, lt", just("<")),
  ...under(">, gt", just(">")),
  ...under("le, lte", just("≤")),
  ...under("ge, gte", just("≥")),
  ...under("'s", just("’s")),
  ...under('"', ({positional: [of = ""]}) => `“${of}”`),
  ...under("', `, apostrophe", just("’")),
  ...under("dagger", just("†")),
  ...under("ddagger, double-dagger", just("‡"))
];

/** The same for templates of many names, by how these begin. */
export const textFamilies: {start: string; setting: Setting}[] = [
  {start: "lang-", setting: first},
  {start: "formatnum:", setting: ({name}) => name.slice(name.indexOf(":") + 1)}
];

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
