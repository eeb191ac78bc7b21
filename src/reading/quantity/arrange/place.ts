import {cut, longest} from "../../cut.js";
import {signs} from "../../markup/templates/setting.js";
import {phraseAt} from "../lex/phrase.js";
import type {Named} from "../parse/noun.js";
import type {Source} from "../parse/source.js";
import type {Draft, Statement} from "./statement.js";

/** What a heading says of the statements under it. It holds to the end of its line, or until the next where it is `lasting`. */
export type Scope = Pick<
  Statement,
  "class" | "headed" | "underThings" | "outcomes" | "claimant" | "party" | "stage" | "total" | "closes" | "voice"
> & {
  line: number;
  lasting: boolean;
  /** Whether a bare number has said the total, so that people counted more closely after it are its parts. */
  summed: boolean;
  /** Whether a bare number right after it says all that it heads. */
  counted: boolean;
};

/** Where the arrangement of elements stands; its statements are in the making until it ends. */
export type Place = {
  readonly source: Source;
  readonly statements: Draft[];
  scope: Scope;
  /** The noun that heads a line, or all after it. */
  noun: {noun: Named; line: number; lasting: boolean} | null;
  section: number;
  /** How many sections there are beside the first, and which stand under what names, as a party may be named again. */
  sections: number;
  headed: Map<string, number>;
  line: number;
  bulleted: boolean;
  /** The first statement that a claimant, or a stage, named after it can still speak for. */
  unclaimed: number;
  unstaged: number;
  /** The statement of which "including" makes the next ones parts. */
  whole: number | null;
  /** The statements that the open brackets break down, and the scopes that hold again after them, from the outermost. */
  brackets: {owner: number | null; scope: Scope; whole: number | null}[];
};

export const noScope: Scope = {
  class: null,
  outcomes: [],
  claimant: null,
  party: null,
  headed: false,
  underThings: false,
  stage: null,
  voice: null,
  total: false,
  closes: false,
  line: 0,
  lasting: false,
  summed: false,
  counted: false
};

/** A scope with some things said otherwise. */
export function scopeWith(scope: Scope, change: Partial<Scope>): Scope {
  return Object.assign({...noScope}, scope, change);
}

export function startOf(source: Source): Place {
  return {
    source,
    statements: [],
    scope: noScope,
    noun: null,
    section: 0,
    sections: 0,
    headed: new Map(),
    line: 0,
    bulleted: false,
    unclaimed: 0,
    unstaged: 0,
    whole: null,
    brackets: []
  };
}

/** The index of the last statement read. */
export function lastOf({statements}: Place): number | null {
  return statements.length ? statements.length - 1 : null;
}

/** The text of the tokens [from, to), as written, without references at its ends or a stop before it. */
export function textOf({source: {tokens, text}}: Place, from: number, to: number): string {
  const start = tokens[from]?.key === "." ? from + 1 : from;
  const words = tokens.slice(start, to).filter(({kind}) => kind !== "footnote");
  const written = text.slice(words[0]?.start, words.at(-1)?.end).replaceAll(signs.reference, "");
  return cut(written, longest.name);
}

/** A claimant's name without the words that introduce it. */
export function claimantOf(place: Place, from: number, to: number): string {
  const introduced = phraseAt("attribution", place.source.tokens, from);
  return textOf(place, introduced && introduced.next < to ? introduced.next : from, to);
}
