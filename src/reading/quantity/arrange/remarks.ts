import {says} from "../lex/phrase.js";
import {is} from "../lexicon/lexicon.js";
import type {Element} from "../parse/elements.js";
import {outcomesAt} from "../parse/outcomes.js";
import {remarkKind} from "../parse/remark.js";
import {claimantOf, textOf, type Place} from "./place.js";
import type {Draft, Statement} from "./statement.js";

/** Takes up a remark after amounts, in brackets or not; a semicolon divides it. A bracket may stand on the next line. */
export function takeRemark(place: Place, {type, from, to}: Element, before: Element | undefined): void {
  const last = place.statements.at(-1);
  const line = type === "bracket" && before?.type === "line" ? place.line - 1 : place.line;
  if (!last || (last.line !== place.line && last.line !== line)) return;
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && place.source.tokens[at]?.key !== ";") continue;
    take(place, last, start, at, type === "bracket");
    start = at + 1;
  }
}

/**
 * A claimant speaks for all since the last one in the line, and a date in a bracket dates them; a total or a party belongs to the amount
 * before it. An unknown name in a bracket is taken for a claimant.
 */
function take(place: Place, last: Draft, from: number, to: number, bracketed: boolean): void {
  if (bracketed && saysOutcome(place, last, from, to)) return;
  const kind = remarkKind(place.source, from, to, bracketed);
  if (kind === "claimant") return claim(place, last.line, from, to);
  if (kind === "stage" || kind === "later") {
    last.approximate ||= bracketed && says("after", place.source.tokens, from, to, "approximate");
    return stage(place, last, textOf(place, from, to), kind === "later", bracketed);
  }
  if (!bracketed) return;
  if (kind === "total") last.total = true;
  else if (kind === "approximate") last.approximate = true;
  else if (kind === "party") last.party ??= textOf(place, from, to);
  else if (kind === "name" && last.claimant === null) {
    last.claimant = textOf(place, from, to);
    last.guessed = true;
  }
}

/** `1,100 (killed)` */
function saysOutcome({source: {tokens}}: Place, last: Draft, from: number, to: number): boolean {
  const {list, next} = outcomesAt(tokens, from);
  if (next !== to || !list.length) return false;
  if (!last.outcomes.length) last.outcomes = list;
  return true;
}

/** A stage is in a strength that of all that are joined before it (`1,100 Army, 600 Gendarmerie (1971)`). */
function stage(place: Place, last: Draft, text: string, later: boolean, bracketed: boolean): void {
  const {statements, source} = place;
  last.stage = text;
  if (later) last.instead = "later";
  if (bracketed) {
    last.party = text;
    place.unclaimed = statements.length;
  }
  if (source.field === "casualties") return;
  for (const statement of heldBefore(statements, place.unstaged, last.line, true)) statement.stage = text;
  place.unstaged = statements.length;
}

/** The last figures of a line, back to one that counts the same thing as a later one, for which it stands: nobody gives two figures of one thing at once. */
function heldBefore(statements: readonly Draft[], first: number, line: number, joined: boolean): Draft[] {
  const held: Draft[] = [];
  const things = new Set<string>();
  for (let at = statements.length - 1; at >= first; at--) {
    const statement = statements[at] as Draft;
    const {class: kind, unit, outcomes, party} = statement;
    const thing = [kind ?? "personnel", unit, outcomes.join("+"), party].join("\u0000");
    if (statement.line !== line || things.has(thing)) break;
    things.add(thing);
    held.push(statement);
    if (statement.instead !== null || (joined && !statement.joined)) break;
  }
  return held;
}

/** The only figure of a bracket, which says no more than how many: `15,000 (12,000 according to Livy)`. */
function isBareBefore({to, hasNoun, outcomes}: Statement, from: number): boolean {
  return to === from && !hasNoun && !outcomes.length;
}

function claim(place: Place, line: number, from: number, to: number): void {
  const claimant = claimantOf(place, from, to);
  const {statements, brackets, unclaimed, source} = place;
  const open = brackets.at(-1)?.owner ?? null;
  if (open !== null) {
    const rival = statements.length === open + 2 && isBareBefore(statements[open + 1] as Statement, from);
    const owner = statements[rival ? open + 1 : open] as Draft;
    owner.claimant ??= claimant;
    owner.claimed ||= rival;
    return;
  }
  const isOther = source.tokens.slice(from, to).some(({word}) => is(word, "other"));
  const first = isOther ? statements.length - 1 : unclaimed;
  for (const statement of heldBefore(statements, first, line, false)) statement.claimant ??= claimant;
  place.unclaimed = statements.length;
}
