import {html} from "htl";
import {numberOf} from "../reading/days.js";
import {stateOf, type Interval} from "../reading/interval.js";
import {intervalInWords} from "../model/words.js";

type Row = Record<string, unknown>;
type Direction = "ascending" | "descending";

/**
 * The rows behind a chart as a table that sorts by its headers, by mouse and by keys; what is known stands before what is not,
 * in either direction. A column named `amount` is made of each row's bounds, in words that keep their doubt, or in the row's own `words`.
 *
 * @param columns what is shown, in this order: column → header
 */
export function valueTable(data: Iterable<object>, columns: Record<string, string>): HTMLElement {
  const rows = [...data] as Row[];
  if (rows.length === 0) return html`<p class="muted">There are no rows.</p>`;
  const names = Object.keys(columns);
  const body = html`<tbody></tbody>`;
  const show = (shown: readonly Row[]) =>
    body.replaceChildren(
      ...shown.map(
        (row) =>
          html`<tr>
            ${names.map((name) => cell(row, name))}
          </tr>`
      )
    );
  const headers = names.map((name) => {
    const sort = () => show(sorted(rows, name, turn(header, headers)));
    const header = html`<th scope="col"><button type="button" onclick=${sort}>${columns[name]}</button></th>`;
    return header;
  });
  show(rows);
  return html`<div class="value-table" tabindex="0" role="region" aria-label="Table behind the chart">
    <table>
      <thead>
        <tr>
          ${headers}
        </tr>
      </thead>
      ${body}
    </table>
  </div>`;
}

/** Marks a header as the one that sorts, and turns its direction where it is already. */
function turn(header: HTMLElement, headers: readonly HTMLElement[]): Direction {
  const direction = header.ariaSort === "ascending" ? "descending" : "ascending";
  for (const other of headers) other.ariaSort = null;
  header.ariaSort = direction;
  return direction;
}

function sorted(rows: readonly Row[], name: string, direction: Direction): Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => compare(sortKey(a, name), sortKey(b, name), sign));
}

type Key = number | string | null;

function compare(a: Key, b: Key, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return sign * String(a).localeCompare(String(b), "en");
}

/** The number that is known of an amount; days before our era are no text to be sorted by its letters. */
function sortKey(row: Row, name: string): Key {
  if (name === "amount") return (row as Interval).low ?? (row as Interval).high;
  const value = row[name];
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return value;
  return isDay(String(value)) ? numberOf(String(value)) : String(value);
}

function isDay(text: string): boolean {
  return /^-?\d{4,}-\d\d-\d\d$/.test(text);
}

function cell(row: Row, name: string): HTMLElement {
  const value = row[name];
  if (name === "amount") {
    const interval = row as Interval;
    return html`<td class=${`state-${stateOf(interval)}`}>${row.words ?? intervalInWords(interval)}</td>`;
  }
  if (value === null || value === undefined || value === "") return html`<td class="state-absent">–</td>`;
  return html`<td class=${typeof value === "number" ? "number" : null}>${String(value)}</td>`;
}
