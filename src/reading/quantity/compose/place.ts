import {signs} from "../../markup/templates/signs.js";
import {attributions} from "../grammar/cues.js";
import type {Named} from "../grammar/noun-meaning.js";
import {oneOutcome, tidy} from "../grammar/outcomes.js";
import {phraseAt} from "../grammar/phrases.js";
import type {Token} from "../tokens/token.js";
import type {Statement} from "./statement.js";

/**
 * What a heading says of the statements under it. It holds to the end of its line, or until the next where it is
 * `lasting`.
 */
export type Heading = Pick<Statement, "class" | "outcomes" | "claimant" | "party" | "phase" | "total" | "closes"> & {
  line: number;
  lasting: boolean;
  /** Whether a bare number has said the total, so that people counted more closely after it are its parts. */
  summed: boolean;
  /** Whether its claimant's name stands right before a count, and not over a list. */
  claims: boolean;
  /** Whether a bare number right after it says all that it heads. */
  counted: boolean;
};

/** Where the reader of elements stands. */
export type Place = {
  readonly tokens: readonly Token[];
  readonly raw: string;
  readonly statements: Statement[];
  heading: Heading;
  /** The noun that heads a line, or all after it. */
  noun: {noun: Named; line: number; lasting: boolean} | null;
  section: number;
  line: number;
  bulleted: boolean;
  /** The first statement that a claimant named after it can still speak for. */
  unclaimed: number;
  /** The statement of which "including" makes the next ones parts. */
  whole: number | null;
  /** The statements that the open brackets break down, from the outermost. */
  brackets: (number | null)[];
  /** The headings that hold again after the open brackets, from the outermost. */
  outside: Heading[];
};

export const noHeading: Heading = {
  class: null,
  outcomes: [],
  claimant: null,
  party: null,
  phase: null,
  total: false,
  closes: false,
  line: 0,
  lasting: false,
  summed: false,
  claims: false,
  counted: false
};

export function startOf(tokens: readonly Token[], raw: string): Place {
  return {
    tokens,
    raw,
    statements: [],
    heading: noHeading,
    noun: null,
    section: 0,
    line: 0,
    bulleted: false,
    unclaimed: 0,
    whole: null,
    brackets: [],
    outside: []
  };
}

/** The index of the last statement read. */
export function lastOf({statements}: Place): number | null {
  return statements.length ? statements.length - 1 : null;
}

/** The text of the tokens [from, to), as written, without references at its ends or a stop before it. */
export function textOf({tokens, raw}: Place, from: number, to: number): string {
  const start = tokens[from]?.key === "." ? from + 1 : from;
  const words = tokens.slice(start, to).filter(({kind}) => kind !== "footnote");
  return raw.slice(words[0]?.start, words.at(-1)?.end).replaceAll(signs.reference, "");
}

/** A claimant's name without the words that introduce it. */
export function claimantOf(place: Place, from: number, to: number): string {
  const introduced = phraseAt(attributions, place.tokens, from);
  return textOf(place, introduced && introduced.next < to ? introduced.next : from, to);
}

/** All outcomes that the tokens [from, to) name, sorted. */
export function outcomesIn(tokens: readonly Token[], from: number, to: number): string[] {
  const outcomes: string[] = [];
  for (let at = from; at < to; at++) {
    const found = oneOutcome(tokens, at);
    if (found) outcomes.push(found.outcome);
  }
  return tidy(outcomes);
}
