import type {ItemClass, Kind} from "../../item.js";

/** One amount with all that the value says of it, before totals, parts and rivals are told apart. */
export type Statement = {
  low: number | null;
  high: number | null;
  approximate: boolean;
  kind: Kind;
  /** The tokens [from, to) that state it. */
  from: number;
  to: number;
  class: ItemClass | null;
  single: boolean;
  unit: string | null;
  outcomes: string[];
  hasNoun: boolean;
  party: string | null;
  claimant: string | null;
  /** Whether a claimant is named right before it in its bracket. */
  claimed: boolean;
  /** Whether the text calls it a total, or a part. */
  total: boolean;
  part: boolean;
  /** Whether it is a share of the next statement, its whole (`7 of 9 ships`), or that whole. */
  share: "share" | "whole" | null;
  /** Whether nothing but "Total" heads it, so that after a rule it sums up all that stands above. */
  closes: boolean;
  /** The stretch that it stands in; a party's heading or a rule begins a new one. */
  section: number;
  line: number;
  bulleted: boolean;
  /** The statement whose bracket it stands in; null outside of brackets. */
  within: number | null;
  /** Whether a colon follows, so that a breakdown is to be expected. */
  opens: boolean;
  /** Whether a comma or an "and" joins it to the statement before. */
  joined: boolean;
  /** A stage of the force (`initially`, `by September`), when the text names one. */
  phase: string | null;
};
