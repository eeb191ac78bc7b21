import {is} from "../lexicon/lexicon.js";
import {phraseAt} from "../lex/phrase.js";
import {dividesLines, type Token} from "../lex/token.js";
import {amountAt, type Amount} from "./amount.js";
import {countedAt, type Counted} from "./counted.js";
import {skipFootnotes, type Source} from "./source.js";

/** How the second end of a range is said: as a bound, as a possibility, or as a number after "to", a dash, or the "and" of "between". */
type Saying = "opposite" | "possible" | "upper" | "number";

const joints = new Set(["(", ",", ";", "but", "and", "&", "/", "to", "-"]);

/**
 * A range of which words stand between the ends: the noun once more (`300 men to 500 men`, `between 300 men and 500 men`), or what says
 * that the second is a bound (`at least 400 and at most 700`, `300 (up to 500)`, `Min: 300 / Max: 500`) or possible (`300, possibly 500`).
 */
export function rangeTo(
  {tokens, lexicon}: Source,
  at: number,
  amount: Amount,
  counted: Counted
): {amount: Amount; counted: Counted} | null {
  const joint = skipFootnotes(tokens, counted.next);
  const start = joints.has(tokens[joint]?.key ?? "") ? joint + 1 : afterLines(tokens, joint);
  const other = amountAt(tokens, start);
  const saying = other && sayingOf(tokens, at, joint, start, amount, other);
  if (!saying) return null;
  const [low, high] = other.kind === "at_least" ? [other.low, amount.high] : [amount.low, other.high];
  if (low === null || high === null || low > high || (low === high && saying !== "opposite")) return null;
  const again = countedAt(tokens, other.next, lexicon);
  const opened = tokens[joint]?.key === "(";
  if (!isOfOne(counted, again, saying) || (opened && tokens[again.next]?.key !== ")")) return null;
  if (tokens[joint]?.key === "-" && saying === "number" && !isUnsaid(counted) && isUnsaid(again)) return null;
  const rule = saying === "opposite" ? "two bounds" : "range to a second number";
  const next = opened ? again.next + 1 : again.next;
  const ranged: Amount = {...amount, low, high, kind: low === high ? "exact" : "range", next, rule};
  return {amount: ranged, counted: isUnsaid(counted) ? again : counted};
}

/** The place after the ends of lines before a bound with a colon (`Min: 300`, `Max: 500` on two lines). */
function afterLines(tokens: readonly Token[], at: number): number {
  let next = at;
  while (dividesLines(tokens[next])) next++;
  const bound = next > at ? phraseAt("before", tokens, next) : null;
  return bound && tokens[bound.next - 1]?.key === ":" ? next : at;
}

function sayingOf(
  tokens: readonly Token[],
  at: number,
  joint: number,
  start: number,
  amount: Amount,
  other: Amount
): Saying | null {
  const key = tokens[joint]?.key ?? "";
  if (amount.kind === "at_most" || other.kind === "at_least")
    return amount.kind === "at_most" && other.kind === "at_least" ? "opposite" : null;
  if (amount.kind === "at_least" && other.kind === "at_most") return "opposite";
  if (is(tokens[start]?.word, "possibly")) return key === ";" && amount.kind !== "at_least" ? null : "possible";
  if (other.kind === "at_most") return key === ";" ? null : "upper";
  const isBetween = (key === "and" || key === "&") && phraseAt("before", tokens, at)?.means === "between";
  return isBetween || key === "to" || key === "-" ? "number" : null;
}

/** Whether both ends count the same: a bound may leave out what it counts, a bare upper one says nothing that the lower one does not. */
function isOfOne(counted: Counted, again: Counted, saying: Saying): boolean {
  if (again.total) return false;
  if (isSame(counted, again)) return true;
  if (saying === "number" || !(isUnsaid(counted) || isUnsaid(again))) return false;
  return saying !== "upper" || isUnsaid(again) || again.unit === null;
}

function isUnsaid({hasNoun, outcomes}: Counted): boolean {
  return !hasNoun && !outcomes.length;
}

function isSame(a: Counted, b: Counted): boolean {
  return a.unit === b.unit && a.hasNoun === b.hasNoun && a.outcomes.join() === b.outcomes.join();
}
