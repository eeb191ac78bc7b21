import type {AmountKind, Role} from "../../item.js";
import type {ItemClass, Outcome} from "../../terms.js";
import type {Guess} from "./guess.js";

/** How an amount is said to stand for the one before it: as a later one, as the likelier one, or as another that it may be. */
export type RivalCue = "later" | "likelier" | "or";

export type Modifier = "adjective" | "of" | "service";

/** One amount with all that the value says of it, before wholes, parts and rivals are told apart. */
export type Mention = Readonly<{
  low: number | null;
  high: number | null;
  approximate: boolean;
  kind: AmountKind;
  /** The rule that read the amount. */
  rule: string;
  /** The tokens [from, to) that state it; its number begins at `number`. */
  from: number;
  to: number;
  number: number;
  class: ItemClass | null;
  single: boolean;
  unit: string | null;
  outcomes: readonly Outcome[];
  hasNoun: boolean;
  /** How the words after the number may describe a noun that stands by the next one, or by the one before (`12 Red and 9 Blue divisions`, `4 battalions, 2 of cavalry`); those of a `service` say so, alone or before a noun (`4 Navy and 2 Army aircraft`). */
  modifier: Modifier | null;
  party: string | null;
  claimant: string | null;
  /** Whether a heading names the party that the lexicon does not know. */
  headed: boolean;
  /** Whether a heading over it names things, though not as its noun. */
  underThings: boolean;
  /** Whether the claimant is an unknown name in a bracket, which may be something else. */
  guessed: boolean;
  /** Whether a claimant is named right before it in its bracket. */
  claimed: boolean;
  /** Whether the text calls it a total, or a part. */
  total: boolean;
  part: boolean;
  /** Whether it is a share of the next mention, its whole (`7 of 9 ships`), or that whole. */
  share: "share" | "whole" | null;
  /** Whether nothing but "Total" heads it, so that after a rule it sums up all that stands above. */
  grandTotal: boolean;
  /** The section that it stands in; a party's heading or a rule begins a new one. */
  section: number;
  /** The claimant or the stage over the parties' headings, where there is one. */
  voice: string | null;
  line: number;
  bulleted: boolean;
  /** The mention whose bracket it stands in; null outside of brackets. */
  within: number | null;
  /** Whether a colon follows, so that a breakdown is to be expected. */
  hasColon: boolean;
  /** Whether a comma or an "and" joins it to the mention before. */
  joined: boolean;
  /** A stage of the force (`initially`, `by September`), when the text names one. */
  stage: string | null;
  rivalCue: RivalCue | null;
  /** Whether it is said to come to the one before (`later 300 more`), so that it is no stage of the same force. */
  adds: boolean;
  guesses: readonly Guess[];
}> &
  Relations;

/** How a mention belongs to others, which relating fills in: its role and the rule that gave it, its whole, and the set of rivals that it is in. */
type Relations = Readonly<{
  outcome: string;
  role: Role;
  because: {rule: string; parts: readonly Mention[]} | null;
  partOf: Mention | null;
  rivals: number | null;
}>;

/** A mention in the making, which arranging makes and relating fills in. */
export type Draft = {-readonly [K in keyof Mention]: Mention[K]};
