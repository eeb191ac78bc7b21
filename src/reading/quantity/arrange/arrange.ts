import {previous} from "../../previous.js";
import {phraseAt} from "../lex/phrase.js";
import {isTerm} from "../lex/token.js";
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
    case "text":
      if (saysWhatLast(place, element, before, after)) return;
      if (beginsAnew(before) && endsWith(elements, index) && isHeading(place, element, after))
        return takeHeading(place, element, before, after?.type === "bracket" ? elements[index + 2] : after);
      return takeRemark(place, element, before);
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
      if (before?.type === "text" && openForName(place, before, elements[index - 2])) return;
      place.brackets.push({
        owner: sumsUp(before, after) || addsMore(place, element, before) ? null : ownerOf(place, before),
        scope: place.scope,
        whole: place.whole
      });
      return;
    case "close":
      closeBracket(place);
      return;
    case "joint":
    case "colon":
    case "elsewhere":
      return;
    default:
      stop(place, element.type, element.from);
  }
}

/** Whether a line, or what a semicolon divides, begins after an element. */
function beginsAnew(before: Element | undefined): boolean {
  return breaksLine(before) || before?.type === "stop";
}

/** Whether a text that may be a heading ends its line, with or without a bracket, or stands before a comma. */
function endsWith(elements: readonly Element[], index: number): boolean {
  const after = elements[index + 1];
  return breaksLine(after) || after?.type === "joint" || (after?.type === "bracket" && breaksLine(elements[index + 2]));
}

/** A line of what is counted alone, after a line of a bare number alone: `890` and under it `total casualties`. */
function saysWhatLast(
  place: Place,
  {from, to}: Element,
  before: Element | undefined,
  after: Element | undefined
): boolean {
  const {statements, source, line} = place;
  const last = statements.at(-1);
  const words = source.tokens.slice(from, to);
  if (before?.type !== "line" || !breaksLine(after) || !last || last.line !== line - 1) return false;
  if (last.hasNoun || last.outcomes.length || last.to - last.from !== 1 || words[0]?.capital) return false;
  if (!words.some(isTerm) || !words.every((word) => isTerm(word) || word.word.phrases.total !== undefined))
    return false;
  const noun = words.findLast(({word}) => word.noun)?.word.noun ?? null;
  last.outcomes = outcomesIn(source.tokens, from, to);
  last.class ??= noun?.class ?? null;
  last.total ||= words.some(({word}) => word.phrases.total !== undefined);
  last.closes ||= last.total;
  return true;
}

/**
 * A bracket after a name gives the figure of that name, and is no part of the figure before: `Royalists (5,000), Covenanters (2,000)`;
 * after a heading of what became of people, their total: `Killed in action (total 18): 11 officers …`.
 */
function openForName(place: Place, text: Element, before: Element | undefined): boolean {
  const {from, to} = text;
  const {scope, whole, source} = place;
  if (breaksLine(before) && outcomesIn(source.tokens, from, to).length && source.tokens[from]?.capital) {
    takeHeading(place, text, before, undefined);
    place.brackets.push({owner: null, scope: place.scope, whole: null});
    return true;
  }
  const kind = remarkKind(source, from, to);
  const first = source.tokens[from];
  const isName = first?.capital || (first?.kind === "name" && source.tokens[from + 1]?.capital);
  if (!isName || (kind !== "party" && kind !== "name")) return false;
  place.brackets.push({owner: null, scope, whole});
  place.whole = null;
  place.scope = scopeWith(scope, {party: textOf(place, from, to), total: false});
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

/** A total in a bracket on a line of its own is that of all lines above. */
function sumsUp(before: Element | undefined, first: Element | undefined): boolean {
  return before?.type === "line" && first?.type === "count" && (first.amount.total || first.counted.total);
}

/** What a bracket adds to the figure before it is no part of that: `4,000 (plus 2,000 in reserve)`, `4,000 plus a garrison (500)`. */
function addsMore({source: {tokens}}: Place, {to}: Element, before: Element | undefined): boolean {
  const adds = (at: number) => ["apart", "added"].includes(phraseAt("part", tokens, at)?.means ?? "");
  return adds(to) || (before?.type === "text" && adds(before.from));
}

/** The statement that a bracket with amounts breaks down: the one right before it. */
function ownerOf(place: Place, before: Element | undefined): number | null {
  if (before?.type === "line") return lastOf(place);
  const follows = place.statements.at(-1)?.line === place.line && before?.type !== "joint" && before?.type !== "stop";
  return follows ? lastOf(place) : null;
}

/** What was said in a bracket ends with it, "of whom" too. */
function closeBracket(place: Place): void {
  const bracket = place.brackets.pop();
  if (!bracket) return;
  place.scope = bracket.scope;
  place.whole = bracket.whole;
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
