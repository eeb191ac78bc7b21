import type {Language} from "../lexicon.js";
import {entriesOf, wordsOf} from "../sense.js";
import {foreignWords} from "../foreign.js";
import {englishBounds, englishNumbers} from "./amounts.js";
import {englishCues} from "./cues.js";
import {englishFunctions} from "./functions.js";
import {englishEndings, englishNouns, irregularPlurals, englishNames} from "./nouns.js";
import {englishOutcomes} from "./outcomes.js";

/** English as infoboxes have it. */
export const english: Language = {
  entries: [
    ...[
      englishOutcomes,
      englishNouns,
      englishBounds,
      englishCues,
      englishFunctions,
      englishNames,
      foreignWords
    ].flatMap(entriesOf),
    ...englishNumbers
  ],
  irregular: irregularPlurals,
  endings: englishEndings,
  whole: new Set(
    wordsOf(`free rescue exchange take escape damage plan fall prize cripple liberate survive defect desert route disperse injure
  surviv capital coup regime`)
  ),
  plural,
  singular
};

function plural(word: string): string {
  const head = /^(.+?)(-(?:of|at)-.*)$/.exec(word);
  if (head) return plural(head[1] as string) + head[2];
  if (word.endsWith("man")) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|sh|ch|x)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

/** A word that is no plural stays. */
function singular(word: string, isNoun: (word: string) => boolean): string {
  const irregular = irregularPlurals.get(word);
  if (irregular) return irregular;
  const head = word.includes("-") ? /^(.+?)(-(?:of|at)-.*)$/.exec(word) : null;
  if (head) return singular(head[1] as string, isNoun) + head[2];
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (!word.endsWith("s")) return word;
  if (isNoun(word.slice(0, -1))) return word.slice(0, -1);
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|corps)$/.test(word) ? word : word.slice(0, -1);
}
