import {cut, longest} from "../../strings.js";
import {signs} from "../../markup/templates/setting.js";
import {phraseAt} from "../lex/phrase.js";
import type {NounMeaning} from "../parse/noun.js";
import type {Draft} from "./mention.js";
import type {Source} from "../lex/token.js";
import type {ItemClass, Outcome} from "../../terms.js";

/** What a heading says of the mentions under it, before there is one. */
export const noScope = {
  class: null as ItemClass | null,
  outcomes: [] as readonly Outcome[],
  claimant: null as string | null,
  party: null as string | null,
  headed: false,
  underThings: false,
  stage: null as string | null,
  voice: null as string | null,
  total: false,
  grandTotal: false,
  /** It holds to the end of its line, or until the next where it is `lasting`. */
  line: 0,
  lasting: false,
  /** Whether a bare number has said the total, so that people counted more closely after it are its parts. */
  summed: false,
  /** Whether a bare number right after it says all that it heads. */
  counted: false
};

export type Scope = Readonly<typeof noScope>;

/** A scope with some things said otherwise. */
export function scopeWith(scope: Scope, change: Partial<Scope>): Scope {
  return Object.assign({...noScope}, scope, change);
}

/** Where the arrangement of elements stands at first; its mentions are in the making until it ends. */
export function initialState(source: Source) {
  return {
    source,
    mentions: [] as Draft[],
    scope: noScope as Scope,
    /** The noun that heads a line, or all after it. */
    noun: null as {noun: NounMeaning; line: number; lasting: boolean} | null,
    section: 0,
    /** How many sections there are beside the first, and which stand under what names, as a party may be named again. */
    sections: 0,
    headed: new Map<string, number>(),
    line: 0,
    bulleted: false,
    /** The first mention that a claimant, or a stage, named after it can still speak for. */
    unclaimed: 0,
    unstaged: 0,
    /** The mention of which "including" makes the next ones parts. */
    whole: null as number | null,
    /** The mentions that the open brackets break down, and the scopes that hold again after them, from the outermost. */
    brackets: [] as {owner: number | null; scope: Scope; whole: number | null}[]
  };
}

export type State = ReturnType<typeof initialState>;

/** The index of the last mention read. */
export function lastIndex({mentions}: State): number | null {
  return mentions.length ? mentions.length - 1 : null;
}

/** The text of the tokens [from, to), as written, without references at its ends or a stop or stroke before it. */
export function textOf({source: {tokens, text}}: State, from: number, to: number): string {
  const start = [".", "/"].includes(tokens[from]?.key ?? "") ? from + 1 : from;
  const words = tokens.slice(start, to).filter(({kind}) => kind !== "footnote");
  const written = text.slice(words[0]?.start, words.at(-1)?.end).replaceAll(signs.reference, "");
  return cut(written, longest.name);
}

/** A claimant's name without the words that introduce it. */
export function claimantOf(state: State, from: number, to: number): string {
  const introduced = phraseAt("attribution", state.source.tokens, from);
  return textOf(state, introduced && introduced.next < to ? introduced.next : from, to);
}
