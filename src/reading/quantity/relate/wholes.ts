import {previous} from "../../previous.js";
import type {Lexicon} from "../lexicon/lexicon.js";
import {is} from "../lexicon/lexicon.js";
import {bracketed, isOfOneSort} from "./brackets.js";
import type {Draft, Statement} from "../arrange/statement.js";
import type {Settled} from "./settle.js";
import {fitting, isGeneral, partsUnder} from "./lists.js";
import {equals, fits, isSame, longestBreakdown, looseTolerance, makeUp, sumOf, tolerance} from "./sums.js";

/** How many wholes a part may lie in, one within another. */
const deepest = 5;

/** Marks the parts of larger figures, and as totals the figures that their parts make up. */
export function breakDown(statements: readonly Draft<Settled>[], lexicon: Lexicon): void {
  bracketed(statements);
  statements.forEach((_, at) => engaged(statements, at, lexicon));
  for (let at = statements.length - 1; at >= 0; at--) listed(statements, at);
  saidAgain(statements);
  statements.forEach((_, at) => summedUp(statements, at));
  statements.forEach((_, at) => unlabelled(statements, at));
  for (const statement of statements) statement.outcome = outcomeOf(statement);
}

/** Those engaged are a part of the larger figure before them, and so are the reserves named after them. */
function engaged(statements: readonly Draft<Settled>[], at: number, lexicon: Lexicon): void {
  const part = statements[at] as Draft<Settled>;
  const before = previous(statements, at);
  const reserve = before?.part && saysReserve(part.party, lexicon);
  if (!part.part && !reserve) return;
  const whole = statements
    .slice(Math.max(0, at - 3), at)
    .findLast((other) => other.role !== "part" && isOfOneSort(part, other));
  if (!whole || !fits({low: part.low ?? 0}, whole)) return;
  part.part = true;
  becomePart(part, whole, "included part");
  if (reserve && before && makeUp([before, part], whole, tolerance)) becomeWhole(whole, [before, part]);
}

function saysReserve(text: string | null, lexicon: Lexicon): boolean {
  return (
    text !== null &&
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => is(lexicon.wordOf(word), "reserve"))
  );
}

/** Lines under a larger figure, as its parts. */
function listed(statements: readonly Draft<Settled>[], at: number): void {
  const whole = statements[at] as Draft<Settled>;
  const parts = partsUnder(statements, at);
  for (const part of parts) {
    becomePart(part, whole, "under its whole");
    if (whole.class === "civilian") part.class = "civilian";
  }
  if (!parts.length) return;
  if (makeUp(parts, whole, looseTolerance)) becomeWhole(whole, parts);
  else if (parts[0]?.section !== whole.section) sayHeld(whole);
}

/** Bullets of parties that do not come to the figure over them may stand beside it. */
function sayHeld(whole: Draft<Settled>): void {
  const taken = "the figures of bullets under a larger one, to which they do not come, were taken for its parts";
  whole.guesses = [...whole.guesses, {rule: "bullets under a figure", from: whole.from, to: whole.to, taken}];
}

/** A figure that has been broken down and is said again after its parts. */
function saidAgain(statements: readonly Draft<Settled>[]): void {
  const broken = statements.filter(({because}) => because?.rule === "whole of its parts");
  for (const whole of broken.slice(0, longestBreakdown))
    for (const statement of statements)
      if (
        statement.role === "count" &&
        !statement.total &&
        statement.number > whole.number &&
        isSame(statement, whole) &&
        (statement.high === whole.high || whole.high === null) &&
        statement.section === whole.section
      )
        becomePart(statement, whole, "said again");
}

/** A figure that the text calls a total holds those before it, or where there are none those after it. */
function summedUp(statements: readonly Draft<Settled>[], at: number): void {
  const total = statements[at] as Draft<Settled>;
  if (!total.total || total.role === "part") return;
  total.role = "total";
  total.because = {rule: "called a total", parts: []};
  if (total.low === null && total.high === null) return;
  const earlier = summedUpBy(statements, at);
  const later = statements.slice(at + 1, at + 1 + longestBreakdown);
  const alike = earlier.filter((part) => isHeld(part, total));
  const held = closesAll(alike, total) ? alike : fitting(alike, total);
  const repeated = earlier.find((figure) => !held.includes(figure) && isSame(figure, total));
  const leads = at === 0 && (total.party === null || total.stage !== null);
  const parts = held.length ? held : later.filter((part) => isHeld(part, total) && isWithin(part, total, leads));
  for (const part of repeated ? [repeated, ...parts] : parts) becomePart(part, total, "part of a total");
  if (parts.length) becomeWhole(total, parts);
}

/**
 * What stands before a total, from the nearest on. One that begins a stretch sums up nothing before it, unless nobody but "Total" heads
 * it, or the figures before it come to it: then all since the total before it.
 */
function summedUpBy(statements: readonly Draft<Settled>[], at: number): Draft<Settled>[] {
  const total = statements[at] as Draft<Settled>;
  const earlier = statements.slice(Math.max(0, at - longestBreakdown), at).reverse();
  if (earlier[0]?.section === total.section) return earlier;
  const isLast = total.closes && total.party === null;
  const end = earlier.findIndex(
    (figure) => figure.closes || (figure.role === "total" && (!isLast || figure.party === null))
  );
  const since = end < 0 ? earlier : earlier.slice(0, end);
  if (isLast) return since;
  const alike = since.filter((part) => isHeld(part, total));
  return alike.length > 1 && sumOf(alike).low === total.low ? since : [];
}

/** A total that heads no list sums up one voice's figures, whatever they come to, where none of them is larger. */
function closesAll(parts: readonly Settled[], total: Settled): boolean {
  return total.closes && parts.every((part) => part.claimant === total.claimant && fits(sumOf([part]), total));
}

/** A total at the head of the value holds all its stretches, another its own. */
function isWithin(part: Settled, total: Settled, leads: boolean): boolean {
  return (leads || part.section === total.section) && !part.total && fits(sumOf([part]), total);
}

function isHeld(part: Settled, total: Settled): boolean {
  if (part.class !== total.class || part.role === "part") return false;
  if (part.claimant !== null && total.claimant !== null && part.claimant !== total.claimant) return false;
  if (!part.outcomes.length || total.outcome === "losses") return true;
  return total.outcome === part.outcome || total.outcome.split("+").includes(part.outcome);
}

/** A whole may stand last, without a word for it, when it is to the digit the sum of what stands before it. */
function unlabelled(statements: readonly Draft<Settled>[], at: number): void {
  const whole = statements[at] as Draft<Settled>;
  if (
    at < 2 ||
    whole.role !== "count" ||
    whole.class !== "personnel" ||
    whole.low === null ||
    whole.low !== whole.high ||
    !isGeneral(whole)
  )
    return;
  const parts: Draft<Settled>[] = [];
  let sum = 0;
  for (let before = at - 1; before >= 0 && at - before <= longestBreakdown && sum < whole.low; before--) {
    const part = statements[before] as Draft<Settled>;
    const isApart = part.section !== whole.section && (part.party ?? whole.party) !== null;
    if (isApart && (part.party === null || whole.party === part.party)) break;
    if (part.class !== "personnel" || part.role === "part" || part.outcome === "other") continue;
    if (part.claimant !== whole.claimant || part.total || part.low === null) break;
    parts.push(part);
    sum += part.low;
  }
  if (parts.length < 2 || !equals(sumOf(parts), whole)) return;
  const areToldApart = parts.every((part) => part.hasNoun || part.outcomes.length > 0 || part.party !== null);
  if (!areToldApart && !whole.outcomes.length) return;
  for (const part of parts) becomePart(part, whole, "before its sum");
  becomeWhole(whole, parts.reverse());
}

function becomePart(part: Draft<Settled>, whole: Settled, rule: string): void {
  Object.assign(part, {role: "part", because: {rule, parts: []}, partOf: whole});
}

/** A part that says nothing of its own of what became of it shares the outcome of its whole, or of that one's. */
function outcomeOf(statement: Statement): string {
  let whole = statement;
  for (let level = 0; level < deepest && !whole.outcomes.length && whole.partOf; level++) whole = whole.partOf;
  return whole.outcome;
}

function becomeWhole(whole: Draft<Settled>, parts: readonly Settled[]): void {
  Object.assign(whole, {role: "total", because: {rule: "whole of its parts", parts}});
}
