import type {Interval} from "./interval.js";
import type {Assumption, Issue, Step, Stretch} from "./report.js";

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

/** What may have become of those counted, in the order in which they are listed; `losses` where a text says no more than that. */
export const outcomes = [
  "killed",
  "wounded",
  "captured",
  "missing",
  "sick",
  "deserted",
  "fled",
  "displaced",
  "destroyed",
  "damaged",
  "lost",
  "losses",
  "other"
] as const;

export type Outcome = (typeof outcomes)[number];

/** What is counted; only `personnel` are the people of a side's amount. */
export type ItemClass = "personnel" | "civilian" | "formation" | "equipment" | "animal";

const casualties: ReadonlySet<string> = new Set<Outcome>(["killed", "wounded", "captured", "missing", "losses"]);

/** Whether an outcome, or one of several joined by `+`, is a casualty: out of the fight by the other side's hand, or not accounted for. */
export function isCasualty(outcome: string): boolean {
  return casualties.has(outcome) || (outcome.includes("+") && outcome.split("+").some((one) => casualties.has(one)));
}

/** Whether what is counted is no person. */
export function isThing(itemClass: ItemClass | null): boolean {
  return itemClass === "equipment" || itemClass === "animal" || itemClass === "formation";
}

/** Whether an outcome befalls things alone, where it is said without a noun. */
export function befallsThings(outcome: string | null): boolean {
  return outcome === "destroyed" || outcome === "damaged";
}

const human: ReadonlySet<string> = new Set<Outcome>(["killed", "wounded", "missing", "sick", "deserted", "displaced"]);

/** Whether an outcome befalls people alone. */
export function befallsPeople(outcome: string): boolean {
  return human.has(outcome);
}
