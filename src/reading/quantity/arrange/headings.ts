import {previous} from "../../list.js";
import {isProperName, isTerm, isDesignation, type Token} from "../lex/token.js";
import type {Count} from "../parse/count.js";
import {breaksLine, type Element} from "../parse/elements.js";
import {civilianIn, namesNoSide, nounBefore} from "../parse/noun.js";
import {outcomesIn} from "../parse/outcomes.js";
import {namesNobody, remarkKind, type RemarkKind} from "../parse/remark.js";
import {claimantOf, noScope, scopeWith, textOf, type State} from "./state.js";
import {isThing, type Outcome} from "../../terms.js";

/** The section of all claimants that a rule divides, as they rival each other. */
const claims = "";

/** Takes up a heading: a source, a total, what became of those under it, a branch, a date, or a party, which begins a section. */
export function addHeading(state: State, element: Element, before?: Element, after?: Element): void {
  const {from, to} = element;
  const {source, line, scope} = state;
  const {tokens, lexicon} = source;
  const thing = previous(tokens, to - 1)?.word.phrases.stage ? nounBefore(tokens, to - 1, to, lexicon) : null;
  const noun = nounBefore(tokens, from, to, lexicon) ?? (thing && isThing(thing.class) ? thing : null);
  const endsLine = breaksLine(after);
  const kind = remarkKind(source, from, to);
  const goesOn = (kind === "stage" || kind === "later") && state.noun?.line === line;
  if (!goesOn) state.noun = noun && (isThing(noun.class) || namesNoSide(noun)) ? {noun, line, lasting: endsLine} : null;
  state.unclaimed = state.unstaged = state.mentions.length;
  state.whole = null;
  const outcomes = outcomesIn(tokens, from, to);
  const isRival = (kind === "party" || kind === "name") && before?.type !== "joint" && isRivalClaimant(state, from, to);
  if (kind === "approximate") return;
  if (kind === "claimant" || isRival) {
    const claimant = claimantOf(state, from, to);
    if (scope === noScope && state.mentions.at(-1)?.section !== state.section) state.section = sectionOf(state, claims);
    const voice = after?.type === "count" ? null : claimant;
    state.scope = scopeWith(noScope, {claimant, voice, outcomes, line, lasting: true});
  } else if (kind === "total" || outcomes.length)
    openOutcomeScope(state, element, outcomes, kind === "total", endsLine);
  else if (noun && namesNoSide(noun) && !endsLine)
    state.scope = scopeWith(scope, {total: false, party: scope.counted ? null : scope.party, counted: false});
  else openPartyScope(state, element, kind, after?.type === "count" && isBareNumber(after), endsLine);
}

/** A name that heads an amount after a claimed one is who claims another: `Syrian claim: 55 killed; SOHR: 68 killed`. */
function isRivalClaimant({scope, source}: State, from: number, to: number): boolean {
  return scope.claimant !== null && scope.voice === null && source.tokens.slice(from, to).every(isProperName);
}

type Words = Pick<Element, "from" | "to">;

function openOutcomeScope(
  state: State,
  {from, to}: Words,
  outcomes: readonly Outcome[],
  total: boolean,
  lasting: boolean
): void {
  const {scope, line, bulleted} = state;
  const {tokens} = state.source;
  const grandTotal = total && namesNobody(tokens, from, to);
  const itemClass = civilianIn(tokens, from, to) ?? (bulleted && total ? scope.class : null);
  const isOfAll = grandTotal && !bulleted && scope.lasting && line > scope.line + 1 && !outcomes.length;
  const party = isOfAll ? null : scope.party;
  state.scope = scopeWith(scope, {party, class: itemClass, outcomes, total, grandTotal, line, lasting, summed: false});
}

/** A claimant speaks for the parties under his heading, unless it heads an amount of his own; so does a stage. */
function openPartyScope(state: State, {from, to}: Words, kind: RemarkKind, counted: boolean, endsLine: boolean): void {
  const isStage = kind === "stage" || kind === "later";
  const {source, line, scope} = state;
  const claimant = scope.voice === null ? null : scope.claimant;
  const party = textOf(state, from, to);
  const voice = isStage && claimant === null ? (endsLine && source.field === "strength" ? party : null) : scope.voice;
  if (!isStage || source.field === "casualties")
    state.section = sectionOf(state, `${voice ?? ""} ${claimant ?? ""} ${party}`);
  state.scope = scopeWith(noScope, {
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
  const itemClass = last?.word.noun?.class;
  const isName = heading.length > 1 && heading.every(({kind, capital}) => kind === "word" && capital);
  if (isName && last && !isDesignation(last)) return false;
  return last !== undefined && (itemClass === "equipment" || itemClass === "animal" || isDesignation(last));
}

/** The section of a party: a new one, or that under the same heading before. */
function sectionOf(state: State, heading: string): number {
  const known = state.headed.get(heading);
  if (known !== undefined) return known;
  state.headed.set(heading, ++state.sections);
  return state.sections;
}

/**
 * Whether a text is a heading though no colon ends it: it fills its line and names a source, a stage, a total or civilians, or it names
 * a source before a comma.
 */
export function isHeading({source, scope}: State, {from, to}: Element, after: Element | undefined): boolean {
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
export function isBareNumber({lead, from, counted}: Count): boolean {
  return lead === from && !counted.hasNoun && counted.outcomes.length === 0;
}
