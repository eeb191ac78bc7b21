import type {Token} from "../lex/token.js";
import {noPhrases, type Phrase, type PhraseKind, type Phrases} from "../lexicon/sense.js";

/** The longest phrase of a kind that begins at a token, and the position after it; a full stop after an abbreviation belongs to it. */
export function phraseAt<K extends PhraseKind>(
  kind: K,
  tokens: readonly Token[],
  at: number
): {means: Phrases[K]; next: number} | null {
  const all = tokens[at]?.word.phrases;
  if (!all || all === noPhrases) return null;
  const phrases = all[kind] as readonly Phrase<K>[] | null;
  if (!phrases) return null;
  for (const {words, means} of phrases)
    if (wordsMatch(words, tokens, at)) {
      const next = at + words.length;
      return {means, next: tokens[next]?.key === "." ? next + 1 : next};
    }
  return null;
}

/** Whether a phrase of a kind, and where one is given of a meaning, begins at one of the tokens [from, to). */
export function containsPhrase<K extends PhraseKind>(
  kind: K,
  tokens: readonly Token[],
  from: number,
  to: number,
  means?: Phrases[K]
): boolean {
  for (let at = from; at < to; at++) {
    const phrase = phraseAt(kind, tokens, at);
    if (phrase && (means === undefined || phrase.means === means)) return true;
  }
  return false;
}

/** Whether words stand at a position, of which the first is known to. */
function wordsMatch(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let offset = 1; offset < words.length; offset++)
    if (!wordMatches(words[offset] as string, tokens[at + offset]?.key)) return false;
  return true;
}

/** A long word may have lost its last letter. */
function wordMatches(word: string, key: string | undefined): boolean {
  return key === word || (word.length > 4 && key?.length === word.length - 1 && word.startsWith(key));
}
