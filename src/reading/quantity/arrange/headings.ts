import {isThing, type ItemClass, type Outcome} from "../../terms.js";
import {isProperName, isTerm, type Token} from "../lex/token.js";
import type {Count} from "../parse/count.js";
import {breaksLine, type Element} from "../parse/elements.js";
import {civilianIn, namesNoSide, nounBefore, type Named} from "../parse/noun.js";
import {outcomesIn} from "../parse/outcomes.js";
import {isPlain, remarkKind, type RemarkKind} from "../parse/remark.js";
import {isDesignation} from "../parse/word-kinds.js";
import {claimantOf, noScope, scopeWith, textOf, type Place, type Scope} from "./place.js";

/** The section of all claimants that a rule divides, as they rival each other. */
const claims = "";

/** Takes up a heading: a source, a total, what became of those under it, a branch, a date, or a party, which begins a section. */
export function takeHeading(
  place: Place,
  {from, to}: Element,
  before: Element | undefined,
  after: Element | undefined
): void {
  const {source, line, scope} = place;
  const {tokens, lexicon} = source;
  const noun = nounBefore(tokens, from, to, lexicon) ?? thingIn(place, from, to);
  const endsLine = breaksLine(after);
  const isBeforeCount = after?.type === "count";
  const counted = isBeforeCount && isBare(after);
  const kind = remarkKind(source, from, to);
  const goesOn = (kind === "stage" || kind === "later") && place.noun?.line === line;
  if (!goesOn) place.noun = noun && (isThing(noun.class) || namesNoSide(noun)) ? {noun, line, lasting: endsLine} : null;
  place.unclaimed = place.unstaged = place.statements.length;
  place.whole = null;
  const outcomes = outcomesIn(tokens, from, to);
  const isRival = (kind === "party" || kind === "name") && before?.type !== "joint" && rivalsClaim(place, from, to);
  if (kind === "approximate") return;
  if (kind === "claimant" || isRival) {
    const claimant = claimantOf(place, from, to);
    const isFirst = scope === noScope && place.statements.at(-1)?.section !== place.section;
    if (isFirst) place.section = sectionOf(place, claims);
    const voice = isBeforeCount ? null : claimant;
    place.scope = scopeWith(noScope, {claimant, voice, claims: isBeforeCount, outcomes, line, lasting: true});
  } else if (kind === "total" || outcomes.length) headFate(place, from, to, outcomes, kind === "total", endsLine);
  else if (noun && namesNoSide(noun) && !endsLine)
    place.scope = scopeWith(scope, {total: false, party: scope.counted ? null : scope.party, counted: false});
  else headParty(place, from, to, kind, counted, endsLine);
}

/** Things that a heading of several words ends with: `Initial aircraft`. */
function thingIn({source: {tokens, lexicon}}: Place, from: number, to: number): Named | null {
  const last = tokens[to - 1];
  const first = tokens[to - 2];
  if (!last?.word.noun || !isThing(last.word.noun.class) || !first || to - from > 3) return null;
  return first.word.phrases.stage ? nounBefore(tokens, to - 1, to, lexicon) : null;
}

/** A name that heads a figure after a claimed one is who claims another: `Syrian claim: 55 killed; SOHR: 68 killed`. */
function rivalsClaim({scope, source}: Place, from: number, to: number): boolean {
  return scope.claims && source.tokens.slice(from, to).every(isProperName);
}

function headFate(
  place: Place,
  from: number,
  to: number,
  outcomes: readonly Outcome[],
  total: boolean,
  lasting: boolean
): void {
  const {scope, line, source} = place;
  const closes = total && isPlain(source.tokens, from, to);
  const kind = civilianIn(source.tokens, from, to) ?? (place.bulleted && total ? scope.class : null);
  const party =
    closes && !place.bulleted && scope.lasting && line > scope.line + 1 && !outcomes.length ? null : scope.party;
  place.scope = scopeWith(scope, {party, class: kind, outcomes, total, closes, line, lasting, summed: false});
}

/** A claimant speaks for the parties under his heading, unless it heads a figure of his own; so does a stage. */
function headParty(
  place: Place,
  from: number,
  to: number,
  kind: RemarkKind,
  counted: boolean,
  endsLine: boolean
): void {
  const isStage = kind === "stage" || kind === "later";
  const {source, line, scope} = place;
  const claimant = scope.claims ? null : scope.claimant;
  const party = textOf(place, from, to);
  const civilian = civilianIn(source.tokens, from, to);
  const voice = isStage && claimant === null ? (endsLine && source.field === "strength" ? party : null) : scope.voice;
  const stage = isStage ? party : scope.voice !== null && scope.claimant === null ? scope.voice : null;
  if (!isStage || source.field === "casualties")
    place.section = sectionOf(place, `${voice ?? ""} ${claimant ?? ""} ${party}`);
  place.scope = scopeWith(noScope, {
    class: civilian,
    headed: kind === "name",
    underThings: endsInThing(source.tokens.slice(from, to)),
    claimant,
    party,
    stage,
    voice,
    line,
    lasting: true,
    counted
  });
}

/** `Tank strength`, `T-34`, `Ships of the line`; not `Tank crews`, nor a name (`White Flags`). */
function endsInThing(heading: readonly Token[]): boolean {
  const says = ({word: {noun}}: Token) => noun !== null && (noun.unit !== null || noun.plural);
  const last = heading.findLast((token) => isDesignation(token) || says(token));
  const kind = last?.word.noun?.class;
  const isName = heading.length > 1 && heading.every(({kind, capital}) => kind === "word" && capital);
  if (isName && last && !isDesignation(last)) return false;
  return last !== undefined && (kind === "equipment" || kind === "animal" || isDesignation(last));
}

/** The section of a party: a new one, or that under the same heading before. */
function sectionOf(place: Place, heading: string): number {
  const known = place.headed.get(heading);
  if (known !== undefined) return known;
  place.headed.set(heading, ++place.sections);
  return place.sections;
}

/**
 * Whether a text is a heading though no colon ends it: it fills its line and names a source, a stage, a total or civilians, or it names
 * a source before a comma.
 */
export function isHeading({source, scope}: Place, {from, to}: Element, after: Element | undefined): boolean {
  const kind = remarkKind(source, from, to);
  if (kind === "claimant") return true;
  if (after?.type === "joint") return false;
  const words = source.tokens.slice(from, to);
  const tellsApart =
    civilianIn(source.tokens, from, to) !== null || (scope.class === "civilian" && words.some(namesSoldiers));
  const isNoun = words.length <= 3 && words.every(isTerm) && tellsApart;
  return kind === "stage" || kind === "later" || kind === "total" || (isNoun && after?.type === "line");
}

function namesSoldiers({word: {noun}}: Token): boolean {
  return noun?.class === "personnel";
}

/**
 * Whether "Total" heads a count: not where a bare number has said the whole and the count says what became of people, or who they are
 * (`Total: 900, 300 killed, 600 wounded`).
 */
export function headsTotal(
  {total, summed, outcomes}: Scope,
  {counted}: Count,
  said: readonly Outcome[],
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
