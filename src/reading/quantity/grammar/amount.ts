import type {Kind} from "../../item.js";
import type {Token} from "../tokens/token.js";
import {magnitudeAt, type Magnitude} from "./magnitude.js";
import {after} from "./qualifiers.js";
import {closing, nothingSaid, qualify, skipFootnotes, type Qualifiers} from "./qualify.js";

/** An amount as stated and the index of the token after it. */
export type Amount = {
  low: number | null;
  high: number | null;
  approximate: boolean;
  kind: Kind;
  total: boolean;
  next: number;
};

const joints = new Set(["and", "plus"]);
const rangeJoints = new Set(["-", "to", "or", "/"]);

/**
 * The amount with a numeral or number word that begins at a token, with what is said of it before and after
 * (`c. 12,000`, `19,000–31,000+`, `500 or more`); null when none begins there.
 */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const said = nothingSaid(false, false);
  const first = magnitudeAt(tokens, qualify(tokens, at, said));
  if (!first) return null;
  const bounds = withError(tokens, first, said) ?? range(tokens, first, said);
  return stated(bounds, said, closing(tokens, afterRepeat(tokens, bounds), said));
}

/** The place after the same number once more in a bracket, in words or in digits: `2,000 (two thousand)`. */
function afterRepeat(tokens: readonly Token[], {low, high, next}: Bounds): number {
  if (tokens[next]?.key !== "(" || low !== high) return next;
  const again = magnitudeAt(tokens, next + 1);
  const isWorded = tokens[next + 1]?.kind === "word" || tokens[next - 1]?.kind === "word";
  return isWorded && again?.value === low && tokens[again.next]?.key === ")" ? again.next + 1 : next;
}

/** An exact amount with what is said of it after its noun (`500 men or more`, `40 tanks+`), or null. */
export function qualifiedAfter(tokens: readonly Token[], at: number, amount: Amount): Amount | null {
  const {low, high, approximate, total} = amount;
  const sign = tokens[at];
  if (low === null || high === null || !sign || !after.has(sign.key)) return null;
  if (sign.kind === "mark" ? !closesWord(tokens, at) : sign.capital || joints.has(sign.key)) return null;
  const said = nothingSaid(approximate, total);
  const next = closing(tokens, at, said);
  return next === at ? null : stated({low, high}, said, next);
}

/** Whether a sign touches the word before it and not a number after it. */
function closesWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === "word" && before.end === tokens[at]?.start && !magnitudeAt(tokens, at + 1);
}

function stated({low, high}: Omit<Bounds, "next">, said: Qualifiers, next: number): Amount {
  const {approximate, total} = said;
  if (low === null) return {low, high: null, approximate: false, kind: "unknown", total, next};
  if (said.at_least) return {low, high: null, approximate, kind: "at_least", total, next};
  if (said.at_most) return {low: null, high, approximate, kind: "at_most", total, next};
  return {low, high, approximate, kind: kindOf(low, high, said), total, next};
}

function kindOf(low: number, high: number, {approximate}: Qualifiers): Kind {
  if (low !== high) return "range";
  if (low === 0) return "none";
  return approximate ? "approximate" : "exact";
}

type Bounds = {low: number | null; high: number; next: number};

/** `500±50` is about 450 to 550. */
function withError(tokens: readonly Token[], {value, next}: Magnitude, said: Qualifiers): Bounds | null {
  const error = tokens[next]?.key === "±" ? magnitudeAt(tokens, next + 1) : null;
  if (value === null || !error || error.value === null || error.value > value) return null;
  said.approximate = true;
  return {low: value - error.value, high: value + error.value, next: error.next};
}

function range(tokens: readonly Token[], first: Magnitude, said: Qualifiers): Bounds {
  let {value: low, next} = first;
  if (low === null) return {low, high: 0, next};
  let high = low;
  for (let last = first; ;) {
    if (tokens[next]?.key === "?" && tokens[next + 1]?.key === "-" && magnitudeAt(tokens, next + 2)) {
      said.approximate = true;
      next++;
    }
    const joint = jointAfter(tokens, next);
    const key = tokens[joint]?.key ?? "";
    if (key === "-" && tokens[joint + 1]?.key === "?") {
      said.at_least = true;
      return {low, high, next: joint + 2};
    }
    const joins = rangeJoints.has(key) || (key === "and" && said.between) || (key === "~" && isGlued(tokens, joint));
    const second = joins ? magnitudeAt(tokens, qualify(tokens, joint + 1, said)) : null;
    if (!second || second.value === null) return {low, high, next};
    const left = scaled(low, last, second);
    if (second.value < left && ((key !== "or" && !isGlued(tokens, joint)) || second.value * 10 < left))
      return {low, high, next};
    low = Math.min(left, second.value);
    high = Math.max(high === left ? high : left, second.value);
    ({next} = second);
    last = second;
  }
}

/** The left bound in the right one's measure: `35-40,000` is 35,000 to 40,000, `10–12 thousand` 10,000 to 12,000. */
function scaled(low: number, left: Magnitude, right: Magnitude): number {
  const high = right.value ?? 0;
  if (left.factor !== 1) return low;
  if (right.factor !== 1) return low * right.factor < high ? low * right.factor : low;
  return !left.grouped && right.grouped && high >= 1000 && low * 1000 <= high ? low * 1000 : low;
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;
}

/** The joint of a range; `or` may begin a line of its own. */
function jointAfter(tokens: readonly Token[], at: number): number {
  const joint = skipFootnotes(tokens, at);
  return tokens[joint]?.kind === "line" && tokens[joint + 1]?.key === "or" ? joint + 1 : joint;
}
