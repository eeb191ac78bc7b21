import {monthNumbers} from "../../months.js";
import {measures} from "../grammar/measures.js";
import {multipliers, numberWords} from "../grammar/number-words.js";
import {isDesignation} from "../grammar/word-kinds.js";
import {wordsOf} from "../grammar/words.js";
import {eras, settleAfterYear, settleDate, settleEra} from "./dates.js";
import {countsSomething, isYearNumber, name, settleBackward} from "./number-tokens.js";
import type {Token} from "./token.js";
import {isYear} from "./years.js";

const references = wordsOf(
  `p pp page pages chapter ch vol volume no nr num number note phase hill route type mark mk model section figure
    fig unit highway part class article op isbn operation $ #`
);
/** Stages of a battle, which are numbered where they begin with a capital. */
const stages = wordsOf("day night week stage wave round");
const namers = new Set([...monthNumbers.keys(), ...measures, ...eras, ...numberWords.keys()]);
const caliber = /-(?:pounder|pdr|inch)$/;
const ordinal = /^\d+(?:st|nd|rd|th)$/;
const dateInFigures = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;

const numberedFormations = wordsOf(
  `army corps division brigade regiment battalion squadron company battery legion fleet flotilla wing group
    cohort`
);

/** Turns the numbers that do not count into names: dates and years, measures, money, references, numbered units. */
export function settleNames(tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "number") settleNumber(tokens, at, token);
    else if (namers.has(token.key)) settleWord(tokens, at, token);
    else if (token.kind === "word" && !token.lexeme && token.key.includes("-") && caliber.test(token.key))
      token.kind = "name";
  }
}

/** A word that makes a name of the numbers beside it, or a number word that is itself part of a name. */
function settleWord(tokens: Token[], at: number, token: Token): void {
  if (monthNumbers.has(token.key) && (token.capital || token.key !== "may")) settleDate(tokens, at);
  if (measures.has(token.key) && settleBackward(tokens, at - 1)) token.kind = "name";
  if (token.capital && eras.has(token.key)) settleEra(tokens, at);
  if (numberWords.has(token.key) && (isReference(tokens, at) || isTypesName(tokens, at))) token.kind = "name";
}

function settleNumber(tokens: Token[], at: number, token: Token): void {
  if (token.value === null && dateInFigures.test(token.key)) settleBackward(tokens, at);
  if (isFraction(tokens, at)) for (const part of [at, at + 2]) name(tokens[part]);
  if (isReference(tokens, at) || isYear(tokens, at) || isUnitNumber(tokens, at)) token.kind = "name";
  if (token.kind !== "name") return;
  if (isTaskForce(tokens, at - 1)) settleAfterYear(tokens, at + 1);
  if (multipliers.has(tokens[at + 1]?.key ?? "")) name(tokens[at + 1]);
  if (isYearNumber(token)) settleAfterYear(tokens, at + 1);
}

/** `A6M Zero` */
function isTypesName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital === true && tokens[at - 1]?.capital === true && isDesignation(tokens[at - 1]);
}

function isReference(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1]?.key === "." ? tokens[at - 2] : tokens[at - 1];
  if (before?.key === "$") return true;
  if (token.grouped || !before) return false;
  if (before.capital && stages.has(before.key)) return (token.value ?? 0) < 100 && !countsSomething(tokens[at + 1]);
  return references.has(before.key) && (token.value ?? 0) < 10000;
}

/** `1/7` and `2/3rd`, unless it stands before what two sources count (`59/62 wounded`). */
function isFraction(tokens: Token[], at: number): boolean {
  const [first, joint, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.grouped || !second || (joint?.key !== "/" && joint?.key !== "-")) return false;
  if (second.kind === "name" && ordinal.test(second.key)) return true;
  return joint.key === "/" && second.kind === "number" && !second.grouped && !countsSomething(tokens[at + 3]);
}

/** `59 Division`, `2nd Battalion 5`: a number beside one formation's name is part of it. */
function isUnitNumber(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.grouped) return false;
  const before = tokens[at - 1];
  if ((isFormationName(before) || isTaskForce(tokens, at - 1)) && !countsSomething(tokens[at + 1])) return true;
  if (token.value === 1) return false;
  let last = at;
  while (last < at + 4 && tokens[last + 1]?.capital && tokens[last + 1]?.kind === "word") last++;
  return isFormationName(tokens[last]) && !countsSomething(tokens[last + 1]);
}

function isTaskForce(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === "force" && tokens[at - 1]?.key === "task";
}

function isFormationName(token: Token | undefined): boolean {
  return token !== undefined && token.capital && numberedFormations.has(token.key);
}
