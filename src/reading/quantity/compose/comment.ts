import {otherCues} from "../grammar/cues.js";
import {outcomesAt} from "../grammar/outcomes.js";
import {remarkKind} from "../grammar/remark.js";
import {saysOneOf} from "../grammar/words.js";
import type {Element} from "./elements.js";
import {claimantOf, textOf, type Place} from "./place.js";
import type {Statement} from "./statement.js";

/**
 * Takes up a remark after amounts, in brackets or not; a semicolon divides it. A bracket may stand on the next line.
 */
export function takeComment(place: Place, {type, from, to}: Element, before: Element | undefined): void {
  const last = place.statements.at(-1);
  const line = type === "bracket" && before?.type === "line" ? place.line - 1 : place.line;
  if (!last || (last.line !== place.line && last.line !== line)) return;
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && place.tokens[at]?.key !== ";") continue;
    take(place, last, start, at, type === "bracket");
    start = at + 1;
  }
}

/**
 * A claimant speaks for all since the last one in the line; a total, a stage or a party belongs to the amount before
 * it.
 */
function take(place: Place, last: Statement, from: number, to: number, bracketed: boolean): void {
  if (bracketed && saysOutcome(place, last, from, to)) return;
  const kind = remarkKind(place.tokens, from, to);
  if (kind === "claimant") return claim(place, last.line, from, claimantOf(place, from, to));
  if (kind === "phase") last.phase = textOf(place, from, to);
  if (!bracketed || kind === "caveat") return;
  if (kind === "total") last.total = true;
  else if (kind === "approximate") last.approximate = true;
  else if (kind === "phase") last.party = last.phase;
  else if (kind === "party") last.party ??= textOf(place, from, to);
}

/** `1,100 (killed)` */
function saysOutcome({tokens}: Place, last: Statement, from: number, to: number): boolean {
  const {list, next} = outcomesAt(tokens, from);
  if (next !== to || !list.length) return false;
  if (!last.outcomes.length) last.outcomes = list;
  return true;
}

/** The only figure of a bracket, which says no more than how many: `15,000 (12,000 according to Livy)`. */
function isBareBefore({to, hasNoun, outcomes}: Statement, from: number): boolean {
  return to === from && !hasNoun && !outcomes.length;
}

function claim(place: Place, line: number, from: number, claimant: string): void {
  const {statements, brackets, unclaimed} = place;
  const open = brackets.at(-1) ?? null;
  if (open !== null) {
    const rival = statements.length === open + 2 && isBareBefore(statements[open + 1] as Statement, from);
    const owner = statements[rival ? open + 1 : open] as Statement;
    owner.claimant ??= claimant;
    owner.claimed ||= rival;
    return;
  }
  const first = saysOneOf(claimant, otherCues) ? statements.length - 1 : unclaimed;
  for (const statement of statements.slice(first)) if (statement.line === line) statement.claimant ??= claimant;
  place.unclaimed = statements.length;
}
