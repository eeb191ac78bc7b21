import {previous} from "../../list.js";
import {phraseAt} from "../lex/phrase.js";
import {isTerm, type Token, type Source} from "../lex/token.js";
import {breaksLine, type Element} from "../parse/elements.js";
import {outcomesIn} from "../parse/outcomes.js";
import {remarkKind} from "../parse/remark.js";
import {isHeading, addHeading} from "./headings.js";
import {lastIndex, noScope, scopeWith, initialState, textOf, type State} from "./state.js";
import {addRemark} from "./remarks.js";
import type {Draft} from "./mention.js";
import {addCount} from "./counts.js";

/** Gives every count of a value what its headings, its brackets and the remarks beside it say of it. */
export function arrange(elements: readonly Element[], source: Source): readonly Draft[] {
  const state = initialState(source);
  elements.forEach((_, index) => addElement(state, elements, index));
  return state.mentions;
}

function addElement(state: State, elements: readonly Element[], index: number): void {
  const element = elements[index] as Element;
  const [before, after] = [previous(elements, index), elements[index + 1]];
  switch (element.type) {
    case "count":
      return addCount(state, element, before, after);
    case "heading":
      return addHeading(state, element, before, after);
    case "text": {
      if (completesBareNumber(state, element, before, after)) return;
      const next = after?.type === "bracket" ? elements[index + 2] : after;
      const isApart = (breaksLine(before) || before?.type === "stop") && (breaksLine(next) || after?.type === "joint");
      return isApart && isHeading(state, element, after)
        ? addHeading(state, element, before, next)
        : addRemark(state, element, before);
    }
    case "bracket":
      if (breaksLine(before) && breaksLine(after) && state.source.tokens[element.to - 1]?.key === ":")
        return addHeading(state, {...element, to: element.to - 1}, before, after);
      return addRemark(state, element, before);
    case "outcome":
      return addOutcome(state, element);
    case "part":
      return openParts(state, after);
    case "apart":
      state.whole = null;
      return;
    case "open":
      return openBracket(state, elements, index);
    case "close":
      return closeBracket(state);
    case "joint":
    case "colon":
    case "elsewhere":
      return;
    default:
      endClause(state, element.type, element.from);
  }
}

/** A line of what is counted alone, after a line of a bare number alone: `890` and under it `total casualties`. */
function completesBareNumber(state: State, {from, to}: Element, before?: Element, after?: Element): boolean {
  const {mentions, source, line} = state;
  const last = mentions.at(-1);
  if (before?.type !== "line" || !breaksLine(after) || !last || last.line !== line - 1) return false;
  if (last.hasNoun || last.outcomes.length || last.to - last.from !== 1) return false;
  const words = source.tokens.slice(from, to);
  const saysTotal = ({word}: Token) => word.phrases.total !== null;
  if (words[0]?.capital || !words.some(isTerm) || !words.every((word) => isTerm(word) || saysTotal(word))) return false;
  last.outcomes = outcomesIn(source.tokens, from, to);
  last.class ??= words.findLast(({word}) => word.noun)?.word.noun?.class ?? null;
  last.total ||= words.some(saysTotal);
  last.grandTotal ||= last.total;
  return true;
}

/** An outcome after a bracket belongs to the amount that the bracket stands after. */
function addOutcome({mentions, source, line}: State, {from, to}: Element): void {
  const last = mentions.at(-1);
  if (last?.line !== line) return;
  const owner = mentions[last.within ?? -1] ?? last;
  if (!owner.outcomes.length) owner.outcomes = outcomesIn(source.tokens, from, to);
}

/** "Including" makes the next amounts of the line parts; with a colon, those of the next lines too. */
function openParts(state: State, after: Element | undefined): void {
  const last = state.mentions.at(-1);
  if (last && after?.type === "colon") last.hasColon = true;
  state.whole = lastIndex(state);
}

/**
 * A bracket breaks down the mention before it, and what is said in it ends with it. After a name it gives the amount of that name:
 * `Royalists (5,000), Covenanters (2,000)`; after a heading of what became of people, their total: `Killed in action (total 18): 11 officers
 * …`.
 */
function openBracket(state: State, elements: readonly Element[], index: number): void {
  const [earlier, before] = [previous(elements, index, 2), previous(elements, index)];
  const text = before?.type === "text" ? before : null;
  const isHeaded = text !== null && breaksLine(earlier) && isOutcomeHeading(state, text);
  if (isHeaded) addHeading(state, text, earlier);
  const party = text && !isHeaded ? nameIn(state, text) : null;
  const owner =
    isHeaded || party !== null ? null : ownerOf(state, before, elements[index] as Element, elements[index + 1]);
  state.brackets.push({owner, scope: state.scope, whole: state.whole});
  if (party === null) return;
  state.whole = null;
  state.scope = scopeWith(state.scope, {party, total: false});
}

function isOutcomeHeading({source: {tokens}}: State, {from, to}: Element): boolean {
  return tokens[from]?.capital === true && outcomesIn(tokens, from, to).length > 0;
}

function nameIn(state: State, {from, to}: Element): string | null {
  const {tokens} = state.source;
  const first = tokens[from];
  const isName = first?.capital || (first?.kind === "name" && tokens[from + 1]?.capital);
  const kind = remarkKind(state.source, from, to);
  return isName && (kind === "party" || kind === "name") ? textOf(state, from, to) : null;
}

/**
 * The mention right before a bracket with amounts, but for a total on a line of its own, which is that of all lines above, and for what a
 * bracket adds to it: `4,000 (plus 2,000 in reserve)`, `4,000 plus a garrison (500)`.
 */
function ownerOf(state: State, before: Element | undefined, {to}: Element, first?: Element): number | null {
  const adds = (at: number) => ["apart", "added"].includes(phraseAt("part", state.source.tokens, at)?.means ?? "");
  if (adds(to) || (before?.type === "text" && adds(before.from))) return null;
  if (before?.type === "line")
    return first?.type === "count" && (first.amount.total || first.counted.total) ? null : lastIndex(state);
  const follows = state.mentions.at(-1)?.line === state.line && before?.type !== "joint" && before?.type !== "stop";
  return follows ? lastIndex(state) : null;
}

function closeBracket(state: State): void {
  const {scope, whole} = state.brackets.pop() ?? state;
  state.scope = scope;
  state.whole = whole;
}

/** A bar, which a link may have left, ends a line but not the bullet that it stands in. */
function endClause(state: State, type: "line" | "bullet" | "rule" | "stop", at: number): void {
  state.whole = null;
  if (type === "stop") return;
  state.line++;
  if (state.source.tokens[at]?.key !== "|") state.bulleted = type === "bullet";
  if (type !== "rule") return;
  state.scope = noScope;
  state.noun = null;
  state.section = ++state.sections;
}
