import type {Interval} from "./interval.js";
import type {Assumption, Issue, Step, Stretch} from "./report.js";
import type {ItemClass} from "./terms.js";

/** How an amount is stated. `vague` is an amount in words only (`dozens`, `heavy`). */
export type AmountKind = "exact" | "approximate" | "range" | "at_least" | "at_most" | "unknown" | "none" | "vague";

/** `total` of others, `part` of another, one of several rival amounts (`alternative`), or a plain `count`. */
export type Role = "total" | "part" | "alternative" | "count";

/** An amount as stated, with the span [start, end) of the raw text that it was read from. */
export type Item = Interval &
  Stretch & {
    kind: AmountKind;
    /** `strength`; or `killed`, `wounded`, `captured` …; joined outcomes under one number are sorted and joined by `+`. */
    outcome: string;
    class: ItemClass;
    /** The noun as written, singular and lower case (`war elephant`); null for a bare number or plain men. As the names below, it is cut after 200 characters. */
    unit: string | null;
    role: Role;
    /** Who says so, as written; null where nobody is named. */
    claimant: string | null;
    /** The nation, branch, phase or place that the amount belongs to, as written. */
    party: string | null;
  };

/**
 * Text that is no amount. A `label` heads or qualifies items (`Equipment captured or destroyed:`), a `footnote` is a mark
 * such as `[1]`, `markup` is a tag or the target of a link, a `caveat` says that the people counted did not (all) take
 * part, so that the amount cannot be compared.
 */
export type Note = Stretch & {kind: "note" | "label" | "footnote" | "markup" | "caveat"};

/** A strength or casualties value, read. Every letter and digit of `raw` lies in the span of an item or of a note. */
export type Tally = {
  raw: string;
  field: "strength" | "casualties";
  items: Item[];
  personnel: Interval;
  notes: Note[];
  issues: Issue[];
  /** What the reading took for granted. */
  assumptions: Assumption[];
  /** How it was read, step by step; only where the trace is asked for. */
  trace?: Step[];
};
