import {phraseAt, containsPhrase} from "../lex/phrase.js";
import {hasTag} from "../lexicon/lexicon.js";
import {dividesLines, type Token, type Source} from "../lex/token.js";
import {numberAt} from "./amount.js";
import {countAt, type Count} from "./count.js";
import {outcomesAt} from "./outcomes.js";

/**
 * A piece of a value, as tokens [from, to). A `count` is an amount with what it counts; the words before it in its clause begin at
 * `lead`. A `heading` ends in a colon; a `bracket` holds no amount, `open` and `close` enclose some; `outcome` says after a bracket
 * what became of those before it; `part` is a cue such as "including", `apart` one such as "excluding"; a `joint` is a comma or an "and";
 * `elsewhere` says that what it stands beside is no amount of this side.
 */
export type Element = Count | {type: Plain; from: number; to: number};
/** What a closed bracket gives: all within it where it holds no amount, else its opening mark. */
type Bracket = {type: "bracket" | "open"; from: number; to: number};
type Plain =
  | ("heading" | "text" | "bracket" | "part" | "apart" | "open" | "close" | "outcome" | "elsewhere")
  | ("joint" | "colon" | "line" | "bullet" | "rule" | "stop");

const marks = new Map<string, Plain>([
  [")", "close"],
  [":", "colon"],
  [",", "joint"],
  ["&", "joint"],
  [";", "stop"],
  ["(", "stop"]
]);

/** Cuts the tokens of a value into elements, from left to right. */
export function elementsOf(source: Source): Element[] {
  const {tokens} = source;
  const elements: Element[] = [];
  const brackets = bracketsOf(tokens);
  let clause = 0;
  let worded = false;
  for (let at = 0; at < tokens.length;) {
    const remark = worded ? brackets.get(at) : undefined;
    if (remark?.type === "bracket" && tokens[remark.to + 1]?.key === ":") {
      // A bracket within a heading: `Third claim (as of 3 May): 220`.
      at = remark.to + 1;
      continue;
    }
    const element =
      (at === clause ? lateOutcome(tokens, at, elements) : null) ??
      countAt(source, at, clause, worded) ??
      plainAt(tokens, at, worded, brackets);
    if (element) {
      if (worded) elements.push(...withWords(elements, element, tokens, clause, at));
      else elements.push(element);
      at = clause = endOf(element);
      worded = false;
    } else {
      const {kind} = tokens[at++] as Token;
      worded ||= kind === "word" || kind === "name";
    }
  }
  if (worded) elements.push({type: "text", from: clause, to: tokens.length});
  return saysBoth(tokens, 0, tokens.length) ? ofThisSide(elements, tokens) : elements;
}

/** The brackets that are closed, by where they open. */
function bracketsOf(tokens: readonly Token[]): ReadonlyMap<number, Bracket> {
  const brackets = new Map<number, Bracket>();
  const open: {at: number; amounts: number}[] = [];
  let amounts = 0;
  tokens.forEach(({kind, key}, at) => {
    if (kind === "number") amounts++;
    else if (kind === "mark" && key === "(") open.push({at, amounts});
    const opened = kind === "mark" && key === ")" ? open.pop() : undefined;
    if (!opened) return;
    const from = opened.at + 1;
    const isPlain = opened.amounts === amounts;
    brackets.set(opened.at, isPlain ? {type: "bracket", from, to: at} : {type: "open", from: opened.at, to: from});
  });
  return brackets;
}

/** What is said of both sides, under a heading or right before or after it, is none of this side's. */
function ofThisSide(elements: readonly Element[], tokens: readonly Token[]): Element[] {
  let headed: "line" | "list" | null = null;
  return elements.map((element, index) => {
    const next = elements[index + 1];
    if (element.type === "heading") {
      const {from, to} = element;
      headed = saysBoth(tokens, from, to) ? (breaksLine(next) ? "list" : "line") : null;
      return headed ? {type: "elsewhere", from, to} : element;
    }
    if (breaksLine(element) && headed === "line") headed = null;
    if (element.type !== "count") return element;
    const {lead, to} = element;
    const before = elements[index - 1];
    const from = before?.type === "count" && before.to === lead ? element.from : lead;
    if (isOfBoth(tokens, next, to)) return {type: "elsewhere", from, to: next?.type === "count" ? next.from : next!.to};
    return headed !== null || saysBoth(tokens, from, to) ? {type: "elsewhere", from, to} : element;
  });
}

/** Whether a remark right after a count says that it is of both sides: `20,000 (both sides combined)`. */
function isOfBoth(tokens: readonly Token[], next: Element | undefined, to: number): boolean {
  if (next?.type === "count") return next.lead === to && saysBoth(tokens, to, next.from);
  return (next?.type === "bracket" || next?.type === "text") && saysBoth(tokens, next.from, next.to);
}

function saysBoth(tokens: readonly Token[], from: number, to: number): boolean {
  return containsPhrase("elsewhere", tokens, from, to, "both");
}

function endOf(element: Element): number {
  if (element.type === "count") return (element.whole ?? element).to;
  return element.type === "bracket" ? element.to + 1 : element.to;
}

/** Whether an element ends a line, or the value ends before it. */
export function breaksLine(element: Element | undefined): boolean {
  return !element || element.type === "line" || element.type === "bullet" || element.type === "rule";
}

/**
 * An element with the words before it: a count's lead, a heading, which takes its colon, a text, the text before an "and" that joins two
 * counts, or a remark whose bracket nobody closed.
 */
function withWords(
  elements: readonly Element[],
  next: Element,
  tokens: readonly Token[],
  from: number,
  to: number
): Element[] {
  if (next.type === "colon") return [{type: "heading", from, to}];
  if (next.type !== "count") return [{type: "text", from, to}, next];
  const before = elements.at(-1)?.type;
  if (before === "count" && tokens[to - 1]?.key === "and" && to - 1 > from)
    return [
      {type: "text", from, to: to - 1},
      {type: "joint", from: to - 1, to},
      {...next, lead: to}
    ];
  const isOpen = before === "stop" && tokens[from - 1]?.key === "(";
  return isOpen
    ? [
        {type: "bracket", from, to},
        {...next, lead: to}
      ]
    : [next];
}

/** What became of those before a bracket, unless it heads the next number: `3 ships (120 guns) sunk`. */
function lateOutcome(tokens: readonly Token[], at: number, elements: readonly Element[]): Element | null {
  const before = elements.at(-1)?.type;
  if (before !== "close" && (before !== "bracket" || elements.at(-2)?.type !== "count")) return null;
  const {list, next} = outcomesAt(tokens, at);
  if (!list.length || tokens[next]?.key === ":" || numberAt(tokens, next)) return null;
  return {type: "outcome", from: at, to: next};
}

function plainAt(
  tokens: readonly Token[],
  at: number,
  worded: boolean,
  brackets: ReadonlyMap<number, Bracket>
): Element | null {
  const token = tokens[at] as Token;
  const {kind, key} = token;
  if (kind === "line" || kind === "bullet" || kind === "rule") return {type: kind, from: at, to: at + 1};
  if (kind === "mark") {
    const bracket = brackets.get(at);
    const type = marks.get(key);
    return bracket ?? (type ? {type, from: at, to: at + 1} : null);
  }
  if (kind !== "word") return null;
  const elsewhere = worded ? null : phraseAt("elsewhere", tokens, at);
  if (elsewhere?.means === "elsewhere") return {type: "elsewhere", from: at, to: elsewhere.next};
  const part = phraseAt("part", tokens, at);
  if (part?.means === "part" || (part?.means === "apart" && leadsToNumber(tokens, part.next)))
    return {type: part.means, from: at, to: part.next};
  return (key === "and" || key === "but") && !worded && !dividesLines(token)
    ? {type: "joint", from: at, to: at + 1}
    : null;
}

/** `excluding 500`, `without the 500` */
function leadsToNumber(tokens: readonly Token[], at: number): boolean {
  return numberAt(tokens, at) !== null || (hasTag(tokens[at]?.word, "filler") && numberAt(tokens, at + 1) !== null);
}
