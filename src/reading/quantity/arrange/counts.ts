import {previous} from "../../list.js";
import {dividesLines, endsLine, isTerm, touches, type Token, type Source} from "../lex/token.js";
import {isForeign} from "../classify/foreign.js";
import {isByService} from "../classify/units.js";
import {hasTag, type Lexicon} from "../lexicon/lexicon.js";
import {noPhrases} from "../lexicon/sense.js";
import {loneDash} from "../classify/signs.js";
import type {Count} from "../parse/count.js";
import type {Element} from "../parse/elements.js";
import type {NounMeaning} from "../parse/noun.js";
import {isBareNumber} from "./headings.js";
import {leadOf, type Lead} from "./lead.js";
import {scopeWith, type State, type Scope} from "./state.js";
import {crewsCounted, guess, nounNotKnown, type Guess} from "./guess.js";
import type {Modifier, Mention} from "./mention.js";
import {befallsPeople, isThing, type ItemClass, type Outcome} from "../../terms.js";

/** How many words before a number in its clause still say whose or what it is; after more, it is told of in running text. */
const longestLead = 7;
/** How many words a lead may have of which the last is one that the lexicon should know. */
const longestUnknown = 3;

/** Takes up a count with what its heading, its bracket and the words before it say of it. */
export function addCount(state: State, element: Count, before: Element | undefined, after: Element | undefined): void {
  const {source, scope, section, line, bulleted} = state;
  const {amount, counted} = element;
  const lead = leadOf(state, element, before);
  const ownOutcomes = firstNonEmpty(counted.outcomes, lead.outcomes);
  const noun = nounOf(state, lead, element, ownOutcomes, before);
  const headed = scope.lasting || scope.line === line;
  const said = countsServicePeople(element, ownOutcomes, source) ? "personnel" : counted.class;
  const itemClass = said ?? noun?.class ?? lead.class ?? (headed ? scope.class : null);
  const total =
    headed && before?.type !== "count" && isHeadedTotal(scope, counted.hasNoun || ownOutcomes.length > 0, itemClass);
  const claimant = lead.claimant ?? (before?.type === "heading" ? scope.claimant : null);
  const bracket = state.brackets.at(-1);
  const beside = isBesideIncluded(state, counted.unit, ownOutcomes, before);
  if (beside) state.whole = null;
  state.mentions.push({
    low: amount.low,
    high: amount.high,
    approximate: amount.approximate,
    kind: amount.kind,
    rule: amount.rule,
    from: lead.from,
    to: element.to,
    number: element.from,
    class: itemClass,
    single: counted.class === null && noun ? noun.single : counted.single,
    unit: counted.unit ?? noun?.unit ?? null,
    hasNoun: counted.hasNoun || (noun !== null && (noun === lead.noun || isThing(noun.class))),
    modifier: modifierOf(element, source.tokens),
    outcomes: firstNonEmpty(ownOutcomes, headed ? scope.outcomes : ownOutcomes),
    party: originOf(state, counted.origin) ?? originOf(state, lead.noun?.origin ?? lead.origin) ?? scope.party,
    claimant: lead.claimant ?? scope.claimant ?? counted.claimed,
    headed: scope.headed,
    underThings: scope.underThings,
    guessed: false,
    claimed: state.brackets.length > 0 && claimant !== null,
    stage: lead.stage ?? scope.stage,
    rivalCue: lead.rivalCue,
    adds: comesToLast(source.tokens, element),
    total: amount.total || counted.total || lead.total || total,
    grandTotal: lead.grandTotal || (total && scope.grandTotal),
    part: counted.part || (source.field === "strength" && counted.outcomes.length > 0 && !counted.hasNoun),
    share: element.whole ? "share" : before?.type === "count" && before.whole === element ? "whole" : null,
    hasColon: after?.type === "colon" && announcesParts(source.tokens, after.from),
    section,
    voice: scope.voice,
    line,
    bulleted,
    joined: before?.type === "joint",
    within: bracket?.owner ?? (amount.total && before?.type !== "part" ? null : state.whole),
    guesses: guessesOf(element, itemClass, Boolean(lead.claimant), beside === "perhaps", source.tokens),
    outcome: source.field,
    role: "count",
    because: null,
    partOf: null,
    rivals: null
  });
  if (element.whole) addCount(state, element.whole, element, after);
  if (total && isBareNumber(element)) state.scope = scopeWith(scope, {summed: true});
}

/** Whether the people of a service are counted, of which nobody has several: `300 Army`, `1 Navy killed`. */
function countsServicePeople(
  {from, amount, counted}: Count,
  ownOutcomes: readonly Outcome[],
  {tokens, lexicon, field}: Source
): boolean {
  const {class: itemClass, unit, single, next} = counted;
  const number = amount.low ?? amount.high;
  if (itemClass !== "formation" || !single || unit === null || number === null) return false;
  const goesOn = tokens[next]?.word.joint === "and" && tokens[next + 1]?.kind === "word";
  if (goesOn || !hasTag(lexicon.wordOf(unit.slice(unit.lastIndexOf(" ") + 1)), "service")) return false;
  return (
    number > 1 || ownOutcomes.some(befallsPeople) || (field === "casualties" && isByService(tokens, from, next - 1))
  );
}

/** A noun of people in the singular describes one of formations, unless it is of one man: `3 infantry`, `4 dragoon`, `1 marine`, `one guards`. */
function modifierOf({amount, counted}: Count, tokens: readonly Token[]): Modifier | null {
  const {class: itemClass, hasNoun, single, unknown, next} = counted;
  if (!hasNoun) return null;
  if (itemClass === null) return unknown && /s$/.test(unknown.key) ? null : "adjective";
  if (hasTag(tokens[amount.next]?.word, "service") && (single || isThing(itemClass))) return "service";
  if (itemClass !== "personnel") return null;
  const last = tokens[next - 1]?.word;
  if (tokens[amount.next]?.word.joint === "of") return last?.noun ? "of" : null;
  const isOne = single && amount.low === 1 && !hasTag(last, "branch");
  return hasTag(last, "description") || (single && !isOne) ? "adjective" : null;
}

/** `another 300`, `300 more`, `+ 300`, `plus 300`; the sign of a bound touches the number before it alone (`8,000+`). */
function comesToLast(tokens: readonly Token[], {lead, from, to}: Count): boolean {
  for (let at = Math.max(0, lead - 1); at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "number") return hasTag(tokens[at + 1]?.word, "more") && tokens[at + 2]?.key !== "than";
    if (!hasTag(token.word, "adding")) continue;
    const isBound = touches(previous(tokens, at), token) && !touches(token, tokens[at + 1]);
    if (!isBound || at >= from) return true;
  }
  return false;
}

function guessesOf(
  element: Count,
  kind: string | null,
  claimed: boolean,
  isBeside: boolean,
  tokens: readonly Token[]
): readonly Guess[] {
  const {lead, from, to, amount, counted} = element;
  const isLoneDash = previous(tokens, from)?.rule === loneDash;
  const isGlued = claimed && previous(tokens, lead)?.kind !== "mark" && touches(previous(tokens, lead), tokens[lead]);
  const isInProse = from - lead >= longestLead && (amount.low ?? amount.high) !== null;
  const isLed = lead < from && isUnknownLead(tokens, lead, from);
  const areCrews = saysCrews(tokens, from, to);
  const isMixed = counted.hasNoun && namesBoth(tokens, from, to);
  const guesses: Guess[] = [];
  if (isLoneDash) guesses.push(guess(loneDash, {from: from - 1, to: from + 1}));
  if (isGlued) guesses.push(guess("claim without a space", element));
  if (isInProse) guesses.push(guess("number in running text", element));
  if (isLed) guesses.push(guess("word before a number", {from: from - 1, to}));
  if (isMixed) guesses.push(guess("soldiers and civilians", element));
  if (isBeside) guesses.push(guess("beside those included", element));
  if (areCrews) guesses.push(guess(crewsCounted, element));
  if (amount.assumed) guesses.push({rule: amount.rule, from, to, taken: amount.assumed});
  if (counted.unknown && (kind === null || counted.class !== null)) guesses.push(guess(nounNotKnown, element));
  return guesses;
}

function saysCrews(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hasTag(tokens[at]?.word, "crews")) return true;
  return false;
}

/** Whether soldiers and civilians are counted by one number: `40 soldiers and civilians`. */
function namesBoth(tokens: readonly Token[], from: number, to: number): boolean {
  let [soldiers, civilians, joined] = [false, false, false];
  for (let at = from; at < to; at++) {
    const {noun, joint} = (tokens[at] as Token).word;
    joined ||= joint === "and" || joint === "or";
    soldiers ||= noun?.plural === true && noun.class === "personnel";
    civilians ||= noun?.plural === true && noun.class === "civilian";
  }
  return soldiers && civilians && joined;
}

/** Whether a few words alone stand before a number, of which the last is none that the lexicon knows, so that it may bound it (`runt 500`). */
function isUnknownLead(tokens: readonly Token[], lead: number, number: number): boolean {
  const before = previous(tokens, lead);
  const words = tokens.slice(lead, number);
  const last = words.at(-1);
  if (!last || words.length > longestUnknown || tokens[number]?.kind !== "number" || touches(last, tokens[number]))
    return false;
  if (last.capital || last.key.length < 2 || (before && !dividesLines(before) && before.kind !== "mark")) return false;
  if (!words.every((token) => token.kind === "word" && !isTerm(token) && !isForeign(token))) return false;
  const {tags, phrases} = last.word;
  return phrases === noPhrases && tags.every((tag) => tag === "description" || tag === "numbered type");
}

/**
 * Whether "Total" heads a count: not where a bare number has said the whole and the count tells what became of people, or who they are
 * (`Total: 900, 300 killed, 600 wounded`).
 */
function isHeadedTotal({total, summed, outcomes}: Scope, isTold: boolean, itemClass: ItemClass | null): boolean {
  const isWhole = summed && (outcomes.length !== 1 || outcomes[0] === "losses");
  return total && !(isWhole && isTold && !isThing(itemClass));
}

/** What the words before the number count, or its heading: things all along, people only right after it. */
function nounOf(
  {noun: head, line}: State,
  lead: Lead,
  {counted}: Count,
  ownOutcomes: readonly Outcome[],
  before?: Element
): NounMeaning | null {
  const holds =
    head && (head.line === line || head.lasting) && (isThing(head.noun.class) || before?.type === "heading");
  const noun = lead.noun ?? (holds ? head.noun : null);
  if (!noun || (counted.class !== noun.class && (counted.class ?? counted.unit) !== null)) return null;
  return isThing(noun.class) && noun.class !== "animal" && ownOutcomes.some(befallsPeople) ? null : noun;
}

/** A colon that touches the words before it or ends its line; one that stands apart begins something new. */
function announcesParts(tokens: readonly Token[], colon: number): boolean {
  return touches(tokens[colon - 1], tokens[colon]) || endsLine(tokens[colon + 1]);
}

function originOf({source: {text}}: State, words: readonly Token[] | undefined): string | null {
  return words?.length ? text.slice(words[0]?.start, words.at(-1)?.end) : null;
}

function firstNonEmpty(list: readonly Outcome[], other: readonly Outcome[] = list): readonly Outcome[] {
  return list.length ? list : other;
}

/** Prisoners and the missing may be wounded or sick too. */
const held = new Set<Outcome>(["captured", "missing"]);
const hurt = new Set<Outcome>(["wounded", "sick"]);
/** What is said of people at large holds whatever became of them. */
const general = new Set<Outcome>(["losses", "lost"]);

/**
 * Whether a count behind a comma stands beside what "including" breaks down, and no part of it: `600 captured including 14 officers, 80
 * killed`, `3,000 infantry, including 200 grenadiers, 500 cavalry`, `4,000 men including 12 guns and 300 cavalry, 2,000 militia`.
 */
function isBesideIncluded(
  {mentions, whole, source}: State,
  unit: string | null,
  outcomes: readonly Outcome[],
  before: Element | undefined
): "surely" | "perhaps" | null {
  if (whole === null || before?.type !== "joint" || source.tokens[before.from]?.key !== ",") return null;
  const [owner, last] = [mentions[whole], mentions.at(-1)] as [Mention, Mention];
  if (outcomes.length) {
    if (!areOther(outcomes, owner) || (last !== owner && areOther(last.outcomes, owner))) return null;
    return outcomes.some((one) => hurt.has(one)) && owner.outcomes.some((one) => held.has(one)) ? "perhaps" : "surely";
  }
  if (areOfTwoArms(source.lexicon, unit, owner.unit)) return "surely";
  const endsParts = last !== owner && source.field === "strength" && isAfterAnd(source.tokens, last);
  return endsParts ? "perhaps" : null;
}

/** Whether what became of some is told, and became of none of the others. */
function areOther(outcomes: readonly Outcome[], {outcomes: others}: Mention): boolean {
  if (!outcomes.length || !others.length || others.some((one) => general.has(one))) return false;
  return !outcomes.some((one) => general.has(one) || others.includes(one));
}

function areOfTwoArms(lexicon: Lexicon, unit: string | null, other: string | null): boolean {
  const [one, two] = [lexicon.wordOf(unit ?? ""), lexicon.wordOf(other ?? "")];
  return (
    (hasTag(one, "on foot") && hasTag(two, "not on foot")) || (hasTag(one, "not on foot") && hasTag(two, "on foot"))
  );
}

function isAfterAnd(tokens: State["source"]["tokens"], {from}: Mention): boolean {
  return from > 0 && tokens[from - 1]?.word.joint === "and";
}
