import {isKnown} from "../../interval.js";
import {previous, takeWhile} from "../../list.js";
import {guess} from "../arrange/guess.js";
import type {Statement} from "../arrange/statement.js";
import {is, type Lexicon} from "../lexicon/lexicon.js";
import {bracketed} from "./brackets.js";
import {partsUnder} from "./lists.js";
import {addUpTo, after, before, fits, isGeneral, isOfOneSort, isSame, join, loose, makeUp} from "./parts.js";
import type {Figure, Settled} from "./settle.js";
import {dividedBefore, summedUp} from "./totals.js";

/** How many wholes a part may lie in, one within another. */
const deepest = 5;
/** How far before those engaged, or in reserve, the figure stands of which they are a part. */
const longestDetour = 3;

/** Marks the parts of larger figures, and as totals the figures that their parts make up. */
export function breakDown(statements: readonly Figure[], lexicon: Lexicon): void {
  bracketed(statements);
  statements.forEach((_, at) => estimated(statements, at));
  statements.forEach((_, at) => engaged(statements, at, lexicon));
  for (let at = statements.length - 1; at >= 0; at--) listed(statements, at);
  for (const rule of [saidAgain, summedUp, unlabelled]) statements.forEach((_, at) => rule(statements, at));
  for (const statement of statements) statement.outcome = outcomeOf(statement);
}

/** An estimate right behind a bare "unknown" is of what is not known: `Unknown, but estimated at 3,000–5,000`, `Uncertain: 5,000`. */
function estimated(statements: readonly Figure[], at: number): void {
  const [unknown, figure] = [statements[at] as Figure, statements[at + 1]];
  if (unknown.kind !== "unknown" || unknown.hasNoun || unknown.outcomes.length || unknown.number !== unknown.from)
    return;
  if (figure?.line !== unknown.line || figure.from > unknown.to + 2 || figure.within !== unknown.within) return;
  const isEstimate = unknown.opens || figure.approximate || figure.low !== figure.high;
  if (!isEstimate || !isKnown(figure) || figure.instead !== null || figure.unit !== null) return;
  if (figure.class !== unknown.class || figure.outcome !== unknown.outcome || figure.party !== unknown.party) return;
  unknown.role = "part";
  unknown.because = {rule: "estimate of what is not known", parts: []};
}

/** Those engaged are a part of the larger figure before them, and so are the reserves named after them. */
function engaged(statements: readonly Figure[], at: number, lexicon: Lexicon): void {
  const part = statements[at] as Figure;
  const last = previous(statements, at);
  const isReserve = last?.part === true && saysReserve(part.party, lexicon);
  if (!part.part && !isReserve) return;
  const whole = before(statements, at, longestDetour).find(
    (other) => other.role !== "part" && isOfOneSort(part, other)
  );
  if (!whole || !fits(part, whole)) return;
  part.part = true;
  const parts = isReserve ? [last, part] : [];
  join("included part", whole, [part], makeUp(parts, whole) ? parts : []);
}

function saysReserve(text: string | null, lexicon: Lexicon): boolean {
  const words = text?.toLowerCase().split(/[^\p{L}]+/u);
  return words?.some((word) => is(lexicon.wordOf(word), "reserve")) === true;
}

/** Lines under a larger figure, as its parts; bullets of parties that do not come to it may stand beside it. */
function listed(statements: readonly Figure[], at: number): void {
  const whole = statements[at] as Figure;
  const parts = partsUnder(whole, after(statements, at), previous(statements, at));
  if (!parts.length) return;
  const isSum = makeUp(parts, whole, loose);
  join("under its whole", whole, parts, isSum ? parts : []);
  if (whole.class === "civilian") for (const part of parts) part.class = "civilian";
  const isSomeonesOwn = whole.hasNoun && whole.party !== null && parts[0]?.bulleted === true;
  if (isSum || (parts[0]?.section === whole.section && !isSomeonesOwn)) return;
  whole.guesses = [...whole.guesses, guess("bullets under an amount", whole)];
}

/** A figure that has been broken down and is said again after its parts. */
function saidAgain(statements: readonly Figure[], at: number): void {
  const again = statements[at] as Figure;
  if (again.role !== "count" || again.total) return;
  const whole = before(statements, at).find(
    (other) =>
      other.role === "total" &&
      isSame(again, other) &&
      (again.high === other.high || other.high === null) &&
      again.section === other.section
  );
  if (whole) join("said again", whole, [again]);
}

/** A whole may stand last, without a word for it, when it is to the digit the sum of what stands before it. */
function unlabelled(statements: readonly Figure[], at: number): void {
  const whole = statements[at] as Figure;
  const {role, class: kind, low, high} = whole;
  if (at < 2 || role !== "count" || kind !== "personnel" || low === null || low !== high || !isGeneral(whole)) return;
  const near = takeWhile(before(statements, at), (part) => !isApart(part, whole));
  const divided = dividedBefore(near, whole);
  if (divided.length) return join("before its sum", whole, divided, divided);
  const people = near.filter((part) => part.class === "personnel" && part.role !== "part" && part.outcome !== "other");
  let sum = 0;
  const parts = takeWhile(people, (part) => {
    if (sum >= low || part.claimant !== whole.claimant || part.total || part.low === null) return false;
    sum += part.low;
    return true;
  }).reverse();
  if (parts.length < 2 || !addUpTo(parts, whole)) return;
  const areToldApart = parts.every((part) => part.hasNoun || part.outcomes.length > 0 || part.party !== null);
  if (areToldApart || whole.outcomes.length) join("before its sum", whole, parts, parts);
}

/** Whether a figure stands under another heading than its sum, which either the sum alone says is a party's, or both say is the same one's. */
function isApart(part: Settled, whole: Settled): boolean {
  if (part.section === whole.section) return false;
  return part.party === null ? whole.party !== null : part.party === whole.party;
}

/** A part that says nothing of its own of what became of it shares the outcome of its whole, or of that one's. */
function outcomeOf(statement: Statement): string {
  let whole = statement;
  for (let level = 0; level < deepest && !whole.outcomes.length && whole.partOf; level++) whole = whole.partOf;
  return whole.outcome;
}
