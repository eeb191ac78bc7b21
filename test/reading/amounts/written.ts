import {describe, expect, it} from "vitest";
import {stateOf, type Interval} from "../../../src/reading/interval.js";
import type {Item, AmountKind, Tally} from "../../../src/reading/item.js";
import {readTally} from "../../../src/reading/tally.js";

/** A rule, and the values that show it, each with what it is read as. */
export type Facts = Record<string, [raw: string, read: string][]>;

type Field = Tally["field"];

/** What values are read as, as `written` writes it. */
export function facts(field: Field, table: Facts): void {
  tests(field, table, (raw) => written(raw, field));
}

/** The people of values, as `written` writes them, where a rule says no more. */
export function people(field: Field, table: Facts): void {
  tests(field, table, (raw) => bounds(readTally(raw, field).personnel));
}

/** The notes of values, each with its kind. */
export function notes(field: Field, table: Facts): void {
  tests(field, table, (raw) =>
    readTally(raw, field)
      .notes.map(({kind, text}) => `${kind}: ${text}`)
      .join(" | ")
  );
}

/** The classes and units of what values count. */
export function nouns(field: Field, table: Facts): void {
  tests(field, table, (raw) =>
    readTally(raw, field)
      .items.map((item) => [item.class, item.unit].filter(Boolean).join(": "))
      .join(", ")
  );
}

/** The stretches of values that items were read from. */
export function stretches(field: Field, table: Facts): void {
  tests(field, table, (raw) =>
    readTally(raw, field)
      .items.map(({text}) => text)
      .join(" | ")
  );
}

function tests(field: Field, table: Facts, read: (raw: string) => string): void {
  describe(`of a value of ${field}`, () => {
    describe.each(Object.entries(table))("%s", (_, rows) => {
      it.each(rows)("%j is %s", (raw, expected) => expect(read(raw)).toBe(expected));
    });
  });
}

/**
 * A value as read: `~300+ killed officer part by Livy of Rome, ? wounded = ~300+ ! 2,00`. Each item has its amount, its outcome but
 * `strength`, what was counted but people, its role but `count`, claimant and party; then come the people and what the issues found.
 * Amounts are `300`, `~300` (approximate), `300–400`, `300+` (at least), `≤300` (at most), `some` (vague), `?` and `0`.
 */
function written(raw: string, field: Field): string {
  const {items, personnel, issues} = readTally(raw, field);
  const found = issues.map((issue) => ` ! ${issue.found}`).join("");
  return `${items.map(itemInWords).join(", ")} = ${bounds(personnel)}${found}`.trim();
}

function itemInWords(item: Item): string {
  const words = [
    amount(item),
    item.outcome === "strength" ? null : item.outcome,
    item.unit ?? (item.class === "personnel" ? null : item.class),
    item.role === "count" ? null : item.role,
    item.claimant && `by ${item.claimant}`,
    item.party && `of ${item.party}`
  ];
  return words.filter(Boolean).join(" ");
}

/** The kind too, where the bounds do not show it. */
function amount(item: Item): string {
  if (item.kind === "vague" && item.low === null && item.high === null) return "some";
  return item.kind === shownKind(item) ? bounds(item) : `${bounds(item)} (${item.kind})`;
}

const kinds: Record<ReturnType<typeof stateOf>, AmountKind> = {
  value: "exact",
  approximate: "approximate",
  range: "range",
  bound: "at_least",
  unknown: "unknown",
  none: "none"
};

function shownKind(item: Interval): AmountKind {
  return item.low === null && item.high !== null ? "at_most" : kinds[stateOf(item)];
}

function bounds({low, high, approximate}: Interval): string {
  const about = approximate ? "~" : "";
  if (low === high) return `${about}${low ?? "?"}`;
  if (high === null) return `${about}${low}+`;
  return low === null ? `${about}≤${high}` : `${about}${low}–${high}`;
}
