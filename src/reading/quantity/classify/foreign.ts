import {is} from "../lexicon/lexicon.js";
import {dividesLines, revised, type Token} from "../lex/token.js";

/** The rule of a number that a scale of another language may multiply. */
export const foreignScale = "scale of another language";

const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Takes the value from numbers that a word of another language may multiply: `5 mijë`, `12 тыс. чел.`, `5萬人`. */
export function withForeignScales(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((_, at) => isScaled(tokens, at))) return tokens;
  return tokens.map((token, at) => (isScaled(tokens, at) ? revised(token, {value: null, rule: foreignScale}) : token));
}

function isScaled(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.kind === "number" &&
    next?.kind === "word" &&
    (is(next.word, "foreign scale") || isOfOtherScript(next.key))
  );
}

function isOfOtherScript(key: string): boolean {
  return key.charCodeAt(0) > 0x24f && otherScript.test(key);
}

/** The stretches [from, to) of tokens that are words of another language. */
export function foreignStretches(tokens: readonly Token[]): {from: number; to: number}[] {
  if (!tokens.some(isForeign)) return [];
  const stretches: {from: number; to: number}[] = [];
  tokens.forEach((token, at) => {
    if (!isForeign(token)) return;
    const last = stretches.at(-1);
    const isNear =
      last &&
      tokens.slice(last.to, at).every(({kind, key}) => kind === "number" || key === ".") &&
      !dividesLines(token);
    if (isNear) last.to = at + 1;
    else stretches.push({from: at, to: at + 1});
  });
  return stretches;
}

export function isForeign({kind, word, key}: Token): boolean {
  if (kind !== "word") return kind === "name" && isOfOtherScript(key);
  return is(word, "foreign") || is(word, "foreign scale") || isOfOtherScript(key);
}
