import {previous} from "../../list.js";
import type {AmountKind} from "../../item.js";
import {oddGrouping, yearRunOn} from "../lex/numeral.js";
import {partOfOne, product} from "../lex/numbers.js";
import {phraseAt} from "../lex/phrase.js";
import {endsLine, jointOf, touches, skipFootnotes, type Token} from "../lex/token.js";
import type {Bound} from "../lexicon/sense.js";

/** An amount as stated and the index of the token after it, with the rule that read it and what that rule took for granted. */
export type Amount = {
  low: number | null;
  high: number | null;
  approximate: boolean;
  kind: AmountKind;
  total: boolean;
  next: number;
  rule: string;
  assumed: string | null;
};

/** What is said of a number before and after it. */
type BoundFlags = {[B in Bound]: boolean};
type Qualifiers = {said: BoundFlags; next: number};
type Ends = Qualifiers & {low: number | null; high: number; assumed: string | null};

/** What the rules that read a number took for granted. */
const guesses = new Map<string | null, string>([
  [oddGrouping, "digits that stand apart were taken for one number"],
  [yearRunOn, "digits that may be a year and a number were taken for one number"],
  [product, "a number times another was multiplied out"]
]);
const hundreds = "the lower end of a range was taken for hundreds, as the upper one is";
const arrow = "an arrow between two numbers was taken for a range";
const turned = "a range the wrong way round was turned";
const mostQualifiers = 4;
/** How many tokens a list of alternatives may have. */
const longestList = 8;
const rangeJoints = new Set(["-", "to", "or", "/", "→"]);

/**
 * The amount with a number that begins at a token, with what is said of it before and after (`c. 12,000`, `19,000–31,000+`,
 * `500 or more`); null when none begins there.
 */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const before = qualifiersBefore(tokens, at, noBound);
  const first = numberAt(tokens, before.next);
  if (!first) return null;
  const bounds = withError(tokens, before.next, before.said) ?? rangeAt(tokens, before.next, before.said);
  const amount = amountOf(bounds, qualifiersAfter(tokens, afterRepeat(tokens, bounds), bounds.said));
  const assumed = guesses.get(first.rule);
  return assumed ? {...amount, rule: first.rule as string, assumed} : amount;
}

/** An exact amount with what is said of it after its noun (`500 men or more`, `40 tanks+`), or null. */
export function qualifiedAfter(tokens: readonly Token[], at: number, amount: Amount): Amount | null {
  const {low, high, approximate, total} = amount;
  const isBracketed = tokens[at]?.key === "(";
  const sign = isBracketed ? tokens[at + 1] : tokens[at];
  if (low === null || high === null || !sign?.word.phrases.after) return null;
  if (isBracketed) {
    if (phraseAt("after", tokens, at + 1)?.means !== "at_least") return null;
  } else if (
    sign.kind === "mark" ? !closesWord(tokens, at) : sign.capital || sign.word.joint === "and" || sign.key === "plus"
  )
    return null;
  const before = withBound(withBound(noBound, approximate && "approximate"), total && "total");
  const after = qualifiersAfter(tokens, at, before);
  return after.next === at ? null : amountOf({low, high, assumed: null, ...after}, after);
}

/** An amount in words only. */
export function amountInWords(kind: "unknown" | "vague", next: number): Amount {
  return {low: null, high: null, approximate: false, kind, total: false, next, rule: `${kind} amount`, assumed: null};
}

/** The number at a position; none where it says a part of one thing. */
export function numberAt(tokens: readonly Token[], at: number): Token | null {
  const token = tokens[at];
  return token?.kind === "number" && token.rule !== partOfOne ? token : null;
}

/** Whether a sign touches the word before it and not a number after it. */
function closesWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === "word" && touches(tokens[at - 1], tokens[at]) && !numberAt(tokens, at + 1);
}

const noBound: BoundFlags = {
  approximate: false,
  at_least: false,
  at_most: false,
  between: false,
  total: false,
  plain: false
};

/** What is said, and one thing more. */
function withBound(said: BoundFlags, bound: Bound | false): BoundFlags {
  return bound ? {...said, [bound]: true} : said;
}

/** What is said before a number, and the position of the number. */
function qualifiersBefore(tokens: readonly Token[], at: number, before: BoundFlags): Qualifiers {
  let [said, next] = [before, at];
  if (isLeadingPlus(tokens, at)) return {said: withBound(said, "at_least"), next: at + 1};
  for (let count = 0; count < mostQualifiers; count++) {
    const phrase = phraseAt("before", tokens, next);
    if (!phrase) break;
    said = withBound(said, phrase.means);
    next = tokens[phrase.next]?.key === ":" && phrase.means === "approximate" ? phrase.next + 1 : phrase.next;
  }
  return {said, next};
}

/** `+300,000`, where nothing stands before it that it could be added to. */
function isLeadingPlus(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== "+" || !touches(tokens[at], tokens[at + 1]) || tokens[at + 1]?.kind !== "number")
    return false;
  const before = previous(tokens, previous(tokens, at)?.key === "(" ? at - 1 : at);
  return endsLine(before) || before?.key === ":";
}

/** What is said after a number, and the position after that. */
function qualifiersAfter(tokens: readonly Token[], at: number, before: BoundFlags): Qualifiers {
  let [said, next] = [before, at];
  for (;;) {
    const start = skipFootnotes(tokens, next);
    const opened = tokens[start]?.key === "(";
    const phrase = phraseAt("after", tokens, opened ? start + 1 : start);
    if (!phrase || (opened && tokens[phrase.next]?.key !== ")")) return {said, next};
    if (!opened && !standsAfter(tokens, start, phrase.next)) return {said, next};
    said = withBound(said, phrase.means);
    next = opened ? phrase.next + 1 : phrase.next;
  }
}

/** A qualifier belongs to the number before it unless another number follows it, or its end is the start of another (`and up to`); a `+` or `?` must touch its number. */
function standsAfter(tokens: readonly Token[], at: number, next: number): boolean {
  const key = tokens[at]?.key;
  if (!numberAt(tokens, next)) return (phraseAt("before", tokens, next - 1)?.next ?? next) === next;
  const isSign = key === "+" || key === "?" || key === "~";
  const adds = key === "+" && touches(tokens[next - 1], tokens[next]) && tokens[next + 1]?.key !== "+";
  return isSign && touches(tokens[at - 1], tokens[at]) && !adds;
}

/** The position after the same number once more in a bracket, in words or in digits: `2,000 (two thousand)`. */
function afterRepeat(tokens: readonly Token[], {low, high, next}: Ends): number {
  if (tokens[next]?.key !== "(" || low !== high) return next;
  const again = numberAt(tokens, next + 1);
  const isWorded = again?.rule === "number in words" || tokens[next - 1]?.rule === "number in words";
  return isWorded && again?.value === low && tokens[next + 2]?.key === ")" ? next + 3 : next;
}

/** `500±50` is about 450 to 550. */
function withError(tokens: readonly Token[], at: number, said: BoundFlags): Ends | null {
  const value = tokens[at]?.value ?? null;
  const error = tokens[at + 1]?.key === "±" ? (numberAt(tokens, at + 2)?.value ?? null) : null;
  if (value === null || error === null || error > value) return null;
  return {low: value - error, high: value + error, next: at + 3, said: withBound(said, "approximate"), assumed: null};
}

function rangeAt(tokens: readonly Token[], at: number, before: BoundFlags): Ends {
  let last = tokens[at] as Token;
  const low = last.value;
  const bounds = {low, high: low ?? 0, next: at + 1, said: before, assumed: null as string | null};
  while (bounds.low !== null) {
    if (tokens[bounds.next]?.key === "?" && tokens[bounds.next + 1]?.key === "-" && numberAt(tokens, bounds.next + 2)) {
      bounds.said = withBound(bounds.said, "approximate");
      bounds.next++;
    }
    const joint = jointAfter(tokens, bounds.next);
    if (tokens[joint]?.key === "-" && tokens[joint + 1]?.key === "?")
      return {...bounds, next: joint + 2, said: withBound(bounds.said, "at_least")};
    const {said} = bounds;
    const right = joins(tokens, joint, said) ? qualifiersBefore(tokens, skipFootnotes(tokens, joint + 1), said) : null;
    const second = right && numberAt(tokens, right.next);
    if (!second || second.value === null) break;
    const inHundreds = tokens[joint]?.key !== "/" && areHundreds(bounds.low, second);
    const left = inHundreds ? bounds.low * 100 : scaled(bounds.low, last, second);
    const isTurned = second.value < left;
    if (isTurned && !mayReverse(tokens, joint, left, second.value)) break;
    if (isTurned && tokens[joint]?.word.joint !== "or" && tokens[joint]?.key !== "/") bounds.assumed = turned;
    else if (tokens[joint]?.key === "→") bounds.assumed = arrow;
    else if (inHundreds) bounds.assumed = hundreds;
    bounds.high = Math.max(bounds.high === bounds.low ? left : bounds.high, second.value);
    bounds.low = Math.min(left, second.value);
    bounds.said = right.said.at_most && !said.at_most ? {...right.said, at_least: false, at_most: false} : right.said;
    bounds.next = right.next + 1;
    last = second;
  }
  return bounds;
}

function joins(tokens: readonly Token[], at: number, said: BoundFlags): boolean {
  const key = jointOf(tokens[at]);
  const isEven = touches(tokens[at - 1], tokens[at]) === touches(tokens[at], tokens[at + 1]);
  if (key === "~") return isEven && numberAt(tokens, at + 1) !== null;
  return (
    rangeJoints.has(key) ||
    (key === "," && listsOr(tokens, at)) ||
    (key === "and" && said.between) ||
    isVariable(tokens, at - 1)
  );
}

/** `4,000, 6,000 or 9,000`: numbers that rise, of which the last is joined by an "or". */
function listsOr(tokens: readonly Token[], comma: number): boolean {
  let value = tokens[comma - 1]?.value ?? Infinity;
  for (let joint = comma; joint < comma + longestList; joint += 2) {
    const next = numberAt(tokens, joint + 1)?.value ?? 0;
    if (next <= value || (joint > comma && tokens[joint]?.key !== "," && tokens[joint]?.word.joint !== "or"))
      return false;
    if (tokens[joint]?.word.joint === "or") return true;
    value = next;
  }
  return false;
}

/** A range the wrong way round is turned where its ends are of one size and nothing but the joint stands between them. */
function mayReverse(tokens: readonly Token[], joint: number, left: number, right: number): boolean {
  const key = jointOf(tokens[joint]);
  const isClose = touches(tokens[joint - 1], tokens[joint]) && touches(tokens[joint], tokens[joint + 1]);
  return right * 10 >= left && right > 0 && (key === "or" || key === "to" || key === "→" || isClose);
}

/** Whether a digit is joined to some hundreds: `3-400` is rather 300 to 400 than 3 to 400. */
function areHundreds(low: number, {rule, value}: Token): boolean {
  const high = rule === null ? (value ?? 0) : 0;
  return high < 1000 && high % 50 === 0 && low > 0 && low < 10 && low * 100 < high;
}

/** The left bound in the right one's measure: `35-40,000` is 35,000 to 40,000, `10–12 thousand` 10,000 to 12,000. */
function scaled(low: number, left: Token, right: Token): number {
  const high = right.value ?? 0;
  if (left.factor !== 1 && left.factor >= right.factor) return low;
  if (right.factor !== 1) return low * right.factor < high && low < 1000 ? low * right.factor : low;
  return !left.grouped && right.grouped && high >= 1000 && low * 1000 < high ? low * 1000 : low;
}

/** The `x` of `500 < x < 700`. */
function isVariable(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "word" && tokens[at - 1]?.key === "<" && tokens[at + 1]?.key === "<";
}

/** The joint of a range; `or` may begin a line of its own. */
function jointAfter(tokens: readonly Token[], at: number): number {
  const joint = skipFootnotes(tokens, at);
  if (isVariable(tokens, joint + 1)) return joint + 2;
  return tokens[joint]?.kind === "line" && tokens[joint + 1]?.word.joint === "or" ? joint + 1 : joint;
}

function amountOf({low, high, assumed}: Ends, {said, next}: Qualifiers): Amount {
  const {approximate, total} = said;
  if (low === null) return {...amountInWords("unknown", next), total, rule: "number without a value"};
  if (said.at_least) return {low, high: null, approximate, kind: "at_least", total, next, rule: "at least", assumed};
  if (said.at_most) return {low: null, high, approximate, kind: "at_most", total, next, rule: "at most", assumed};
  const kind = kindOf(low, high, approximate);
  return {low, high, approximate, kind, total, next, rule: kind === "range" ? "range" : "number", assumed};
}

function kindOf(low: number, high: number, approximate: boolean): AmountKind {
  if (low !== high) return "range";
  if (low === 0) return "none";
  return approximate ? "approximate" : "exact";
}
