import {previous} from "../../list.js";
import {hasTag} from "../lexicon/lexicon.js";
import {phraseAt} from "../lex/phrase.js";
import {dividesLines, touches, type Token} from "../lex/token.js";
import type {Count} from "../parse/count.js";
import type {Element} from "../parse/elements.js";
import {civilianIn, nounMeaning, nounBefore, type NounMeaning} from "../parse/noun.js";
import {outcomesIn} from "../parse/outcomes.js";
import {namesNobody, remarkKind} from "../parse/remark.js";
import {claimantOf, textOf, type State} from "./state.js";
import type {RivalCue, Mention} from "./mention.js";

/** What the words before a count in its clause say of it; `from` is the first of them that belongs to it. */
export type Lead = Pick<Mention, "from" | "rivalCue"> &
  Partial<Pick<Mention, "outcomes" | "class" | "total" | "grandTotal" | "claimant" | "stage">> & {
    origin?: readonly Token[];
    noun?: NounMeaning | null;
  };

/** How many names a lead may have that is whose the number is. */
const longestParty = 5;
const longestStage = 6;
/** What may stand between an amount and the "or" before another. */
const leading = new Set<Element["type"]>(["count", "joint", "open", "line"]);

/** What the words before an amount in its clause say: `Total Army approx 2,000`, `Stanley losses unknown`. */
export function leadOf(state: State, {lead, from, amount, counted}: Count, before: Element | undefined): Lead {
  const {tokens, lexicon} = state.source;
  const rivalCue = rivalCueAt(tokens, from, before);
  if (lead === from) return {from, rivalCue};
  const kind = remarkKind(state.source, lead, from);
  const isParty = kind === "party" || kind === "name";
  const claims = kind === "claimant" || (isParty && tokens[from]?.key === "estimated");
  const total = kind === "total";
  const outcomes = outcomesIn(tokens, lead, from);
  const noun = kind === "claimant" || counted.hasNoun ? null : nounBefore(tokens, lead, from, lexicon);
  const words = tokens.slice(lead, from);
  const ofUnknown = amount.kind === "unknown" && !claims ? words.filter(({word}) => !word.outcome) : null;
  const said = ofUnknown && nounMeaning(ofUnknown, lexicon);
  const names = isParty && !claims && !noun && !counted.hasNoun && words.length <= longestParty && words.every(isName);
  const stage = endingStage(tokens, lead, from);
  return {
    from: outcomes.length || noun || total ? lead : from,
    outcomes,
    class: said ? said.class : civilianIn(tokens, lead, from),
    origin: said?.origin ?? (names ? words : []),
    noun,
    total,
    grandTotal: total && namesNobody(tokens, lead, from),
    claimant: claims ? claimantOf(state, lead, from) : null,
    stage: stage ? textOf(state, lead, from) : null,
    rivalCue: stage === "later" ? stage : rivalCue
  };
}

/** `likely 9`; after a count, `or 9` and `/ some 9` */
function rivalCueAt(tokens: readonly Token[], at: number, before: Element | undefined): RivalCue | null {
  const joint = previous(tokens, at, dividesLines(previous(tokens, at)) ? 2 : 1);
  if (hasTag(tokens[at]?.word, "likelier") || hasTag(joint?.word, "likelier")) return "likelier";
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

/** Names alone are whose the number is: `British 1,500`. */
function isName({kind, capital, word}: Token): boolean {
  return kind === "word" && capital && !word.outcome && !hasTag(word, "stop");
}
