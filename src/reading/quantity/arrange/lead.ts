import {previous} from "../../previous.js";
import {is} from "../lexicon/lexicon.js";
import {phraseAt} from "../lex/phrase.js";
import {dividesLines, touches, type Token} from "../lex/token.js";
import type {Count} from "../parse/count.js";
import type {Element} from "../parse/elements.js";
import {civilianIn, named, nounBefore, type Named} from "../parse/noun.js";
import {outcomesIn} from "../parse/outcomes.js";
import {isPlain, remarkKind} from "../parse/remark.js";
import {claimantOf, textOf, type Place} from "./place.js";
import type {Instead, Statement} from "./statement.js";

/** What the words before a count in its clause say of it; `from` is the first of them that belongs to it. */
export type Lead = Pick<
  Statement,
  "from" | "outcomes" | "class" | "total" | "closes" | "claimant" | "stage" | "instead"
> & {
  origin: readonly Token[];
  noun: Named | null;
};

const longestParty = 5;
const longestStage = 6;
/** What may stand between a figure and the "or" before another. */
const leading = new Set<Element["type"]>(["count", "joint", "open", "line"]);

/** What the words before an amount in its clause say: `Total Army approx 2,000`, `Stanley losses unknown`. */
export function leadOf(place: Place, {lead, from, amount, counted}: Count, before: Element | undefined): Lead {
  const {source} = place;
  const {tokens, lexicon} = source;
  const instead = insteadAt(tokens, from, before);
  if (lead === from) return nothingBefore(from, instead);
  const kind = remarkKind(source, lead, from);
  const outcomes = outcomesIn(tokens, lead, from);
  const noun = kind === "claimant" || counted.hasNoun ? null : nounBefore(tokens, lead, from, lexicon);
  const said =
    amount.kind === "unknown" && kind !== "claimant"
      ? named(
          tokens.slice(lead, from).filter(({word}) => !word.outcome),
          lexicon
        )
      : null;
  const isParty = kind === "party" || kind === "name";
  const stage = endingStage(tokens, lead, from);
  return {
    from: outcomes.length || noun || kind === "total" ? lead : from,
    outcomes,
    class: said ? said.class : civilianIn(tokens, lead, from),
    origin: said
      ? said.origin
      : noun || counted.hasNoun || !isParty || tokens[from]?.key === "estimated"
        ? []
        : partyIn(tokens, lead, from),
    noun,
    total: kind === "total",
    closes: kind === "total" && isPlain(tokens, lead, from),
    claimant:
      kind === "claimant" || (isParty && tokens[from]?.key === "estimated") ? claimantOf(place, lead, from) : null,
    stage: stage ? textOf(place, lead, from) : null,
    instead: stage === "later" ? stage : instead
  };
}

/** `likely 9`; after a count, `or 9` and `/ some 9` */
function insteadAt(tokens: readonly Token[], at: number, before: Element | undefined): Instead | null {
  const joint = previous(tokens, at, dividesLines(previous(tokens, at)) ? 2 : 1);
  if (is(tokens[at]?.word, "likelier") || is(joint?.word, "likelier")) return "likelier";
  const follows = before !== undefined && leading.has(before.type);
  return follows && (joint?.key === "or" || (joint?.key === "/" && !touches(joint, tokens[at]))) ? "or" : null;
}

/** A stage that the words before a number end with: `later increased to`, `initially`. */
function endingStage(tokens: readonly Token[], from: number, to: number): "stage" | "later" | null {
  for (let at = Math.max(from, to - longestStage); at < to; at++) {
    const stage = phraseAt("stage", tokens, at);
    if (stage && stage.means !== "alone" && stage.next >= to) return stage.means;
  }
  return null;
}

/** A lead of names alone is whose the number is: `British 1,500`. */
function partyIn(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  if (to - from > longestParty) return [];
  const words = tokens.slice(from, to);
  return words.every(isName) ? words : [];
}

function isName({kind, capital, word}: Token): boolean {
  return kind === "word" && capital && !word.outcome && !is(word, "stop");
}

function nothingBefore(from: number, instead: Instead | null): Lead {
  return {
    from,
    outcomes: [],
    class: null,
    origin: [],
    noun: null,
    total: false,
    closes: false,
    claimant: null,
    stage: null,
    instead
  };
}
