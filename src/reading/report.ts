import {excerpt} from "./strings.js";

/** Where in a raw value, as offsets [start, end), and what stands there, as written. */
export type Stretch = {start: number; end: number; text: string};

/**
 * A thing in the data that could not be read as expected. Issues are collected and shown, never thrown:
 * one bad field must not hide the rest.
 */
export type Issue = {
  /** The file as its folder is named, e.g. `data/articles/liberation-of-tirana.txt`; absent while only a value is known. */
  file?: string;
  /** Counted from 1. */
  line?: number;
  /** The infobox field or the column. */
  field?: string;
  /** Where in the raw value, as offsets [start, end). */
  start?: number;
  end?: number;
  /** What stands there, as written. */
  found: string;
  /** What the reader expects there instead, in words. */
  expected: string;
};

/** A thing that a reading took for granted, where the text leaves it open. */
export type Assumption = Stretch & {
  /** The rule that took it for granted, by its name. */
  rule: string;
  /** What was taken for granted, in plain words. */
  taken: string;
};

/** One thing that a reading did: which rule read which stretch of the raw value as what. */
export type Step = Stretch & {
  /** The pass, in the order of the reading: `markup`, `lex`, `classify`, `parse`, `arrange`, `relate`, `guess`, `people`; of a date `markup`, `tokens`, `points`, `completion`, `days`. */
  pass: string;
  /** The rule's name, the one that assumptions carry too. */
  rule: string;
  /** What it was read as, in plain words: `8,000 or more`, `a year`, `the whole of 311 + 450`. */
  as: string;
};

export type ReadingOptions = {
  /** Whether to say step by step how the value was read; it costs time. Default false. */
  trace?: boolean;
};

/** One line that names file, line, field, what was found and what is expected. */
export function formatIssue({file, line, field, found, expected}: Issue): string {
  const place = [file, line].filter((part) => part !== undefined).join(":");
  const where = [place, field].filter(Boolean).join(": ");
  return `${where ? `${where}: ` : ""}found ${found === "" ? "nothing" : JSON.stringify(found)}, expected ${expected}`;
}

/** One line that quotes the start of the text which leaves it open, and says what was taken for granted. */
export function formatAssumption({text, taken}: Pick<Assumption, "text" | "taken">): string {
  return `${JSON.stringify(excerpt(text))}: ${taken}`;
}
