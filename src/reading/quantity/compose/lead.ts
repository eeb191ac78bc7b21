import {civilianIn} from "../grammar/civilian.js";
import type {Count} from "../grammar/count.js";
import {phaseCues} from "../grammar/cues.js";
import {nounStops} from "../grammar/function-words.js";
import {nounBefore} from "../grammar/leading-noun.js";
import {named, type Named} from "../grammar/noun-meaning.js";
import {isPlain, remarkKind} from "../grammar/remark.js";
import type {Token} from "../tokens/token.js";
import {claimantOf, outcomesIn, textOf, type Place} from "./place.js";
import type {Statement} from "./statement.js";

/** What the words before a count in its clause say of it; `from` is the first of them that belongs to it. */
export type Lead = Pick<Statement, "from" | "outcomes" | "class" | "total" | "closes" | "claimant" | "phase"> & {
  origin: readonly Token[];
  noun: Named | null;
};

const longestParty = 5;

/** What the words before an amount in its clause say: `Total Army approx 2,000`, `Stanley losses unknown`. */
export function leadOf(place: Place, {lead, from, amount, counted}: Count): Lead {
  if (lead === from)
    return {
      from,
      outcomes: [],
      class: null,
      origin: [],
      noun: null,
      total: false,
      closes: false,
      claimant: null,
      phase: null
    };
  const {tokens} = place;
  const kind = remarkKind(tokens, lead, from);
  const outcomes = outcomesIn(tokens, lead, from);
  const noun = kind === "claimant" || counted.hasNoun ? null : nounBefore(tokens, lead, from);
  const said =
    amount.kind === "unknown" ? named(tokens.slice(lead, from).filter(({lexeme}) => !lexeme?.outcome)) : null;
  return {
    from: outcomes.length || noun || kind === "total" ? lead : from,
    outcomes,
    class: said ? said.class : civilianIn(tokens, lead, from),
    origin: said ? said.origin : noun || counted.hasNoun || kind !== "party" ? [] : partyIn(tokens, lead, from),
    noun,
    total: kind === "total",
    closes: kind === "total" && isPlain(tokens, lead, from),
    claimant: kind === "claimant" ? claimantOf(place, lead, from) : null,
    phase: phaseCues.has(tokens[from - 1]?.key ?? "") ? textOf(place, lead, from) : null
  };
}

/** A lead of names alone is whose the number is: `British 1,500`. */
function partyIn(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  if (to - from > longestParty) return [];
  const words = tokens.slice(from, to);
  return words.every(isName) ? words : [];
}

function isName({kind, key, capital, lexeme}: Token): boolean {
  return kind === "word" && capital && !lexeme?.outcome && !nounStops.has(key);
}
