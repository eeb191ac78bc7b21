import {takeComment} from "./comment.js";
import type {Count, Element} from "./elements.js";
import {headsTotal, isBare, isHeading, takeHeading} from "./heading.js";
import {named} from "./noun-phrase.js";
import {claimantOf, lastOf, noHeading, outcomesIn, startOf, type Place} from "./place.js";
import {isPlain, remarkKind} from "./remark.js";
import type {Statement} from "./statement.js";
import type {Token} from "./token.js";

type Lead = Pick<Statement, "from" | "outcomes" | "class" | "total" | "closes" | "claimant"> & {
  origin: readonly Token[];
};

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
      return takeHeading(place, element, breaksLine(after));
    case "text":
      if (breaksLine(before) && (breaksLine(after) || after?.type === "joint") && isHeading(place, element, after))
        return takeHeading(place, element, breaksLine(after));
      return takeComment(place, element, before);
    case "bracket":
      return takeComment(place, element, before);
    case "part":
      return takePart(place, after);
    case "open":
      place.brackets.push(ownerOf(place, before));
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

function takeCount(place: Place, element: Count, before: Element | undefined, after: Element | undefined): void {
  const {tokens, heading, section, line, bulleted} = place;
  const {amount, counted} = element;
  const lead = leadOf(place, element);
  const headed = heading.lasting || heading.line === line;
  const kind = counted.class ?? lead.class ?? (headed ? heading.class : null);
  const total = headed && before?.type !== "count" && headsTotal(heading, element, lead.outcomes, kind);
  const claimant = lead.claimant ?? (before?.type === "heading" ? heading.claimant : null);
  place.statements.push({
    low: amount.low,
    high: amount.high,
    approximate: amount.approximate,
    kind: amount.kind,
    from: lead.from,
    to: element.to,
    class: kind,
    single: counted.single,
    unit: counted.unit,
    hasNoun: counted.hasNoun,
    outcomes: firstFilled(counted.outcomes, lead.outcomes, headed ? heading.outcomes : []),
    party: originOf(place, counted.origin) ?? originOf(place, lead.origin) ?? heading.party,
    claimant: lead.claimant ?? heading.claimant,
    claimed: place.brackets.length > 0 && claimant !== null,
    phase: heading.phase,
    total: amount.total || counted.total || lead.total || total,
    closes: lead.closes || (total && heading.closes),
    part: counted.part,
    opens: after?.type === "colon" && announces(tokens, after.from),
    section,
    line,
    bulleted,
    joined: before?.type === "joint",
    within: place.brackets.at(-1) ?? (amount.total && before?.type !== "part" ? null : place.whole)
  });
  if (total && isBare(element)) place.heading = {...heading, summed: true};
}

/** "Including" makes the next amounts of the line parts; with a colon, those of the next lines too. */
function takePart(place: Place, after: Element | undefined): void {
  const last = place.statements.at(-1);
  if (last && after?.type === "colon") last.opens = true;
  place.whole = lastOf(place);
}

/** What the words before an amount in its clause say: `Total Army approx 2,000`, `Stanley losses unknown`. */
function leadOf(place: Place, {lead, from, amount}: Count): Lead {
  if (lead === from) return {from, outcomes: [], class: null, origin: [], total: false, closes: false, claimant: null};
  const {tokens} = place;
  const kind = remarkKind(tokens, lead, from);
  const outcomes = outcomesIn(tokens, lead, from);
  const said = named(tokens.slice(lead, from).filter(({lexeme}) => !lexeme?.outcome));
  const isUnknown = amount.kind === "unknown";
  return {
    from: outcomes.length || kind === "total" ? lead : from,
    outcomes,
    class: isUnknown || said.class === "civilian" ? said.class : null,
    origin: isUnknown ? said.origin : [],
    total: kind === "total",
    closes: kind === "total" && isPlain(tokens, lead, from),
    claimant: kind === "claimant" ? claimantOf(place, lead, from) : null
  };
}

/** A colon that touches the words before it or ends its line; one that stands apart begins something new. */
function announces(tokens: readonly Token[], colon: number): boolean {
  const next = tokens[colon + 1];
  return tokens[colon - 1]?.end === tokens[colon]?.start || !next || next.kind === "line" || next.kind === "bullet";
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
  place.section++;
}

function originOf({raw}: Place, words: readonly Token[]): string | null {
  return words.length ? raw.slice(words[0]?.start, words.at(-1)?.end) : null;
}

function breaksLine(element: Element | undefined): boolean {
  return !element || element.type === "line" || element.type === "bullet" || element.type === "rule";
}

function firstFilled(...lists: string[][]): string[] {
  return lists.find((list) => list.length) ?? [];
}
