import {previous} from "../../list.js";
import {phraseAt} from "../lex/phrase.js";
import {isTerm, type Token} from "../lex/token.js";
import {breaksLine, type Element} from "../parse/elements.js";
import {outcomesIn} from "../parse/outcomes.js";
import {remarkKind} from "../parse/remark.js";
import type {Source} from "../parse/source.js";
import {isHeading, takeHeading} from "./headings.js";
import {lastOf, noScope, scopeWith, startOf, textOf, type Place} from "./place.js";
import {takeRemark} from "./remarks.js";
import type {Statement} from "./statement.js";
import {takeCount} from "./take-count.js";

/** Gives every count of a value what its headings, its brackets and the remarks beside it say of it. */
export function arrange(elements: readonly Element[], source: Source): readonly Statement[] {
  const place = startOf(source);
  elements.forEach((_, index) => enter(place, elements, index));
  return place.statements;
}

function enter(place: Place, elements: readonly Element[], index: number): void {
  const element = elements[index] as Element;
  const [before, after] = [previous(elements, index), elements[index + 1]];
  switch (element.type) {
    case "count":
      return takeCount(place, element, before, after);
    case "heading":
      return takeHeading(place, element, before, after);
    case "text": {
      if (saysWhatLast(place, element, before, after)) return;
      const next = after?.type === "bracket" ? elements[index + 2] : after;
      const isApart = (breaksLine(before) || before?.type === "stop") && (breaksLine(next) || after?.type === "joint");
      return isApart && isHeading(place, element, after)
        ? takeHeading(place, element, before, next)
        : takeRemark(place, element, before);
    }
    case "bracket":
      if (breaksLine(before) && breaksLine(after) && place.source.tokens[element.to - 1]?.key === ":")
        return takeHeading(place, {...element, to: element.to - 1}, before, after);
      return takeRemark(place, element, before);
    case "outcome":
      return takeOutcome(place, element);
    case "part":
      return takePart(place, after);
    case "apart":
      place.whole = null;
      return;
    case "open":
      return openBracket(place, elements, index);
    case "close":
      return closeBracket(place);
    case "joint":
    case "colon":
    case "elsewhere":
      return;
    default:
      stop(place, element.type, element.from);
  }
}

/** A line of what is counted alone, after a line of a bare number alone: `890` and under it `total casualties`. */
function saysWhatLast(place: Place, {from, to}: Element, before?: Element, after?: Element): boolean {
  const {statements, source, line} = place;
  const last = statements.at(-1);
  if (before?.type !== "line" || !breaksLine(after) || !last || last.line !== line - 1) return false;
  if (last.hasNoun || last.outcomes.length || last.to - last.from !== 1) return false;
  const words = source.tokens.slice(from, to);
  const saysTotal = ({word}: Token) => word.phrases.total !== undefined;
  if (words[0]?.capital || !words.some(isTerm) || !words.every((word) => isTerm(word) || saysTotal(word))) return false;
  last.outcomes = outcomesIn(source.tokens, from, to);
  last.class ??= words.findLast(({word}) => word.noun)?.word.noun?.class ?? null;
  last.total ||= words.some(saysTotal);
  last.closes ||= last.total;
  return true;
}

/** An outcome after a bracket belongs to the amount that the bracket stands after. */
function takeOutcome({statements, source, line}: Place, {from, to}: Element): void {
  const last = statements.at(-1);
  if (last?.line !== line) return;
  const owner = statements[last.within ?? -1] ?? last;
  if (!owner.outcomes.length) owner.outcomes = outcomesIn(source.tokens, from, to);
}

/** "Including" makes the next amounts of the line parts; with a colon, those of the next lines too. */
function takePart(place: Place, after: Element | undefined): void {
  const last = place.statements.at(-1);
  if (last && after?.type === "colon") last.opens = true;
  place.whole = lastOf(place);
}

/**
 * A bracket breaks down the statement before it, and what is said in it ends with it. After a name it gives the figure of that name:
 * `Royalists (5,000), Covenanters (2,000)`; after a heading of what became of people, their total: `Killed in action (total 18): 11 officers
 * …`.
 */
function openBracket(place: Place, elements: readonly Element[], index: number): void {
  const [earlier, before] = [previous(elements, index, 2), previous(elements, index)];
  const text = before?.type === "text" ? before : null;
  const isHeaded = text !== null && breaksLine(earlier) && headsFate(place, text);
  if (isHeaded) takeHeading(place, text, earlier);
  const party = text && !isHeaded ? nameIn(place, text) : null;
  const owner =
    isHeaded || party !== null ? null : ownerOf(place, before, elements[index] as Element, elements[index + 1]);
  place.brackets.push({owner, scope: place.scope, whole: place.whole});
  if (party === null) return;
  place.whole = null;
  place.scope = scopeWith(place.scope, {party, total: false});
}

function headsFate({source: {tokens}}: Place, {from, to}: Element): boolean {
  return tokens[from]?.capital === true && outcomesIn(tokens, from, to).length > 0;
}

function nameIn(place: Place, {from, to}: Element): string | null {
  const {tokens} = place.source;
  const first = tokens[from];
  const isName = first?.capital || (first?.kind === "name" && tokens[from + 1]?.capital);
  const kind = remarkKind(place.source, from, to);
  return isName && (kind === "party" || kind === "name") ? textOf(place, from, to) : null;
}

/**
 * The statement right before a bracket with amounts, but for a total on a line of its own, which is that of all lines above, and for what a
 * bracket adds to it: `4,000 (plus 2,000 in reserve)`, `4,000 plus a garrison (500)`.
 */
function ownerOf(place: Place, before: Element | undefined, {to}: Element, first?: Element): number | null {
  const adds = (at: number) => ["apart", "added"].includes(phraseAt("part", place.source.tokens, at)?.means ?? "");
  if (adds(to) || (before?.type === "text" && adds(before.from))) return null;
  if (before?.type === "line")
    return first?.type === "count" && (first.amount.total || first.counted.total) ? null : lastOf(place);
  const follows = place.statements.at(-1)?.line === place.line && before?.type !== "joint" && before?.type !== "stop";
  return follows ? lastOf(place) : null;
}

function closeBracket(place: Place): void {
  const {scope, whole} = place.brackets.pop() ?? place;
  place.scope = scope;
  place.whole = whole;
}

/** A bar, which a link may have left, ends a line but not the bullet that it stands in. */
function stop(place: Place, type: "line" | "bullet" | "rule" | "stop", at: number): void {
  place.whole = null;
  if (type === "stop") return;
  place.line++;
  if (place.source.tokens[at]?.key !== "|") place.bulleted = type === "bullet";
  if (type !== "rule") return;
  place.scope = noScope;
  place.noun = null;
  place.section = ++place.sections;
}
