import {html} from "htl";
import type {Column} from "../../model/tables/descriptions.js";
import {intervalInWords} from "../../model/words.js";
import {stateOf, type Interval} from "../../reading/interval.js";
import {assumedMark} from "../engagement/assumed-mark.js";
import {shortened} from "./cut.js";
import type {Words} from "./words-near.js";
import {withWords} from "./words-of-cell.js";

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
