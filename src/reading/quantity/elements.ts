import {amountAt, type Amount} from "./amount.js";
import {countedAt, type Counted} from "./counted.js";
import {partCues} from "./cues.js";
import {isNumberWord} from "./number-words.js";
import {phraseAt} from "./phrases.js";
import type {Token} from "./token.js";
import {wordAmountAt} from "./word-amount.js";

export type Field = "strength" | "casualties";

/**
 * A piece of a value, as tokens [from, to). A `count` is an amount with what it counts; the words before it in its
 * clause begin at `lead`. A `heading` ends in a colon; a `bracket` holds no amount, `open` and `close` enclose some;
 * `part` is a cue such as "including"; a `joint` is a comma or an "and".
 */
export type Element =
  | {type: "count"; from: number; to: number; lead: number; amount: Amount; counted: Counted}
  | {type: Plain; from: number; to: number};
export type Count = Extract<Element, {type: "count"}>;
type Plain =
  "heading" | "text" | "bracket" | "part" | "open" | "close" | "joint" | "colon" | "line" | "bullet" | "rule" | "stop";

const marks = new Map<string, Plain>([
  [")", "close"],
  [":", "colon"],
  [",", "joint"],
  ["&", "joint"],
  [";", "stop"],
  ["(", "stop"]
]);

/** Cuts the tokens of a value into elements, from left to right. */
export function elementsOf(tokens: readonly Token[], field: Field): Element[] {
  const elements: Element[] = [];
  const brackets = bracketsOf(tokens);
  let clause = 0;
  let worded = false;
  for (let at = 0; at < tokens.length;) {
    const element = countAt(tokens, at, clause, worded, field) ?? plainAt(tokens, at, worded, brackets);
    if (!element) {
      const {kind} = tokens[at++] as Token;
      worded ||= kind === "word" || kind === "name";
      continue;
    }
    const unclosed = elements.at(-1)?.type === "stop" && tokens[clause - 1]?.key === "(";
    const heads = element.type === "colon" && worded;
    if (worded && element.type === "count" && unclosed) {
      elements.push({type: "bracket", from: clause, to: at});
      element.lead = at;
    } else if (worded && element.type !== "count")
      elements.push({type: heads ? "heading" : "text", from: clause, to: at});
    if (!heads) elements.push(element);
    at = clause = element.type === "bracket" ? element.to + 1 : element.to;
    worded = false;
  }
  if (worded) elements.push({type: "text", from: clause, to: tokens.length});
  return elements;
}

function countAt(tokens: readonly Token[], at: number, clause: number, worded: boolean, field: Field): Element | null {
  const opensClause = !worded || tokens[at - 1]?.lexeme?.outcome === "losses";
  const amount = amountAt(tokens, at) ?? wordAmountAt(tokens, at, field, opensClause);
  if (!amount) return null;
  const counted = countedAt(tokens, amount.next);
  if (isPronoun(tokens, at, amount.next, counted)) return null;
  return {type: "count", from: at, to: counted.next, lead: worded ? clause : at, amount, counted};
}

/** "One" counts only before what it counts. */
function isPronoun(tokens: readonly Token[], at: number, next: number, {hasNoun, outcomes}: Counted): boolean {
  return next === at + 1 && tokens[at]?.key === "one" && !hasNoun && outcomes.length === 0;
}

function plainAt(
  tokens: readonly Token[],
  at: number,
  worded: boolean,
  brackets: Map<number, Element>
): Element | null {
  const {kind, key} = tokens[at] as Token;
  const one = {from: at, to: at + 1};
  if (kind === "line" || kind === "bullet" || kind === "rule") return {type: kind, ...one};
  if (kind === "mark") {
    const bracket = brackets.get(at);
    const type = marks.get(key);
    return bracket ?? (type ? {type, ...one} : null);
  }
  if (kind !== "word") return null;
  const part = phraseAt(partCues, tokens, at);
  if (part) return {type: "part", from: at, to: part.next};
  return key === "and" && !worded ? {type: "joint", ...one} : null;
}

/**
 * The brackets that are closed, by where they open: whole where they hold no amount, else only the mark that opens
 * them.
 */
function bracketsOf(tokens: readonly Token[]): Map<number, Element> {
  const brackets = new Map<number, Element>();
  const open: {at: number; amounts: number}[] = [];
  let amounts = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const {kind, key} = token;
    if (kind === "mark" && key === "(") open.push({at, amounts});
    else if (kind === "mark" && key === ")") {
      const opened = open.pop();
      if (!opened) continue;
      const plain = opened.amounts === amounts;
      brackets.set(opened.at, {
        type: plain ? "bracket" : "open",
        from: plain ? opened.at + 1 : opened.at,
        to: plain ? at : opened.at + 1
      });
    } else if (kind === "number" || isNumberWord(token)) amounts++;
  }
  return brackets;
}
