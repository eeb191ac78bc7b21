import type {InfoboxRows} from "./infobox-rows.js";

/**
 * Sets each engagement's `partOf` from the article's own `Partof` field: the other engagement whose title or name
 * stands in it as a whole; the longest where several do, of equally long ones the first.
 */
export function linkEngagements(engagements: readonly InfoboxRows[]): void {
  const names = statesOf(engagements.map(({row}) => [row.title, row.name].map(wordsOf)));
  engagements.forEach(({row, partOfText}, at) => {
    const other = longestIn(wordsOf(partOfText), names, at);
    row.partOf = other === null ? null : engagements[other]!.row.engagement;
  });
}

/** The words alone, so that one name is found in another only as whole words. */
function wordsOf(text: string): string[] {
  return text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/**
 * Some words with which a name begins, as a state of Aho and Corasick's search for many texts at once, whose time grows with the
 * length of the texts alone.
 */
type State = {
  next: Map<string, State>;
  /** How long the words are, each with a space. */
  length: number;
  /** The engagements whose name these words are, in their order. */
  named: number[];
  /** The longest end of these words with which a name begins too; null for no words. */
  end: State | null;
  /** The longest end of these words that is a name. */
  shorter: State | null;
};

function statesOf(names: readonly (readonly string[][])[]): State {
  const root = stateOf(0);
  for (const [engagement, own] of names.entries()) for (const words of own) addName(root, words, engagement);
  for (let level = [root]; level.length > 0; level = level.flatMap(({next}) => [...next.values()]))
    for (const state of level)
      for (const [word, next] of state.next) {
        next.end = state.end ? after(state.end, word) : root;
        next.shorter = next.end.named.length > 0 ? next.end : next.end.shorter;
      }
  return root;
}

function stateOf(length: number): State {
  return {next: new Map(), length, named: [], end: null, shorter: null};
}

function addName(root: State, words: readonly string[], engagement: number): void {
  let state = root;
  for (const word of words) {
    const next: State = state.next.get(word) ?? stateOf(state.length + word.length + 1);
    state.next.set(word, next);
    state = next;
  }
  if (words.length > 0 && state.named.at(-1) !== engagement) state.named.push(engagement);
}

/** The longest end of the words of a state and one more with which a name begins. */
function after(state: State, word: string): State {
  let from = state;
  while (from.end && !from.next.has(word)) from = from.end;
  return from.next.get(word) ?? from;
}

/** The engagement with the longest name in a text, of equally long ones the first; an engagement's own names do not count. */
function longestIn(text: readonly string[], root: State, own: number): number | null {
  let longest = 0;
  let found: number | null = null;
  let state = root;
  for (const word of text) {
    state = after(state, word);
    const name = nameAt(state, own);
    if (!name || name.length < longest || (name.length === longest && name.engagement > found!)) continue;
    longest = name.length;
    found = name.engagement;
  }
  return found;
}

/** The longest name at the end of the words of a state. */
function nameAt(state: State, own: number): {length: number; engagement: number} | null {
  for (let at: State | null = state; at; at = at.shorter) {
    const engagement = at.named.find((other) => other !== own);
    if (engagement !== undefined) return {length: at.length, engagement};
  }
  return null;
}
