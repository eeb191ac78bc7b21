import {hasTag} from "../lexicon/lexicon.js";
import {phraseAt} from "../lex/phrase.js";
import {endOfRun, dividesLines, jointOf, skipFootnotes, type Token, type Source} from "../lex/token.js";
import {amountAt, type Amount} from "./amount.js";
import {countedAt, type Counted} from "./counted.js";

const joints = new Set(["(", ",", ";", "but", "and", "or", "/", "to", "-"]);

/**
 * A range of which words stand between the ends: the noun once more (`300 men to 500 men`, `between 300 men and 500 men`), or what says
 * that the second is a bound (`at least 400 and at most 700`, `300 (up to 500)`, `Min: 300 / Max: 500`) or possible (`300, possibly 500`).
 */
export function splitRangeAt(
  {tokens, lexicon}: Source,
  at: number,
  amount: Amount,
  counted: Counted
): {amount: Amount; counted: Counted} | null {
  const said = skipFootnotes(tokens, counted.next);
  const end = afterCertainty(tokens, said);
  const opened = tokens[end]?.key === "(";
  const start = afterJoints(tokens, end);
  const joint = jointOf(tokens[start - 1]);
  const other = amountAt(tokens, start);
  if (!other) return null;
  const isTurned = amount.kind === "at_most" && other.kind === "at_least";
  const areBounds = isTurned || (amount.kind === "at_least" && other.kind === "at_most");
  const [low, high] = isTurned ? [other.low, amount.high] : [amount.low, other.high];
  if (low === null || high === null || low > high || (low === high && !areBounds)) return null;
  const again = countedAt(tokens, other.next, lexicon);
  const isOpen = areBounds || hasTag(tokens[start]?.word, "possibly");
  const isUpper = isOpen || (other.kind === "at_most" && joint !== "and");
  const repeats =
    joint === "to" || joint === "-" || (joint === "and" && phraseAt("before", tokens, at)?.means === "between");
  const isCertain = end > said && (countsNothing(counted) || countSame(counted, again));
  const isOfOne = countSame(counted, again)
    ? isUpper || repeats
    : isUpper && (countsNothing(counted) || countsNothing(again)) && (isOpen || again.unit === null);
  if (!countsNothing(counted) && countsNothing(again) && beginsRange(tokens, again.next, other)) return null;
  if (!(isOfOne || isCertain) || again.total || (opened && tokens[again.next]?.key !== ")")) return null;
  const rule = areBounds ? "two bounds" : "range to a second number";
  const next = opened ? again.next + 1 : again.next;
  const ranged: Amount = {...amount, low, high, kind: low === high ? "exact" : "range", next, rule};
  return {amount: ranged, counted: countsNothing(counted) ? again : counted};
}

/** The position after a bracket that says how sure the lower end is, where a joint of ranges follows: `400 (confirmed) – 600 (estimated)`. */
function afterCertainty(tokens: readonly Token[], at: number): number {
  const isSaid = tokens[at]?.key === "(" && hasTag(tokens[at + 1]?.word, "adverb") && tokens[at + 2]?.key === ")";
  const joint = jointOf(tokens[at + 3]);
  return isSaid && (joint === "-" || joint === "to") ? at + 3 : at;
}

/** Whether an opposite bound stands behind a bound, so that it is the first of a range of its own: `at least 600 and at most 700`. */
function beginsRange(tokens: readonly Token[], at: number, bound: Amount): boolean {
  const next = amountAt(tokens, afterJoints(tokens, at));
  return bound.kind === "at_least" ? next?.kind === "at_most" : bound.kind === "at_most" && next?.kind === "at_least";
}

/** The position after a joint (`, but`), or after the ends of lines before the name of a bound (`Min: 300`, `max. 500` on two lines). */
function afterJoints(tokens: readonly Token[], at: number): number {
  const joined = endOfRun(tokens, at, (token) => joints.has(jointOf(token)), 2);
  const next = joined > at ? at : endOfRun(tokens, at, dividesLines);
  return next > at && hasTag(tokens[next]?.word, "bound") ? next : joined;
}

function countsNothing({hasNoun, outcomes}: Counted): boolean {
  return !hasNoun && !outcomes.length;
}

function countSame(a: Counted, b: Counted): boolean {
  const [origin, other] = [a, b].map(({origin}) => origin.map(({key}) => key).join());
  return a.unit === b.unit && a.hasNoun === b.hasNoun && origin === other && a.outcomes.join() === b.outcomes.join();
}
