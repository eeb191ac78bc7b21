import {previous} from "../../list.js";
import {isThing, type Outcome} from "../../terms.js";
import {isProperName, isTerm, type Token} from "../lex/token.js";
import type {Count} from "../parse/count.js";
import {breaksLine, type Element} from "../parse/elements.js";
import {civilianIn, namesNoSide, nounBefore} from "../parse/noun.js";
import {outcomesIn} from "../parse/outcomes.js";
import {isPlain, remarkKind, type RemarkKind} from "../parse/remark.js";
import {isDesignation} from "../parse/word-kinds.js";
import {claimantOf, noScope, scopeWith, textOf, type Place} from "./place.js";

/** The section of all claimants that a rule divides, as they rival each other. */
const claims = "";

/** Takes up a heading: a source, a total, what became of those under it, a branch, a date, or a party, which begins a section. */
export function takeHeading(place: Place, element: Element, before?: Element, after?: Element): void {
  const {from, to} = element;
  const {source, line, scope} = place;
  const {tokens, lexicon} = source;
  const thing = previous(tokens, to - 1)?.word.phrases.stage ? nounBefore(tokens, to - 1, to, lexicon) : null;
  const noun = nounBefore(tokens, from, to, lexicon) ?? (thing && isThing(thing.class) ? thing : null);
  const endsLine = breaksLine(after);
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
    if (scope === noScope && place.statements.at(-1)?.section !== place.section)
      place.section = sectionOf(place, claims);
    const voice = after?.type === "count" ? null : claimant;
    place.scope = scopeWith(noScope, {claimant, voice, outcomes, line, lasting: true});
  } else if (kind === "total" || outcomes.length) headFate(place, element, outcomes, kind === "total", endsLine);
  else if (noun && namesNoSide(noun) && !endsLine)
    place.scope = scopeWith(scope, {total: false, party: scope.counted ? null : scope.party, counted: false});
  else headParty(place, element, kind, after?.type === "count" && isBare(after), endsLine);
}

/** A name that heads a figure after a claimed one is who claims another: `Syrian claim: 55 killed; SOHR: 68 killed`. */
function rivalsClaim({scope, source}: Place, from: number, to: number): boolean {
  return scope.claimant !== null && scope.voice === null && source.tokens.slice(from, to).every(isProperName);
}

type Words = Pick<Element, "from" | "to">;

function headFate(
  place: Place,
  {from, to}: Words,
  outcomes: readonly Outcome[],
  total: boolean,
  lasting: boolean
): void {
  const {scope, line, bulleted} = place;
  const {tokens} = place.source;
  const closes = total && isPlain(tokens, from, to);
  const kind = civilianIn(tokens, from, to) ?? (bulleted && total ? scope.class : null);
  const isOfAll = closes && !bulleted && scope.lasting && line > scope.line + 1 && !outcomes.length;
  const party = isOfAll ? null : scope.party;
  place.scope = scopeWith(scope, {party, class: kind, outcomes, total, closes, line, lasting, summed: false});
}

/** A claimant speaks for the parties under his heading, unless it heads a figure of his own; so does a stage. */
function headParty(place: Place, {from, to}: Words, kind: RemarkKind, counted: boolean, endsLine: boolean): void {
  const isStage = kind === "stage" || kind === "later";
  const {source, line, scope} = place;
  const claimant = scope.voice === null ? null : scope.claimant;
  const party = textOf(place, from, to);
  const voice = isStage && claimant === null ? (endsLine && source.field === "strength" ? party : null) : scope.voice;
  if (!isStage || source.field === "casualties")
    place.section = sectionOf(place, `${voice ?? ""} ${claimant ?? ""} ${party}`);
  place.scope = scopeWith(noScope, {
    class: civilianIn(source.tokens, from, to),
    headed: kind === "name",
    underThings: endsInThing(source.tokens.slice(from, to)),
    claimant,
    party,
    stage: isStage ? party : scope.claimant === null ? scope.voice : null,
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
  const isOfSoldiers = words.some(({word: {noun}}) => noun?.class === "personnel");
  const tellsApart = civilianIn(source.tokens, from, to) !== null || (scope.class === "civilian" && isOfSoldiers);
  const isNoun = words.length <= 3 && words.every(isTerm) && tellsApart;
  return kind === "stage" || kind === "later" || kind === "total" || (isNoun && after?.type === "line");
}

/** Whether a number says nothing but how many. */
export function isBare({lead, from, counted}: Count): boolean {
  return lead === from && !counted.hasNoun && counted.outcomes.length === 0;
}
