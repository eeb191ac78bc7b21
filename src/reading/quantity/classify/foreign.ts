import {hasTag} from "../lexicon/lexicon.js";
import type {Token} from "../lex/token.js";
import {isNumber, type NamingRule} from "./naming-rule.js";

/** The rule of a number that a scale of another language may multiply. */
export const foreignScale = "scale of another language";

const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Takes the value from numbers that a word of another language may multiply: `5 mijë`, `12 тыс. чел.`, `5萬人`. */
export const foreignRule: NamingRule = {
  name: foreignScale,
  on: isNumber,
  at: (tokens, at) => (isScale(tokens[at + 1]) ? [at] : null),
  valueUnknown: true
};

/** A word that is known to be a scale, or one that nobody here can read. */
function isScale(token: Token | undefined): boolean {
  if (token?.kind !== "word" || hasTag(token.word, "foreign")) return false;
  return hasTag(token.word, "foreign scale") || isOfOtherScript(token.key);
}

function isOfOtherScript(key: string): boolean {
  return key.charCodeAt(0) > 0x24f && otherScript.test(key);
}

/** The stretches [from, to) of tokens that are words of another language. */
export function foreignStretches(tokens: readonly Token[]): {from: number; to: number}[] {
  const stretches: {from: number; to: number}[] = [];
  tokens.forEach((token, at) => {
    if (!isForeign(token)) return;
    const last = stretches.at(-1);
    const isNear = last && tokens.slice(last.to, at).every(({kind, key}) => kind === "number" || key === ".");
    if (isNear) last.to = at + 1;
    else stretches.push({from: at, to: at + 1});
  });
  return stretches;
}

/** Whether a word, or one with digits in it, is of another language. */
export function isForeign({kind, word, key}: Token): boolean {
  if (kind !== "word") return kind === "name" && isOfOtherScript(key);
  return hasTag(word, "foreign") || hasTag(word, "foreign scale") || isOfOtherScript(key);
}
