import type {Interval} from "../../reading/interval.js";
import type {Item, Note} from "../../reading/item.js";
import type {Assumption, Issue, ReadingOptions, Step} from "../../reading/report.js";
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
  trace?: Step[] | undefined;
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
  trace?: Step[] | undefined;
};

export function isFieldName(value: unknown): value is FieldName {
  return (fieldNames as readonly unknown[]).includes(value);
}

/** What the command writes of a value, keys in the order in which they are printed. */
export function reading(raw: string, field: FieldName, options?: ReadingOptions): TallyReading | DateReading {
  return field === "date" ? dateReading(raw, options) : tallyReading(raw, field, options);
}

export function tallyReading(raw: string, field: Exclude<FieldName, "date">, options?: ReadingOptions): TallyReading {
  const {items, personnel, notes, issues, assumptions, trace} = readTally(raw, field, options);
  return {items: items.map(itemReading), personnel, notes, issues, assumptions, trace};
}

export function dateReading(raw: string, options?: ReadingOptions): DateReading {
  const {earliest, startLatest, endEarliest, latest, approximate, edtf, ...others} = readWhen(raw, options);
  const {issues, assumptions, trace} = others;
  const days = {earliest, start_latest: startLatest, end_earliest: endEarliest, latest};
  return {...days, approximate, edtf, issues, assumptions, trace};
}

/** An item's `kind` says what its `approximate` does. */
function itemReading(item: Item): Omit<Item, "approximate"> {
  const {text, low, high, kind, outcome, unit, role, claimant, party, start, end} = item;
  return {text, low, high, kind, outcome, class: item.class, unit, role, claimant, party, start, end};
}
