import {plainAmount, written} from "../../made/value.js";
import type {Random} from "../../made/random.js";
import {unchanged, type Property} from "./property.js";

const invisible = [..."\u200b\u00ad\u2060\u200e\u200f\ufeff\u202a\u202c\u2066\u2069\u200c\u200d"];
const spaces = ["\u00a0", "\u202f", "\u2009", "\u2002", "\u2003", "  ", "&nbsp;", "&thinsp;", "&#160;", "&#xA0;"];
const scripts = ["０", "٠", "۰", "०", "𝟎"].map((zero) => zero.codePointAt(0)!);
const separators = ["", " ", "\u00a0", "\u202f", "\u2009", "'", "’", "."];
const dashes = [
  "-",
  "‐",
  "‑",
  "‒",
  "–",
  "—",
  "−",
  "--",
  " - ",
  " – ",
  " — ",
  "&ndash;",
  "&mdash;",
  "{{ndash}}",
  "{{snd}}",
  "&#8211;"
];
const around: [string, string][] = [
  ["'''", "'''"],
  ["''", "''"],
  ["<b>", "</b>"],
  ["<small>", "</small>"],
  ["[[", "]]"],
  ["[[Order of battle|", "]]"],
  ["{{nowrap|", "}}"],
  ["{{small|", "}}"],
  ["{{nobold|", "}}"],
  ['<span style="color:red">', "</span>"],
  ["{{nowr|", "}}"]
];

export const ofCharacters: readonly Property[] = [
  unchanged("invisible characters in a number change nothing", (value, random) =>
    written(value, {
      amount: (bounds) => plainAmount(bounds).replace(/(?<=\d)(?=[\d,])/g, () => sometimes(random, invisible))
    })
  ),
  unchanged("invisible characters around a word change nothing", (value, random) =>
    written(value).replace(/(?<= |^)(?=\S)|(?<=[^\s,])(?=[ ,]|$)(?!,\d)/g, () => sometimes(random, invisible))
  ),
  unchanged("any kind of space between words is a space", (value, random) =>
    written(value).replaceAll(" ", () => sometimes(random, spaces) || " ")
  ),
  unchanged("markup around an amount changes nothing", (value, random) =>
    written(value, {amount: (bounds) => inside(plainAmount(bounds), random)})
  ),
  unchanged("markup around a noun changes nothing", (value, random) =>
    written(value, {noun: (noun) => (noun === "" ? "" : inside(noun, random))})
  ),
  unchanged("markup around a statement changes nothing", (value, random) =>
    written(value, {statement: (text) => (random.below(2) === 0 ? inside(text, random) : text)})
  ),
  unchanged("digits of any script are digits", (value, random) => {
    const zero = random.pick(scripts);
    return written(value).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  }),
  unchanged("thousands may be grouped by any separator or none", (value, random) => {
    const separator = random.pick(separators);
    const isYear = /\b(1\d|20)\d\d\b/;
    const text = written(value, {amount: (bounds) => plainAmount(bounds).replace(/(?<=\d),(?=\d)/g, separator)});
    return separator === "" && isYear.test(text) ? null : text;
  }),
  unchanged("a range has any kind of dash", (value, random) =>
    written(value, {amount: (bounds) => plainAmount(bounds).replace("–", () => random.pick(dashes))})
  ),
  unchanged("the case of what is no name says nothing", (value, random) => {
    const text = written(value);
    return random.below(2) === 0
      ? text.toUpperCase()
      : text.replace(/^[a-z]|(?<=, )[a-z]/g, (letter) => letter.toUpperCase());
  })
];

function sometimes(random: Random, choices: readonly string[]): string {
  return random.below(3) === 0 ? random.pick(choices) : "";
}

function inside(text: string, random: Random): string {
  const [open, close] = random.pick(around);
  return `${open}${text}${close}`;
}
