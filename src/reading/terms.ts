import type {ItemClass} from "./item.js";

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

/** The outcomes of people that are casualties: out of the fight by the other side's hand, or not accounted for. */
export const casualties: ReadonlySet<string> = new Set<Outcome>(["killed", "wounded", "captured", "missing", "losses"]);

/** The classes of what is counted; only `personnel` are the people of a side's figure. */
export const classes: readonly ItemClass[] = ["personnel", "civilian", "formation", "equipment", "animal"];
