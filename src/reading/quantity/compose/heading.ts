import type {ItemClass} from "../../item.js";
import {civilianIn} from "../grammar/civilian.js";
import type {Count} from "../grammar/count.js";
import {isThing, namesNoSide, nounBefore} from "../grammar/leading-noun.js";
import {isPlain, remarkKind} from "../grammar/remark.js";
import {isName} from "../grammar/word-kinds.js";
import {breaksLine, type Element} from "./elements.js";
import {claimantOf, noHeading, outcomesIn, textOf, type Heading, type Place} from "./place.js";

/** Takes up a heading: a source, a total, what became of those under it, a branch, a date, or a party, which begins a section. */
export function takeHeading(
  place: Place,
  {from, to}: Element,
  before: Element | undefined,
  after: Element | undefined
): void {
  const {tokens, line, heading} = place;
  const noun = nounBefore(tokens, from, to);
  const endsLine = breaksLine(after);
  const [claims, counted] = [after?.type === "count", after?.type === "count" && isBare(after)];
  place.noun = noun && (isThing(noun) || namesNoSide(noun)) ? {noun, line, lasting: endsLine} : null;
  place.unclaimed = place.statements.length;
  place.whole = null;
  const kind = remarkKind(tokens, from, to);
  const outcomes = outcomesIn(tokens, from, to);
  if (kind === "claimant" || (kind === "party" && before?.type !== "joint" && rivalsClaim(place, from, to)))
    place.heading = {...noHeading, claimant: claimantOf(place, from, to), claims, outcomes, line, lasting: true};
  else if (kind === "total" || outcomes.length) headFate(place, from, to, outcomes, kind === "total", endsLine);
  else if (noun && namesNoSide(noun) && !endsLine)
    place.heading = {...heading, total: false, party: heading.counted ? null : heading.party, counted: false};
  else headParty(place, from, to, kind === "phase", counted);
}

/** A name that heads a figure after a claimed one is who claims another: `Syrian claim: 55 killed; SOHR: 68 killed`. */
function rivalsClaim({heading, tokens}: Place, from: number, to: number): boolean {
  return heading.claims && tokens.slice(from, to).every(isName);
}

function headFate(place: Place, from: number, to: number, outcomes: string[], total: boolean, lasting: boolean): void {
  const closes = total && isPlain(place.tokens, from, to);
  const kind = civilianIn(place.tokens, from, to);
  place.heading = {...place.heading, class: kind, outcomes, total, closes, line: place.line, lasting, summed: false};
}

/** A claimant speaks for the parties under his heading, unless it heads a figure of his own. */
function headParty(place: Place, from: number, to: number, isPhase: boolean, counted: boolean): void {
  const {tokens, line, heading} = place;
  const claimant = heading.claims ? null : heading.claimant;
  const party = textOf(place, from, to);
  const phase = isPhase ? party : null;
  const kind = civilianIn(tokens, from, to);
  if (!isPhase) place.section++;
  place.heading = {...noHeading, class: kind, claimant, party, phase, line, lasting: true, counted};
}

/** Whether a text is a heading though no colon ends it: it fills its line, or names a source before a comma. */
export function isHeading({tokens}: Place, {from, to}: Element, after: Element | undefined): boolean {
  const kind = remarkKind(tokens, from, to);
  return kind === "claimant" || (after?.type !== "joint" && (kind === "phase" || kind === "total"));
}

/**
 * Whether "Total" heads a count: not where a bare number has said the whole and the count says what became of people,
 * or who they are (`Total: 900, 300 killed, 600 wounded`).
 */
export function headsTotal(
  {total, summed, outcomes}: Heading,
  {counted}: Count,
  said: readonly string[],
  kind: ItemClass | null
): boolean {
  const people = kind === null || kind === "personnel" || kind === "civilian";
  const isWhole = summed && (outcomes.length !== 1 || outcomes[0] === "losses");
  return total && !(isWhole && people && (counted.hasNoun || counted.outcomes.length + said.length > 0));
}

/** Whether a number says nothing but how many. */
export function isBare({lead, from, counted}: Count): boolean {
  return lead === from && !counted.hasNoun && counted.outcomes.length === 0;
}
