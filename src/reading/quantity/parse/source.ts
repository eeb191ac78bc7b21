import type {Lexicon} from "../lexicon/lexicon.js";
import {endOfRun, type Token} from "../lex/token.js";

export type Field = "strength" | "casualties";

/** A value as the rules of phrases read it: its tokens, its text, and what is known beforehand. */
export type Source = {
  tokens: readonly Token[];
  text: string;
  lexicon: Lexicon;
  field: Field;
  /** The words, in lower case, of the names of the article's belligerents. */
  parties: ReadonlySet<string>;
};

/** Skips footnotes' marks. */
export function skipFootnotes(tokens: readonly Token[], at: number): number {
  return endOfRun(tokens, at, ({kind}) => kind === "footnote");
}
