import type {Token} from "../tokens/token.js";
import {takeComment} from "./comment.js";
import {breaksLine, type Element} from "./elements.js";
import {isHeading, takeHeading} from "./heading.js";
import {lastOf, noHeading, outcomesIn, startOf, type Place} from "./place.js";
import type {Statement} from "./statement.js";
import {takeCount} from "./take-count.js";

/** Gives every count of a value its heading, its bracket and its claimant. */
export function statementsOf(elements: readonly Element[], tokens: readonly Token[], raw: string): Statement[] {
  const place = startOf(tokens, raw);
  elements.forEach((element, index) => enter(place, element, elements[index - 1], elements[index + 1]));
  return place.statements;
}

function enter(place: Place, element: Element, before: Element | undefined, after: Element | undefined): void {
  switch (element.type) {
    case "count":
      return takeCount(place, element, before, after);
    case "heading":
      return takeHeading(place, element, before, after);
    case "text":
      if (breaksLine(before) && (breaksLine(after) || after?.type === "joint") && isHeading(place, element, after))
        return takeHeading(place, element, before, after);
      return takeComment(place, element, before);
    case "bracket":
      return takeComment(place, element, before);
    case "outcome":
      return takeOutcome(place, element);
    case "part":
      return takePart(place, after);
    case "open":
      place.brackets.push(sumsUp(before, after) ? null : ownerOf(place, before));
      place.outside.push(place.heading);
      return;
    case "close":
      place.brackets.pop();
      place.heading = place.outside.pop() ?? place.heading;
      return;
    case "joint":
    case "colon":
      return;
    default:
      stop(place, element.type);
  }
}

/** An outcome after a bracket belongs to the amount that the bracket stands after. */
function takeOutcome({statements, tokens, line}: Place, {from, to}: Element): void {
  const last = statements.at(-1);
  if (last?.line !== line) return;
  const owner = statements[last.within ?? -1] ?? last;
  if (!owner.outcomes.length) owner.outcomes = outcomesIn(tokens, from, to);
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

/** The statement that a bracket with amounts breaks down: the one right before it. */
function ownerOf(place: Place, before: Element | undefined): number | null {
  if (before?.type === "line") return lastOf(place);
  const follows = place.statements.at(-1)?.line === place.line && before?.type !== "joint" && before?.type !== "stop";
  return follows ? lastOf(place) : null;
}

function stop(place: Place, type: "line" | "bullet" | "rule" | "stop"): void {
  place.whole = null;
  if (type === "stop") return;
  place.line++;
  place.bulleted = type === "bullet";
  if (type !== "rule") return;
  place.heading = noHeading;
  place.noun = null;
  place.section++;
}
