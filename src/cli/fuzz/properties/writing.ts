import type {Random} from "../../made/random.js";
import {plainAmount, simpler, valueFor, written, type MadeValue} from "../../made/value.js";
import {readInfobox} from "../../../reading/infobox/read.js";
import {readTally} from "../../../reading/tally.js";
import {compared, figuresInAnyOrder, property, unchanged, type Property} from "./property.js";

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

const breaks = ["<br>", "<br/>", "<br />", "<BR>", "<br><br/>", "<br />\n<br />", "{{br}}", "\n\n"];
const references = [
  "<ref>Smith 2004, p. 71</ref>",
  '<ref name="s5"/>',
  "{{efn|or 900}}",
  "{{sfn|Smith|2004|p=71}}",
  "[1]",
  "[a]",
  "[note 2]",
  "{{citation needed|date=May 2004}}"
];
const nothing = ["<!-- was 900 -->", "<s>900 men</s>", "{{flagicon|France}}", "[[File:Flag 5.svg|20px]]"];
const endings = [
  ".",
  ";",
  " ",
  "\n",
  "<br>",
  ", the rest fled",
  ", 7th Brigade",
  " (3 May 1863)",
  "<br>''see [[Order of battle]]''"
];
const parties = ["Ming", "French", "Rebels", "Prussia", "North", "Army", "1st Corps"];
const lists: ((lines: string[]) => string)[] = [
  (lines) => lines.map((line) => `* ${line}`).join("\n"),
  (lines) => lines.map((line) => `• ${line}`).join("\n"),
  (lines) => lines.map((line) => `- ${line}`).join("\n"),
  (lines) => `{{plainlist|\n${lines.map((line) => `* ${line}`).join("\n")}\n}}`,
  (lines) => `{{ubl|${lines.join("|")}}}`,
  (lines) => `{{unbulleted list|${lines.join("|")}}}`,
  (lines) => `<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`
];

export const ofLayout: readonly Property[] = [
  unchanged("a line for each amount reads as a comma between them", (value, random) =>
    written(value, {join: random.pick(breaks)})
  ),
  unchanged("a bullet before each amount reads as a comma between them", (value, random) =>
    random.pick(lists)(linesOf(value))
  ),
  unchanged("a semicolon or an and reads as a comma", (value, random) =>
    random.below(2) === 0 ? written(value, {join: "; "}) : written(value).replace(/, (?!.*, )/, " and ")
  ),
  unchanged("in an article's infobox a value reads as alone", (value) => {
    const name = `${value.field}1`;
    const box = `{{Infobox military conflict\n| conflict = x\n| ${name} = ${linesOf(value).join("<br>")}\n}}`;
    return readInfobox(box, "made.wikitext").fields.get(name)?.value ?? "";
  }),
  unchanged("a reference after a number changes nothing", (value, random) =>
    written(value).replace(/(?<=\d)(?=[ ,;]|$)(?!,\d)/g, () => (random.below(2) === 0 ? random.pick(references) : ""))
  ),
  unchanged("a reference after a statement changes nothing", (value, random) =>
    written(value, {statement: (text) => text + (random.below(2) === 0 ? random.pick(references) : "")})
  ),
  unchanged("what shows no text changes nothing", (value, random) =>
    written(value, {statement: (text) => `${text}${random.pick(nothing)}`})
  ),
  unchanged(
    "stops, names and prose after the last amount change nothing",
    (value, random) => written(value) + random.pick(endings)
  ),
  unchanged(
    "a party that heads a value changes no figure",
    (value, random) => `${random.pick(parties)}: ${written(value)}`
  ),
  unchanged(
    "a flag that heads a value changes no figure",
    (value, random) => `{{flag|${random.pick(["France", "Prussia"])}}} ${written(value)}`
  ),
  property("the order of independent parties says nothing", {
    make: (random) => ({values: [valueFor(random), valueFor(random)] as const, names: twoOf(parties, random)}),
    simpler: ({values: [first, second], names}: TwoParties) => [
      ...simpler(first).map((other) => ({values: [other, second] as const, names})),
      ...simpler(second).map((other) => ({values: [first, other] as const, names}))
    ],
    wrong: ({values, names}: TwoParties) => {
      const {field} = values[0];
      const lines = values.map((value, at) => `${names[at]}: ${written({...value, field})}`);
      const [there, back] = [lines.join("\n"), lines.toReversed().join("\n")];
      if (values[1].field !== field) return null;
      return compared(back, field, figuresInAnyOrder(readTally(there, field)), figuresInAnyOrder, there);
    }
  })
];

type TwoParties = {values: readonly [MadeValue, MadeValue]; names: readonly string[]};

function linesOf(value: MadeValue): string[] {
  return value.statements.map((statement) => written({...value, statements: [statement]}));
}

function twoOf(names: readonly string[], random: Random): string[] {
  const first = random.below(names.length);
  return [names[first]!, names[(first + 1 + random.below(names.length - 1)) % names.length]!];
}
