import {is} from "../lexicon/lexicon.js";
import {dividesLines, type Token} from "../lex/token.js";

/** The rule of a number that a scale of another language may multiply. */
export const foreignScale = "scale of another language";

const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Takes the value from numbers that a word of another language may multiply: `5 mijë`, `12 тыс. чел.`, `5萬人`. */
export function withForeignScales(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const next = tokens[at + 1];
    const isScale = token.kind === "number" && next?.kind === "word" && (is(next.word, "foreign scale") || otherScript.test(next.key));
    return isScale ? {...token, value: null, rule: foreignScale} : token;
  });
}

/** The stretches [from, to) of tokens that are words of another language. */
export function foreignStretches(tokens: readonly Token[]): {from: number; to: number}[] {
  const stretches: {from: number; to: number}[] = [];
  tokens.forEach((token, at) => {
    if (!isForeign(token)) return;
    const last = stretches.at(-1);
    const isNear = last && tokens.slice(last.to, at).every(({kind, key}) => kind === "number" || key === ".") && !dividesLines(token);
    if (isNear) last.to = at + 1;
    else stretches.push({from: at, to: at + 1});
  });
  return stretches;
}

function isForeign({kind, word, key}: Token): boolean {
  return kind === "word" && (is(word, "foreign") || is(word, "foreign scale") || otherScript.test(key));
}
