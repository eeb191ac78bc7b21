import type {Word} from "../lexicon/sense.js";
import {asName, type Token} from "../lex/token.js";
import {dateRules} from "./dates.js";
import {measureRules} from "./measures.js";
import {relativeRules} from "./relative.js";
import {unitRules} from "./units.js";
import {yearRule} from "./years.js";

/** A rule that finds numbers which do not count: those at the places that it gives are names. */
export type NamingRule = {
  name: string;
  /** The tokens that the rule begins at: numbers, or words and signs that the lexicon knows. */
  on: "number" | "word";
  /** Whether the rule looks at such a token at all. */
  begins(token: Token): boolean;
  at(tokens: readonly Token[], at: number): readonly number[] | null;
};

/** Words that rules begin at by themselves. */
const relations = new Set(["per", "a", "each", "every", "in", "to", "age", "ages", "aged"]);

function isNotable(key: string, word: Word): boolean {
  return word.tags.size > 0 || key.includes("-") || relations.has(key);
}

/** In the order in which they are tried; a later rule sees what the earlier ones named. */
const rules: readonly NamingRule[] = [...dateRules, ...measureRules, ...unitRules, yearRule, ...relativeRules];

/** The tokens with all numbers that do not count as names: dates and years, measures, money, references, numbered units, rates, odds. */
export function classify(tokens: readonly Token[]): readonly Token[] {
  const places: Record<NamingRule["on"], number[]> = {number: [], word: []};
  tokens.forEach(({kind, key, word}, at) => {
    if (kind === "number") places.number.push(at);
    else if (kind === "mark" || (kind === "word" && isNotable(key, word))) places.word.push(at);
  });
  if (!places.number.length && !places.word.length) return tokens;
  const classified = [...tokens];
  for (const rule of rules)
    for (const at of places[rule.on]) {
      if (!rule.begins(classified[at] as Token)) continue;
      const names = rule.at(classified, at);
      if (!names) continue;
      for (const named of names) if (classified[named]) classified[named] = asName(classified[named], rule.name);
    }
  return classified;
}
