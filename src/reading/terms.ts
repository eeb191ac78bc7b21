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

/** What is counted; only `personnel` are the people of a side's total. */
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
