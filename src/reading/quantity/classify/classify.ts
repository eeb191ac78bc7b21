import {asName, type Token} from "../lex/token.js";
import {dateRules} from "./dates.js";
import {measureRules} from "./measures.js";
import {relativeRules} from "./relative.js";
import {unitRules} from "./units.js";
import {yearRule} from "./years.js";

/** A rule that finds numbers which do not count: those at the places that it gives are names. */
export type NamingRule = {
  name: string;
  /** Whether the rule looks at a token at all. */
  begins(token: Token): boolean;
  at(tokens: readonly Token[], at: number): readonly number[] | null;
};

/** In the order in which they are tried at a token; a later rule sees what the earlier ones named. */
const rules: readonly NamingRule[] = [...dateRules, ...measureRules, ...unitRules, yearRule, ...relativeRules];

/** The tokens with all numbers that do not count as names: dates and years, measures, money, references, numbered units, rates, odds. */
export function classify(tokens: readonly Token[]): Token[] {
  const classified = [...tokens];
  for (const rule of rules)
    for (let at = 0; at < classified.length; at++) {
      const token = classified[at] as Token;
      if (token.kind === "footnote" || !rule.begins(token)) continue;
      for (const named of rule.at(classified, at) ?? [])
        if (classified[named]) classified[named] = asName(classified[named], rule.name);
    }
  return classified;
}
