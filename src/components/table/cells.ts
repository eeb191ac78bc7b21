import {html} from "htl";
import type {Column} from "../../model/tables/descriptions.js";
import {intervalInWords} from "../../model/words.js";
import {numberOf} from "../../reading/days.js";
import {stateOf, type Interval} from "../../reading/interval.js";
import {assumedMark} from "./assumed-mark.js";
import {shortened} from "./cut.js";
import {withWords, type Words} from "./words-of-cell.js";

export type Row = Record<string, unknown>;

/**
 * A column of a table on a page. One of the type `interval` is made of each row's bounds `low`, `high` and `approximate`, in words
 * that keep their doubt, or in the row's own `words`.
 */
export type PageColumn = Omit<Column, "type"> & {type: Column["type"] | "interval"};

/** A row's cells. */
export function cellsOf(row: Row, columns: Record<string, PageColumn>, words: Words | null): HTMLElement[] {
  const taken = typeof row.assumptions === "string" ? row.assumptions : null;
  const signed = taken === null ? undefined : firstToSign(row, columns);
  return Object.entries(columns).map(([name, {type}]) => {
    const sign = name === signed ? assumedMark(taken!) : "";
    if (type === "interval") return withWords(amountCell(row, sign), words);
    const value = row[name];
    if (value === null || value === undefined || value === "") return html`<td class="state-absent">–</td>`;
    const cell = html`<td class=${`type-${type}`}>${shortened(String(value))}${type === "day" ? sign : ""}</td>`;
    return type === "day" ? withWords(cell, words) : cell;
  });
}

/** The amount, or the first day that is known; a row has the sign once. */
function firstToSign(row: Row, columns: Record<string, PageColumn>): string | undefined {
  const isSigned = ([name, {type}]: [string, PageColumn]) => type === "interval" || (type === "day" && row[name]);
  return Object.entries(columns).find(isSigned)?.[0];
}

function amountCell(row: Row, sign: HTMLElement | ""): HTMLElement {
  const interval = row as unknown as Interval;
  const said = [row.words ?? intervalInWords(interval), sign];
  return html`<td class=${`amount state-${lookOf(row, interval)}`}>${said}</td>`;
}

/** The state of an amount, with the two kinds of bound apart; what no field states has none. */
function lookOf({text}: Row, interval: Interval): string {
  if (text === null) return "absent";
  const state = stateOf(interval);
  if (state !== "bound") return state;
  return interval.low === null ? "at-most" : "at-least";
}

export type Direction = "ascending" | "descending";

/** Rows in the order of a column: numbers and amounts by value, days by day, text by its letters and the numbers in it; what is not known last. */
export function sorted(
  rows: readonly Row[],
  name: string,
  {type}: Pick<PageColumn, "type">,
  direction: Direction
): Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  const keyed = rows.map((row) => ({row, key: type === "interval" ? boundsOf(row) : keyOf(row[name], type)}));
  return keyed.sort((a, b) => compare(a.key, b.key, sign)).map(({row}) => row);
}

type Key = string | number | readonly [number, number] | null;

const {compare: byLetters} = new Intl.Collator("en", {numeric: true});

function compare(a: Key, b: Key, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "object" && typeof b === "object")
    return sign * (a[0] - b[0] || (a[1] > b[1] ? 1 : a[1] < b[1] ? -1 : 0));
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return sign * byLetters(String(a), String(b));
}

/** By the number that is known, then by the upper one: 8,000 stands before at least 8,000, and at most 8,000 before both. */
function boundsOf(row: Row): Key {
  const {low, high} = row as unknown as Interval;
  if (low === null && high === null) return null;
  return low === null ? [high!, -Infinity] : [low, high ?? Infinity];
}

function keyOf(value: unknown, type: PageColumn["type"]): Key {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return value;
  return type === "day" ? numberOf(String(value)) : String(value);
}
