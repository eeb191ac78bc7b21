import {isKnown} from "../../interval.js";
import {previous, takeWhile} from "../../list.js";
import {guess} from "../arrange/guess.js";
import type {Statement} from "../arrange/statement.js";
import {is, type Lexicon} from "../lexicon/lexicon.js";
import {bracketed, isOthers} from "./brackets.js";
import {partsUnder} from "./lists.js";
import {
  addUpTo,
  after,
  before,
  fits,
  fitting,
  isGeneral,
  isOfOneSort,
  isSame,
  join,
  loose,
  makeUp,
  tolerance
} from "./parts.js";
import type {Figure, Settled} from "./settle.js";

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
  whole.guesses = [...whole.guesses, guess("bullets under a figure", whole)];
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

/** A figure that the text calls a total holds those before it, or where there are none those after it. */
function summedUp(statements: readonly Figure[], at: number): void {
  const total = statements[at] as Figure;
  if (!total.total || total.role === "part") return;
  if (total.role !== "total") {
    total.role = "total";
    total.because = {rule: "called a total", parts: []};
  }
  if (!isKnown(total)) return;
  const earlier = summedUpBy(statements, at);
  const alike = earlier.filter((part) => isHeld(part, total));
  const divided = dividedBefore(earlier, total);
  const headAt = earlier.findIndex((figure, index) => index > 1 && headsList(figure, earlier.slice(0, index), total));
  const head = headAt < 0 ? undefined : (earlier[headAt] as Figure);
  const all = divided.length ? divided : closesAll(alike, total) ? alike : fitting(alike, total);
  const held = head ? alike.filter((part) => earlier.indexOf(part) < headAt) : all;
  const again = head ?? earlier.find((figure) => !held.includes(figure) && isSame(figure, total));
  const leads = at === 0 && (total.party === null || total.stage !== null);
  const parts = held.length
    ? held
    : after(statements, at).filter(
        (part) => isHeld(part, total) && isWithin(part, total, leads) && !isOthers(part, total)
      );
  const isSettled = head !== undefined && !isEqual(head, total);
  if (!head && mayHoldCivilians(total, earlier, held))
    total.guesses = [...total.guesses, guess("civilians among them", total)];
  if (total.closes && parts.some(({section}) => section !== total.section)) total.party = null;
  join("part of a total", total, again && !isSettled ? [again, ...parts] : parts, parts);
  if (head?.class === "civilian") for (const figure of [total, ...parts]) figure.class = "civilian";
  if (isSettled) join("said again", head, [total]);
  else if (again) total.claimant ??= again.claimant;
}

/** Whether a figure stands over a list of dates that a total of the same, or nearly so, ends: `46 killed: 26 killed (9 May), 19 killed (4 May), total of 45`. */
function headsList(figure: Settled, list: readonly Settled[], total: Settled): boolean {
  if (total.outcome === "strength" || figure.outcome !== total.outcome) return false;
  if (figure.class !== total.class && (figure.class !== "civilian" || total.hasNoun)) return false;
  if (figure.role !== "count" || figure.low === null || !list.some(({stage}) => stage !== null)) return false;
  const [least, most] = [total.low ?? 0, total.high ?? Infinity];
  if (isNear(figure.low, least) && (figure.high === null || isNear(figure.high, most))) return true;
  return figure.high !== null && figure.low <= least && most <= figure.high;
}

function isNear(value: number, other: number): boolean {
  return Math.abs(value - other) <= other * loose;
}

function isEqual(a: Settled, b: Settled): boolean {
  return a.low === b.low && a.high === b.high;
}

/**
 * What stands before a total, from the nearest on. One that begins a stretch sums up nothing before it, unless nobody but "Total" heads
 * it, or the figures before it come to it: then all since the total before it.
 */
function summedUpBy(statements: readonly Figure[], at: number): readonly Figure[] {
  const total = statements[at] as Figure;
  const earlier = before(statements, at);
  if (earlier[0]?.section === total.section) return earlier;
  const isLast = total.closes && total.party === null;
  const since = takeWhile(
    earlier,
    ({closes, role, party}) => !closes && (role !== "total" || (isLast && party !== null))
  );
  if (isLast) return since;
  const alike = since.filter((part) => isHeld(part, total));
  return (alike.length > 1 && addUpTo(alike, total)) || dividedBefore(since, total).length ? since : [];
}

/**
 * Soldiers and civilians before a total of both, which the soldiers alone do not come to: the nearest that come to it to the digit, or else all,
 * nearly.
 */
function dividedBefore(earlier: readonly Figure[], total: Settled): readonly Figure[] {
  if (total.class !== "personnel" || !earlier.some(isCivilian)) return [];
  const people = earlier.filter((part) => isOfOneSort(part, total) && isSaidIn(part, total));
  const soldiers = people.filter((part) => !isCivilian(part));
  if (!soldiers.length || soldiers.length === people.length || addUpTo(soldiers, total)) return [];
  for (let count = 2; count <= people.length; count++) {
    const parts = people.slice(0, count);
    if (parts.some(isCivilian) && !parts.every(isCivilian) && addUpTo(parts, total)) return parts;
  }
  return !makeUp(soldiers, total) && addUpTo(people, total, tolerance) ? people : [];
}

/** Whether a total to which the soldiers before it do not come stands behind civilians, who may be in it. */
function mayHoldCivilians(total: Settled, earlier: readonly Figure[], held: readonly Figure[]): boolean {
  const isIn = (part: Figure) => isCivilian(part) && isSaidIn(part, total) && fits(part, total) && !held.includes(part);
  return total.class === "personnel" && !makeUp(held, total, loose) && earlier.some(isIn);
}

function isCivilian({class: kind}: Settled): boolean {
  return kind === "civilian";
}

/** A total that heads no list sums up one voice's figures, whatever they come to, where none of them is larger. */
function closesAll(parts: readonly Settled[], total: Settled): boolean {
  return total.closes && parts.every((part) => part.claimant === total.claimant && fits(part, total));
}

/** A total at the head of the value holds all its stretches, another its own. */
function isWithin(part: Settled, total: Settled, leads: boolean): boolean {
  return (leads || part.section === total.section) && !part.total && fits(part, total);
}

function isHeld(part: Settled, total: Settled): boolean {
  return part.class === total.class && isSaidIn(part, total);
}

/** Whether what became of a figure is among what a total tells of, and nobody else tells of it. */
function isSaidIn(part: Settled, total: Settled): boolean {
  if (part.role === "part") return false;
  if (part.claimant !== null && total.claimant !== null && part.claimant !== total.claimant) return false;
  if (!part.outcomes.length || total.outcome === "losses") return true;
  return total.outcome === part.outcome || total.outcome.split("+").includes(part.outcome);
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
