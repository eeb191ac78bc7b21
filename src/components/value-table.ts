import * as Inputs from "@observablehq/inputs";
import {html} from "htl";
import {stateOf, type Interval} from "../reading/interval.js";
import {intervalInWords} from "../model/words.js";

/**
 * The rows behind a chart as a table that sorts by a click on a header. A column named `amount` is made of each row's bounds,
 * in words that keep their doubt.
 *
 * @param columns what is shown, in this order: column → header
 */
export function valueTable(data: Iterable<object>, columns: Record<string, string>): HTMLElement {
  const rows = [...data].map((row) => ("low" in row ? {...row, amount: sortable(row as Interval)} : row));
  const table = Inputs.table(rows, {
    columns: Object.keys(columns),
    header: columns,
    select: false,
    layout: "auto",
    rows: Infinity,
    format: Object.fromEntries(Object.keys(columns).map((name) => [name, name === "amount" ? amountCell : textCell]))
  });
  return html`<div class="value-table" tabindex="0" role="region" aria-label="Table behind the chart">${table}</div>`;
}

/** Sorts by the number that is known, and keeps the interval for its words. */
function sortable(interval: Interval): {valueOf: () => number; interval: Interval} {
  return {valueOf: () => interval.low ?? interval.high ?? Number.NEGATIVE_INFINITY, interval};
}

function amountCell({interval}: {interval: Interval}): HTMLElement {
  return html`<span class=${`state-${stateOf(interval)}`}>${intervalInWords(interval)}</span>`;
}

function textCell(value: unknown): HTMLElement | string {
  if (value === null || value === undefined || value === "") return html`<span class="state-absent">–</span>`;
  return Array.isArray(value) ? value.join(", ") : String(value);
}
