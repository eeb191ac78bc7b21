import {asName, type Token} from "../lex/token.js";
import {citationRule} from "./citations.js";
import {dateRules} from "./dates.js";
import {measureRules} from "./measures.js";
import {relativeRules} from "./relative.js";
import {unitRules} from "./units.js";
import {yearRule} from "./years.js";

/** A rule that finds numbers which do not count: those at the places that it gives are names. */
export type NamingRule = {
  name: string;
  /** The tokens that the rule begins at: numbers, or words and signs by their tags or keys; `-` stands for all compounds too. */
  on: "number" | readonly string[];
  /** Whether the rule looks at such a token at all. */
  begins(token: Token): boolean;
  at(tokens: readonly Token[], at: number): readonly number[] | null;
};

/** In the order in which they are tried; a later rule sees what the earlier ones named. */
const rules: readonly NamingRule[] = [
  ...dateRules,
  ...measureRules,
  ...unitRules,
  yearRule,
  ...relativeRules,
  citationRule
];

const cues = new Set(rules.flatMap(({on}) => (on === "number" ? [] : on)));

/** Whether a rule may begin at a word or a sign. */
function isCue({kind, key, word}: Token): boolean {
  if (kind !== "word" && kind !== "mark") return false;
  if (kind === "word" && !word.tags.length) return key.includes("-");
  return cues.has(key) || word.tags.some((tag) => cues.has(tag)) || key.includes("-");
}

/** The tokens with all numbers that do not count as names: dates and years, measures, money, references, numbered units, rates, odds. */
export function classify(tokens: readonly Token[]): readonly Token[] {
  const numbers: number[] = [];
  const words: number[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === "number") numbers.push(at);
    else if (isCue(token)) words.push(at);
  });
  if (!numbers.length && !words.length) return tokens;
  const classified = [...tokens];
  for (const {name, on, begins, at: namesAt} of rules)
    for (const place of on === "number" ? numbers : words) {
      const names = begins(classified[place] as Token) ? namesAt(classified, place) : null;
      if (!names) continue;
      for (const named of names) if (classified[named]) classified[named] = asName(classified[named], name);
    }
  return classified;
}
