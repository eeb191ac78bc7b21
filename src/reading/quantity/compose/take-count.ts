import type {Count} from "../grammar/count.js";
import {isThing} from "../grammar/leading-noun.js";
import type {Named} from "../grammar/noun-meaning.js";
import type {Token} from "../tokens/token.js";
import type {Element} from "./elements.js";
import {headsTotal, isBare} from "./heading.js";
import {leadOf, type Lead} from "./lead.js";
import type {Place} from "./place.js";

const befallPeople = new Set(["killed", "wounded", "missing", "sick", "deserted", "displaced"]);

/** Takes up a count with what its heading, its bracket and the words before it say of it. */
export function takeCount(place: Place, element: Count, before: Element | undefined, after: Element | undefined): void {
  const {tokens, heading, section, line, bulleted} = place;
  const {amount, counted} = element;
  const lead = leadOf(place, element);
  const noun = nounOf(place, lead, element, before);
  const headed = heading.lasting || heading.line === line;
  const kind = counted.class ?? noun?.class ?? lead.class ?? (headed ? heading.class : null);
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
    single: counted.class === null && noun ? noun.single : counted.single,
    unit: counted.unit ?? noun?.unit ?? null,
    hasNoun: counted.hasNoun || (noun !== null && (noun === lead.noun || isThing(noun))),
    outcomes: firstFilled(counted.outcomes, lead.outcomes, headed ? heading.outcomes : []),
    party: originOf(place, counted.origin) ?? originOf(place, lead.noun?.origin ?? lead.origin) ?? heading.party,
    claimant: lead.claimant ?? heading.claimant ?? counted.claimed,
    claimed: place.brackets.length > 0 && claimant !== null,
    phase: lead.phase ?? heading.phase,
    total: amount.total || counted.total || lead.total || total,
    closes: lead.closes || (total && heading.closes),
    part: counted.part,
    share: element.whole ? "share" : before?.type === "count" && before.whole === element ? "whole" : null,
    opens: after?.type === "colon" && announces(tokens, after.from),
    section,
    line,
    bulleted,
    joined: before?.type === "joint",
    within: place.brackets.at(-1) ?? (amount.total && before?.type !== "part" ? null : place.whole)
  });
  if (element.whole) takeCount(place, element.whole, element, after);
  if (total && isBare(element)) place.heading = {...heading, summed: true};
}

/** What the words before the number count, or its heading: things all along, people only right after it. */
function nounOf({noun: head, line}: Place, lead: Lead, {counted}: Count, before: Element | undefined): Named | null {
  if (!head && !lead.noun) return null;
  const holds = head && (head.line === line || head.lasting) && (isThing(head.noun) || before?.type === "heading");
  const noun = lead.noun ?? (holds ? head.noun : null);
  if (!noun || (counted.class !== noun.class && (counted.class ?? counted.unit) !== null)) return null;
  if (!isThing(noun) || noun.class === "animal") return noun;
  return firstFilled(counted.outcomes, lead.outcomes).some((outcome) => befallPeople.has(outcome)) ? null : noun;
}

/** A colon that touches the words before it or ends its line; one that stands apart begins something new. */
function announces(tokens: readonly Token[], colon: number): boolean {
  const next = tokens[colon + 1];
  return tokens[colon - 1]?.end === tokens[colon]?.start || !next || next.kind === "line" || next.kind === "bullet";
}

function originOf({raw}: Place, words: readonly Token[]): string | null {
  return words.length ? raw.slice(words[0]?.start, words.at(-1)?.end) : null;
}

function firstFilled(...lists: string[][]): string[] {
  return lists.find((list) => list.length) ?? [];
}
