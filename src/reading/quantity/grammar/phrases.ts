import {openings, type Token} from "../tokens/token.js";

/** Phrases of several words, found by their first word; the longest wins. */
export type Phrases<Meaning> = Map<string, {words: string[]; meaning: Meaning}[]>;

/** Builds a table from lists of phrases, one list a meaning; a comma divides the phrases. */
export function phrasesOf<Meaning extends string>(lists: Record<Meaning, string>): Phrases<Meaning> {
  const table: Phrases<Meaning> = new Map();
  for (const [meaning, list] of Object.entries<string>(lists) as [Meaning, string][])
    for (const phrase of list.split(",")) {
      const words = phrase.trim().split(/\s+/);
      const first = words[0] as string;
      const entries = table.get(first) ?? [];
      openings.add(first);
      entries.push({words, meaning});
      table.set(
        first,
        entries.sort((a, b) => b.words.length - a.words.length)
      );
    }
  return table;
}

/**
 * The phrase that begins at a token and the index after it, or null. A full stop after an abbreviation belongs to it.
 */
export function phraseAt<Meaning>(
  table: Phrases<Meaning>,
  tokens: readonly Token[],
  at: number
): {meaning: Meaning; next: number} | null {
  const token = tokens[at];
  const entries = token?.opens ? table.get(token.key) : undefined;
  if (!entries) return null;
  for (const {words, meaning} of entries)
    if (areSaid(words, tokens, at)) {
      const next = at + words.length;
      return {meaning, next: tokens[next]?.key === "." ? next + 1 : next};
    }
  return null;
}

/** Whether words stand at a place, of which the first is known to. */
function areSaid(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let offset = 1; offset < words.length; offset++)
    if (!isSaid(words[offset] as string, tokens[at + offset]?.key)) return false;
  return true;
}

/** A long word may have lost its last letter. */
function isSaid(word: string, key: string | undefined): boolean {
  return key === word || (word.length > 3 && key?.length === word.length - 1 && word.startsWith(key));
}
