import type {Element} from "./elements.js";
import {named} from "./nounPhrase.js";
import {oneOutcome} from "./outcomes.js";
import {remarkKind} from "./remark.js";
import type {Statement} from "./statement.js";
import type {Token} from "./token.js";

type Count = Extract<Element, {type: "count"}>;
type Heading = Pick<Statement, "outcomes" | "claimant" | "party" | "phase" | "total"> & {
  line: number;
  lasting: boolean;
};

/** Where the reader of elements stands. */
type Place = {
  tokens: readonly Token[];
  raw: string;
  statements: Statement[];
  heading: Heading;
  section: number;
  line: number;
  bulleted: boolean;
  /** The first statement that a claimant named after it can still speak for. */
  unclaimed: number;
  /** The statement of which "including" makes the next ones parts. */
  whole: number | null;
  brackets: (number | null)[];
};

type Lead = Pick<Statement, "from" | "outcomes" | "class" | "total" | "claimant"> & {origin: readonly Token[]};

const noHeading: Heading = {
  outcomes: [],
  claimant: null,
  party: null,
  phase: null,
  total: false,
  line: 0,
  lasting: false
};

/** Gives every count of a value its heading, its bracket and its claimant. */
export function statementsOf(elements: readonly Element[], tokens: readonly Token[], raw: string): Statement[] {
  const place: Place = {
    tokens,
    raw,
    statements: [],
    heading: noHeading,
    section: 0,
    line: 0,
    bulleted: false,
    unclaimed: 0,
    whole: null,
    brackets: []
  };
  elements.forEach((element, index) => enter(place, element, elements[index - 1], elements[index + 1]));
  return place.statements;
}

function enter(place: Place, element: Element, before: Element | undefined, after: Element | undefined): void {
  const fillsLine = breaksLine(before) && breaksLine(after);
  if (element.type === "count") count(place, element, before, after);
  else if (element.type === "heading") head(place, element, breaksLine(after));
  else if (element.type === "text" && fillsLine) headByLine(place, element, before);
  else if (element.type === "text" || element.type === "bracket") comment(place, element, before);
  else if (element.type === "part") place.whole = lastOf(place);
  else if (element.type === "open") place.brackets.push(ownerOf(place, before));
  else if (element.type === "close") place.brackets.pop();
  else if (element.type !== "joint" && element.type !== "colon") stop(place, element.type);
}

function count(place: Place, element: Count, before: Element | undefined, after: Element | undefined): void {
  const {tokens, statements, heading, section, line, bulleted} = place;
  const {amount, counted} = element;
  const lead = leadOf(place, element);
  const headed = heading.lasting || heading.line === line;
  statements.push({
    low: amount.low,
    high: amount.high,
    approximate: amount.approximate,
    kind: amount.kind,
    from: lead.from,
    to: element.to,
    class: counted.class ?? lead.class,
    single: counted.single,
    unit: counted.unit,
    hasNoun: counted.hasNoun,
    outcomes: firstFilled(counted.outcomes, lead.outcomes, headed ? heading.outcomes : []),
    party: originOf(place, counted.origin) ?? originOf(place, lead.origin) ?? heading.party,
    claimant: lead.claimant ?? heading.claimant,
    phase: heading.phase,
    total: amount.total || counted.total || lead.total || (headed && heading.total),
    part: counted.part,
    opens: after?.type === "colon" && announces(tokens, after.from),
    section,
    line,
    bulleted,
    joined: before?.type === "joint",
    within: place.brackets.at(-1) ?? place.whole
  });
}

/** A colon that touches the words before it or ends its line; one that stands apart begins something new. */
function announces(tokens: readonly Token[], colon: number): boolean {
  const next = tokens[colon + 1];
  return tokens[colon - 1]?.end === tokens[colon]?.start || !next || next.kind === "line" || next.kind === "bullet";
}

/** What the words before an amount in its clause say: `Total Army approx 2,000`, `Stanley losses unknown`. */
function leadOf({tokens, raw}: Place, {lead, from, amount}: Count): Lead {
  if (lead === from) return {from, outcomes: [], class: null, origin: [], total: false, claimant: null};
  const kind = remarkKind(tokens, lead, from);
  const outcomes = outcomesIn(tokens, lead, from);
  const wordless = amount.kind === "unknown";
  const said = named(tokens.slice(lead, from).filter(({lexeme}) => !lexeme?.outcome));
  return {
    from: outcomes.length || kind === "total" ? lead : from,
    outcomes,
    class: wordless ? said.class : null,
    origin: wordless ? said.origin : [],
    total: kind === "total",
    claimant: kind === "claimant" ? claimantOf(textOf(tokens, raw, lead, from)) : null
  };
}

function head(place: Place, {from, to}: Element, endsLine: boolean): void {
  const {tokens, raw, heading, line} = place;
  const kind = remarkKind(tokens, from, to);
  const outcomes = outcomesIn(tokens, from, to);
  const text = textOf(tokens, raw, from, to);
  if (kind === "claimant") place.heading = {...noHeading, claimant: claimantOf(text), outcomes, line, lasting: true};
  else if (kind === "total" || outcomes.length)
    place.heading = {...heading, outcomes, total: kind === "total", line, lasting: endsLine};
  else {
    if (kind === "party") place.section++;
    const phase = kind === "phase" ? text : null;
    place.heading = {...noHeading, claimant: heading.claimant, party: text, phase, line, lasting: true};
  }
  place.unclaimed = place.statements.length;
  place.whole = null;
}

/** A line without an amount heads the next ones only when it names a source, a date, or what became of them. */
function headByLine(place: Place, element: Element, before: Element | undefined): void {
  const kind = remarkKind(place.tokens, element.from, element.to);
  if (kind === "claimant" || kind === "phase" || kind === "total") head(place, element, true);
  else comment(place, element, before);
}

/** A remark after amounts; a semicolon divides it. */
function comment(place: Place, {type, from, to}: Element, before: Element | undefined): void {
  const last = place.statements.at(-1);
  const nextLine = type === "bracket" && before?.type === "line" ? place.line - 1 : place.line;
  if (!last || (last.line !== place.line && last.line !== nextLine)) return;
  for (let start = from; start < to;) {
    const semicolon = place.tokens.slice(start, to).findIndex(({key}) => key === ";");
    const end = semicolon < 0 ? to : start + semicolon;
    remark(place, last, start, end, type === "bracket");
    start = end + 1;
  }
}

/** A claimant speaks for all since the last one in the line, a total, a stage or a party for the amount before it. */
function remark(place: Place, last: Statement, from: number, to: number, bracketed: boolean): void {
  const kind = remarkKind(place.tokens, from, to);
  const text = textOf(place.tokens, place.raw, from, to);
  const open = place.brackets.at(-1);
  if (kind === "claimant" && typeof open === "number")
    (place.statements[open] as Statement).claimant ??= claimantOf(text);
  else if (kind === "claimant") claim(place, last.line, claimantOf(text));
  if (kind === "phase" && !bracketed) last.phase = text;
  if (!bracketed || kind === "claimant" || kind === "caveat") return;
  if (kind === "total") last.total = true;
  else if (kind === "approximate") last.approximate = true;
  else if (kind === "phase") [last.party, last.phase] = [text, text];
  else last.party ??= text;
}

function claim(place: Place, line: number, claimant: string): void {
  for (const statement of place.statements.slice(place.unclaimed))
    if (statement.line === line) statement.claimant ??= claimant;
  place.unclaimed = place.statements.length;
}

/** The name without the words that introduce it. */
function claimantOf(text: string): string {
  return text.replace(/^(?:as per|per|according to|acc\. to|by)\s+/i, "");
}

function stop(place: Place, type: Element["type"]): void {
  place.whole = null;
  if (type === "stop") return;
  place.line++;
  place.bulleted = type === "bullet";
  if (type !== "rule") return;
  place.heading = noHeading;
  place.section++;
}

/** The statement that a bracket with amounts breaks down: the one right before it. */
function ownerOf(place: Place, before: Element | undefined): number | null {
  const last = place.statements.at(-1);
  if (before?.type === "line") return lastOf(place);
  return last?.line === place.line && before?.type !== "joint" && before?.type !== "stop" ? lastOf(place) : null;
}

function originOf({raw}: Place, words: readonly Token[]): string | null {
  if (!words.length) return null;
  return raw.slice(words[0]?.start, words.at(-1)?.end);
}

function lastOf({statements}: Place): number | null {
  return statements.length ? statements.length - 1 : null;
}

function outcomesIn(tokens: readonly Token[], from: number, to: number): string[] {
  const outcomes = new Set<string>();
  for (let at = from; at < to; at++) {
    const found = oneOutcome(tokens, at);
    if (found) outcomes.add(found.outcome);
  }
  if (outcomes.size > 1) outcomes.delete("losses");
  return [...outcomes].sort();
}

function breaksLine(element: Element | undefined): boolean {
  return !element || element.type === "line" || element.type === "bullet" || element.type === "rule";
}

function firstFilled(...lists: string[][]): string[] {
  return lists.find((list) => list.length) ?? [];
}

function textOf(tokens: readonly Token[], raw: string, from: number, to: number): string {
  const words = tokens.slice(from, to).filter(({kind}) => kind !== "footnote");
  return raw.slice(words[0]?.start, words.at(-1)?.end).replaceAll("'''", "");
}
