import {previous} from "../../list.js";
import {dividesLines, isTerm, jointOf, type Token} from "../lex/token.js";
import {
  isDay,
  isNumber,
  isUngrouped,
  isYearNumber,
  numbersBackward,
  withSecond,
  type NamingRule
} from "./naming-rule.js";

const dateInFigures = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;
const dayJoints = new Set(["-", "/", "to", "and"]);

/** Dates: the days and the year around a month's name, dates in digits, and the years of an era. */
export const dateRules: readonly NamingRule[] = [
  {name: "date", on: "month", at: dateAround},
  {name: "date in figures", on: ({value, key}) => value === null && dateInFigures.test(key), at: numbersBackward},
  {name: "date with strokes", on: isDay, at: inFigures("/", isYearNumber)},
  {name: "ISO date", on: isYearNumber, at: inFigures("-", isDay)},
  {name: "year of an era", on: "era", at: yearsOfEra},
  {name: "span of years", on: isYearNumber, at: spanOfYears}
];

/** The day or days and the year around a month's name. */
function dateAround(tokens: readonly Token[], at: number): number[] | null {
  const {key, capital} = tokens[at] as Token;
  if (!capital && (key === "may" || key === "march")) return null;
  const isAfterDay = isDay(previous(tokens, at));
  const named = [at, ...(isAfterDay ? numbersBackward(tokens, at - 1) : [])];
  let after = at + 1;
  if (!isAfterDay && isDay(tokens[after]) && !isTerm(tokens[after + 1])) {
    named.push(after++);
    while (dayJoints.has(jointOf(tokens[after])) && isDay(tokens[after + 1])) {
      named.push(after + 1);
      after += 2;
    }
  }
  while (tokens[after]?.key === "," || tokens[after]?.key === ".") after++;
  if (isYearNumber(tokens[after])) named.push(after);
  else if (isYearNumber(tokens[at - 1]) && (at < 2 || dividesLines(tokens[at - 2]))) named.push(at - 1);
  return named;
}

/** `11/02/2007`, `2010-02-03`: two joints, a day between them, and what ends it. */
function inFigures(joint: string, isLast: (token: Token | undefined) => boolean): NamingRule["at"] {
  return (tokens, at) => {
    const isDate = tokens[at + 1]?.key === joint && isDay(tokens[at + 2]) && tokens[at + 3]?.key === joint;
    return isDate && isLast(tokens[at + 4]) ? [at, at + 2, at + 4] : null;
  };
}

/** The year or years of an era (`480–479 BC`, `AD 70`); an era's letters before a thing are none (`5 AD guns`). */
function yearsOfEra(tokens: readonly Token[], at: number): number[] | null {
  if (!tokens[at]?.capital) return null;
  const before = isTerm(tokens[at + 1]) ? [] : numbersBackward(tokens, at - 1);
  if (before.length) return [at, ...before];
  const years = withSecond(tokens, at + 1, isNumber);
  return isUngrouped(tokens[at + 1]) && !isTerm(tokens[(years.at(-1) as number) + 1]) ? [at, ...years] : null;
}

/** `1937-45`: a second year of two digits, later than the first, where nothing is counted. */
function spanOfYears(tokens: readonly Token[], at: number): number[] | null {
  const [first, joint, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (joint?.key !== "-" || !isNumber(first) || !isUngrouped(last) || last.end - last.start !== 2) return null;
  return (last.value ?? 0) > (first.value ?? 0) % 100 && !isTerm(tokens[at + 3]) ? [at, at + 2] : null;
}
