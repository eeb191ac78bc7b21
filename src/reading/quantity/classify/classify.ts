import {hasTag} from "../lexicon/lexicon.js";
import {asName, revised, type Token} from "../lex/token.js";
import {dateRules, yearRule} from "./dates.js";
import {foreignRule} from "./foreign.js";
import {measureRules, citationRule} from "./measures.js";
import {incompleteRules, relativeRules} from "./relative.js";
import {unitRules} from "./units.js";
import type {NamingRule} from "./naming-rule.js";

/** In the order in which they are tried; a later rule sees what the earlier ones named. */
const rules: readonly NamingRule[] = [
  ...dateRules,
  ...measureRules,
  ...unitRules,
  yearRule,
  ...relativeRules,
  citationRule,
  ...incompleteRules,
  foreignRule
];

const cues = new Set(rules.map(({on}) => on));

/** Whether a rule may begin at a word or a sign. */
function isCue({kind, word}: Token): boolean {
  if (kind === "word" || kind === "mark") for (const tag of word.tags) if (cues.has(tag)) return true;
  return false;
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
  for (const rule of rules)
    for (const position of typeof rule.on === "string" ? words : numbers)
      if (begins(rule, classified[position] as Token)) name(classified, rule, rule.at(classified, position) ?? []);
  return classified;
}

function begins({on}: NamingRule, token: Token): boolean {
  return typeof on === "string" ? hasTag(token.word, on) : on(token);
}

function name(tokens: Token[], {name, valueUnknown}: NamingRule, positions: readonly number[]): void {
  for (const at of positions) {
    const token = tokens[at];
    if (token)
      tokens[at] =
        valueUnknown && at === positions.at(-1) ? revised(token, {value: null, rule: name}) : asName(token, name);
  }
}
