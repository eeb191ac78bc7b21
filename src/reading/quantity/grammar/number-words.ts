import {openings, type Token} from "../tokens/token.js";

/** Words that multiply the number before them. */
export const multipliers = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["k", 1e3],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["mn", 1e6],
  ["mln", 1e6],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9]
]);
const abbreviated = new Set(["k", "mn", "mln"]);

const small = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen".split(" "),
  ..."fourteen fifteen sixteen seventeen eighteen nineteen".split(" ")
];
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

/** What a number word counts (`twelve`, `twenty-five`, `dozen`); multipliers are apart. */
export const numberWords = new Map<string, number>();
small.forEach((word, value) => numberWords.set(word, value));
tens.split(" ").forEach((word, index) => {
  const value = (index + 2) * 10;
  numberWords.set(word, value);
  for (const one of small.slice(1, 10)) numberWords.set(`${word}-${one}`, value + (numberWords.get(one) ?? 0));
});

for (const [word, value] of multipliers) {
  if (abbreviated.has(word)) continue;
  for (const half of [`half-${word}`, `half-a-${word}`]) numberWords.set(half, value / 2);
  numberWords.set(`quarter-${word}`, value / 4);
}
for (const [index, word] of small.entries()) numberWords.set(`${word}-and-a-half`, index + 0.5);

for (const words of [numberWords, multipliers]) for (const word of words.keys()) openings.add(word);

/** Whether a multiplier is written short; after `1,000` a `k` is none. */
export function isAbbreviated(token: Token | undefined): boolean {
  return abbreviated.has(token?.key ?? "");
}

/** Whether a word alone can be a number: a multiplier that is written out. */
export function isMultiplier(token: Token | undefined): boolean {
  return token?.opens === true && token.kind === "word" && multipliers.has(token.key) && !abbreviated.has(token.key);
}

/** Whether a word is a number's. */
export function isNumberWord(token: Token | undefined): boolean {
  return token?.opens === true && token.kind === "word" && (numberWords.has(token.key) || isMultiplier(token));
}
