import type {Assumption} from "../../reading/assumption.js";
import type {Interval} from "../../reading/interval.js";
import type {Issue} from "../../reading/issue.js";
import type {Item, Note} from "../../reading/item.js";
import {readTally} from "../../reading/tally.js";
import {readWhen} from "../../reading/when.js";

export const fieldNames = ["strength", "casualties", "date"] as const;
export type FieldName = (typeof fieldNames)[number];

export type TallyReading = {
  items: Omit<Item, "approximate">[];
  personnel: Interval;
  notes: Note[];
  issues: Issue[];
  assumptions: Assumption[];
};

export type DateReading = {
  earliest: string | null;
  start_latest: string | null;
  end_earliest: string | null;
  latest: string | null;
  approximate: boolean;
  edtf: string | null;
  issues: Issue[];
  assumptions: Assumption[];
};

export function isFieldName(value: unknown): value is FieldName {
  return (fieldNames as readonly unknown[]).includes(value);
}

/** What the command writes of a value, keys in the order in which they are printed. */
export function reading(raw: string, field: FieldName): TallyReading | DateReading {
  return field === "date" ? dateReading(raw) : tallyReading(raw, field);
}

export function tallyReading(raw: string, field: Exclude<FieldName, "date">): TallyReading {
  const {items, personnel, notes, issues, assumptions} = readTally(raw, field);
  return {items: items.map(itemReading), personnel, notes, issues, assumptions};
}

export function dateReading(raw: string): DateReading {
  const {earliest, startLatest, endEarliest, latest, approximate, edtf, issues, assumptions} = readWhen(raw);
  const days = {earliest, start_latest: startLatest, end_earliest: endEarliest, latest};
  return {...days, approximate, edtf, issues, assumptions};
}

/** An item's `kind` says what its `approximate` does. */
function itemReading(item: Item): Omit<Item, "approximate"> {
  const {text, low, high, kind, outcome, unit, role, claimant, party, start, end} = item;
  return {text, low, high, kind, outcome, class: item.class, unit, role, claimant, party, start, end};
}
