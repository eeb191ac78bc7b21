import {containsPhrase} from "../lex/phrase.js";
import {hasTag} from "../lexicon/lexicon.js";
import type {Element} from "../parse/elements.js";
import {outcomesAt} from "../parse/outcomes.js";
import {remarkKind} from "../parse/remark.js";
import {claimantOf, textOf, type State} from "./state.js";
import type {Draft, Mention} from "./mention.js";

/** Takes up a remark after amounts, in brackets or not; a semicolon divides it. A bracket may stand on the next line. */
export function addRemark(state: State, {type, from, to}: Element, before: Element | undefined): void {
  const last = state.mentions.at(-1);
  const line = type === "bracket" && before?.type === "line" ? state.line - 1 : state.line;
  if (!last || (last.line !== state.line && last.line !== line)) return;
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && state.source.tokens[at]?.key !== ";") continue;
    addClause(state, last, start, at, type === "bracket");
    start = at + 1;
  }
}

/**
 * A claimant speaks for all since the last one in the line, and a date in a bracket dates them; a total or a party belongs to the amount
 * before it. An unknown name in a bracket is taken for a claimant.
 */
function addClause(state: State, last: Draft, from: number, to: number, bracketed: boolean): void {
  if (bracketed && setOutcome(state, last, from, to)) return;
  const kind = remarkKind(state.source, from, to, bracketed);
  if (kind === "claimant") return setClaimant(state, last.line, from, to);
  if (kind === "stage" || kind === "later") {
    last.approximate ||= bracketed && containsPhrase("after", state.source.tokens, from, to, "approximate");
    return setStage(state, last, textOf(state, from, to), kind === "later", bracketed);
  }
  if (!bracketed) return;
  if (kind === "total") last.total = true;
  else if (kind === "approximate") last.approximate = true;
  else if (kind === "party") last.party ??= textOf(state, from, to);
  else if (kind === "name" && last.claimant === null) {
    last.claimant = textOf(state, from, to);
    last.guessed = true;
  }
}

/** `1,100 (killed)` */
function setOutcome({source: {tokens}}: State, last: Draft, from: number, to: number): boolean {
  const {list, next} = outcomesAt(tokens, from);
  if (next !== to || !list.length) return false;
  if (!last.outcomes.length) last.outcomes = list;
  return true;
}

/** A stage is in a strength that of all that are joined before it (`1,100 Army, 600 Gendarmerie (1971)`). */
function setStage(state: State, last: Draft, text: string, later: boolean, bracketed: boolean): void {
  const {mentions, source} = state;
  last.stage = text;
  if (later) last.rivalCue = "later";
  if (bracketed) {
    last.party = text;
    state.unclaimed = mentions.length;
  }
  if (source.field === "casualties") return;
  for (const mention of statementsInScope(mentions, state.unstaged, last.line, true)) mention.stage = text;
  state.unstaged = mentions.length;
}

/** The last amounts of a line, back to one that counts the same thing as a later one, for which it stands: nobody gives two amounts of one thing at once. */
function statementsInScope(mentions: readonly Draft[], first: number, line: number, joined: boolean): Draft[] {
  const held: Draft[] = [];
  const things = new Set<string>();
  for (let at = mentions.length - 1; at >= first; at--) {
    const mention = mentions[at] as Draft;
    const {class: itemClass, unit, outcomes, party} = mention;
    const thing = [itemClass ?? "personnel", unit, outcomes.join("+"), party].join("\u0000");
    if (mention.line !== line || things.has(thing)) break;
    things.add(thing);
    held.push(mention);
    if (mention.rivalCue !== null || (joined && !mention.joined)) break;
  }
  return held;
}

/** The only amount of a bracket, which says no more than how many: `15,000 (12,000 according to Livy)`. */
function isBareNumberBefore({to, hasNoun, outcomes}: Mention, from: number): boolean {
  return to === from && !hasNoun && !outcomes.length;
}

function setClaimant(state: State, line: number, from: number, to: number): void {
  const claimant = claimantOf(state, from, to);
  const {mentions, brackets, unclaimed, source} = state;
  const open = brackets.at(-1)?.owner ?? null;
  if (open !== null) {
    const rival = mentions.length === open + 2 && isBareNumberBefore(mentions[open + 1] as Mention, from);
    const owner = mentions[rival ? open + 1 : open] as Draft;
    owner.claimant ??= claimant;
    owner.claimed ||= rival;
    return;
  }
  const isOther = source.tokens.slice(from, to).some(({word}) => hasTag(word, "other"));
  const first = isOther ? mentions.length - 1 : unclaimed;
  for (const mention of statementsInScope(mentions, first, line, false)) mention.claimant ??= claimant;
  state.unclaimed = mentions.length;
}
