import {previous} from "../../previous.js";
import {is} from "../lexicon/lexicon.js";
import {dividesLines, isTerm, type Token} from "../lex/token.js";
import type {NamingRule} from "./classify.js";
import {isDay, isNumber, isYearNumber, numbersBackward} from "./near.js";

const dateInFigures = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;
const dayJoints = new Set(["-", "/", "to", "and"]);

/** Dates: the days and the year around a month's name, dates in figures, and the years of an era. */
export const dateRules: readonly NamingRule[] = [
  {
    name: "date",
    on: ["month"],
    begins: ({kind, word, capital, key}) =>
      kind === "word" && is(word, "month") && (capital || (key !== "may" && key !== "march")),
    at: dateAround
  },
  {
    name: "date in figures",
    on: "number",
    begins: ({kind, key, value}) => kind === "number" && value === null && dateInFigures.test(key),
    at: numbersBackward
  },
  {name: "date with strokes", on: "number", begins: isDay, at: dateWithStrokes},
  {name: "ISO date", on: "number", begins: isYearNumber, at: isoDate},
  {name: "year of an era", on: ["era"], begins: ({word, capital}) => capital && is(word, "era"), at: yearsOfEra},
  {name: "span of years", on: "number", begins: isYearNumber, at: spanOfYears}
];

/** The day or days and the year around a month's name. */
function dateAround(tokens: readonly Token[], at: number): number[] {
  const isAfterDay = isDay(previous(tokens, at));
  const named = [at, ...(isAfterDay ? numbersBackward(tokens, at - 1) : [])];
  let after = at + 1;
  if (!isAfterDay && isDay(tokens[after]) && !isTerm(tokens[after + 1])) {
    named.push(after++);
    while (dayJoints.has(tokens[after]?.key ?? "") && isDay(tokens[after + 1])) {
      named.push(after + 1);
      after += 2;
    }
  }
  while (tokens[after]?.key === "," || tokens[after]?.key === ".") after++;
  if (isYearNumber(tokens[after])) named.push(after);
  else if (isYearNumber(tokens[at - 1]) && (at < 2 || dividesLines(tokens[at - 2]))) named.push(at - 1);
  return named;
}

/** `11/02/2007` */
function dateWithStrokes(tokens: readonly Token[], at: number): number[] | null {
  const isDate =
    tokens[at + 1]?.key === "/" && isDay(tokens[at + 2]) && tokens[at + 3]?.key === "/" && isYearNumber(tokens[at + 4]);
  return isDate ? [at, at + 2, at + 4] : null;
}

/** `2010-02-03` */
function isoDate(tokens: readonly Token[], at: number): number[] | null {
  const isDate =
    tokens[at + 1]?.key === "-" && isDay(tokens[at + 2]) && tokens[at + 3]?.key === "-" && isDay(tokens[at + 4]);
  return isDate ? [at, at + 2, at + 4] : null;
}

/** The year or years of an era (`480–479 BC`, `AD 70`); an era's letters before a thing are none (`5 AD guns`). */
function yearsOfEra(tokens: readonly Token[], at: number): number[] | null {
  const before = isTerm(tokens[at + 1]) ? [] : numbersBackward(tokens, at - 1);
  if (before.length) return [at, ...before];
  const last = tokens[at + 2]?.key === "-" && isNumber(tokens[at + 3]) ? at + 3 : at + 1;
  if (!isNumber(tokens[at + 1]) || tokens[at + 1]?.grouped || isTerm(tokens[last + 1])) return null;
  return [at, at + 1, last];
}

/** `1937-45`: a second year of two digits, later than the first, where nothing is counted. */
function spanOfYears(tokens: readonly Token[], at: number): number[] | null {
  const [first, joint, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (joint?.key !== "-" || !isNumber(first) || !isNumber(last) || last.grouped || last.end - last.start !== 2)
    return null;
  if ((last.value ?? 0) <= (first.value ?? 0) % 100 || isTerm(tokens[at + 3])) return null;
  return [at, at + 2];
}
