import type {Tally} from "../item.js";
import type {When} from "../when.js";

export const claimKinds = ["phase", "clash", "event", "strength", "casualties", "date", "duration"] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** How a claim is dated by another: `after kosovo-operation`, `same time as diber-fighting`, `month after …`. */
export type Relation = {relation: "after" | "before" | "same time as" | "month after" | "within"; to: string};

/** A statement in an article's prose, restated as facts: one row of `data/claims.csv`. */
export type Claim = {
  id: string;
  /** The engagement, or the claim, that this one belongs to; for a date, whose date it states. */
  engagement: string;
  kind: ClaimKind;
  label: string;
  /** The date as written; empty where the article gives none. */
  date: string;
  when: When | null;
  relation: Relation | null;
  place: string;
  side: number | null;
  /** For casualties: what became of them, as written; empty for losses that are not divided. */
  outcome: string;
  amount: string;
  /** For a strength and for casualties: the amount, read. */
  tally: Tally | null;
  /** For a duration: its length in days. */
  days: number | null;
  /** The slug of the article that says so, and the section. */
  article: string;
  section: string;
  file: string;
  line: number;
};
