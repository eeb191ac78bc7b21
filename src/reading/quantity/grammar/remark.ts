import {monthNumbers} from "../../months.js";
import type {Token} from "../tokens/token.js";
import {isCaveat} from "./caveat.js";
import {asides, chroniclers, claimCues, phaseCues, totalCues} from "./cues.js";
import {measures} from "./measures.js";
import {phraseAt, type Phrases} from "./phrases.js";
import {after, before} from "./qualifiers.js";

/**
 * What a heading or a bracket without amounts says of the amounts near it; an `aside` says something of the amount, not
 * whose it is (`all causes`, `Capt. John Harris`).
 */
export type RemarkKind = "claimant" | "total" | "approximate" | "caveat" | "phase" | "party" | "aside";

const longestTotal = 4;

/** Tells what the tokens [from, to) are about. */
export function remarkKind(tokens: readonly Token[], from: number, to: number): RemarkKind {
  if (isCaveat(tokens, from, to)) return "caveat";
  if (to - from === 1 && isApproximation(tokens, from, to)) return "approximate";
  if (namesSource(tokens, from, to)) return "claimant";
  if (to - from <= longestTotal && says(totalCues, tokens, from, to)) return "total";
  if (to - from <= 2 && isApproximation(tokens, from, to)) return "approximate";
  if (isMeasured(tokens, from, to)) return "aside";
  if (namesPhase(tokens, from, to)) return "phase";
  return asides.has(tokens[from]?.key ?? "") ? "aside" : "party";
}

/** `5 km away`, `about 10% of the force`, `per day` */
function isMeasured(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const {kind, key} = tokens[at] as Token;
    const isMeasure = kind === "name" ? tokens[at - 1]?.value !== null : tokens[at - 1]?.key === "per";
    if (isMeasure && measures.has(key)) return true;
  }
  return false;
}

/** Whether the tokens [from, to) name nobody: `Total casualties`, not `French total`. */
export function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({capital, lexeme, key}) => !capital || lexeme || totalCues.has(key));
}

function namesSource(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (chroniclers.has(token.key) || (token.key === "count" && !token.capital && at > from)) return true;
    const cue = phraseAt(claimCues, tokens, at);
    if ((cue?.meaning === "claim" && !isRate(tokens, at)) || (cue?.meaning === "approach" && to - from <= 2))
      return true;
  }
  return false;
}

/** `per day`, `per company` */
function isRate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const kind = next?.lexeme?.noun?.class;
  return tokens[at]?.key === "per" && (measures.has(next?.key ?? "") || kind === "formation" || kind === "equipment");
}

/** A date, or words such as `initially`. */
function namesPhase(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({kind, key}) => phaseCues.has(key) || (kind === "name" && isDate(key)));
}

function isDate(key: string): boolean {
  return monthNumbers.has(key) || /^(?:\d+|.*-\d{4})$/.test(key);
}

function isApproximation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isApproximate(phraseAt(before, tokens, at)) || isApproximate(phraseAt(after, tokens, at))) return true;
  return false;
}

function isApproximate(phrase: {meaning: string} | null): boolean {
  return phrase?.meaning === "approximate";
}

function says<Meaning>(table: Phrases<Meaning>, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (phraseAt(table, tokens, at)) return true;
  return false;
}
