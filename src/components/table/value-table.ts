import {html} from "htl";
import {assumedSign} from "../../model/statements/assumptions.js";
import {intervalInWords} from "../../model/words.js";
import type {Interval} from "../../reading/interval.js";
import {actions} from "../export/actions.js";
import {download} from "../export/download.js";
import {cellsOf, sorted, type Direction, type PageColumn, type Row} from "./cells.js";
import {countInWords} from "./cut.js";
import {oneStop, tellsWords, type Words} from "./words-of-cell.js";

/** How many rows a table shows: the first in the order in which it is sorted. */
const most = 500;

type Options = {
  /** What the files that save it are called; `table` by default. */
  name?: string;
  /** What it is, in words, for who does not see where it stands. */
  label?: string;
  /** The words that a row's amounts and days were read from; none by default. */
  wordsOf?: (row: Row) => Words | null;
};

/**
 * The rows behind a chart as a table that sorts by its headers, by mouse and by keys; what is known stands before what is not,
 * in either direction. Its amounts and days show the words that they were read from, to a pointer that rests on them and to the
 * focus, which arrow keys move. Of very many rows it shows the first. Below are the downloads of all.
 *
 * @param columns what is shown, in this order
 */
export function valueTable(
  data: Iterable<object>,
  columns: Record<string, PageColumn>,
  {name = "table", label = "Table behind the chart", wordsOf = () => null}: Options = {}
): HTMLElement {
  let rows = [...data] as Row[];
  if (rows.length === 0) return html`<p class="muted">There are no rows.</p>`;
  const lines = new Map<Row, HTMLElement>();
  const lineOf = (row: Row) => {
    const line =
      lines.get(row) ??
      html`<tr>
        ${cellsOf(row, columns, wordsOf(row))}
      </tr>`;
    lines.set(row, line);
    return line;
  };
  const body = html`<tbody></tbody>`;
  const show = () => {
    body.replaceChildren(...rows.slice(0, most).map(lineOf));
    oneStop(body);
  };
  const headers = Object.entries(columns).map(([key, column]) => {
    const sort = () => {
      rows = sorted(rows, key, column, turn(header, headers));
      show();
    };
    const header = html`<th scope="col" class=${`type-${column.type}`}>
      <button type="button" title=${[column.description, column.rule].filter(Boolean).join(" ")} ${{onclick: sort}}>
        ${column.title}
      </button>
    </th>`;
    return header;
  });
  show();
  const table = html`<table>
    <thead>
      <tr>
        ${headers}
      </tr>
    </thead>
    ${body}
  </table>`;
  return html`<div class="value-table">
    <div class="scroller" tabindex="0" role="region" aria-label=${label}>${table}</div>
    ${tellsWords(table)}${rest(rows.length - most)}${tableFiles(name, columns, () => rows)}${body.querySelector(".with-words") ? hint(body) : ""}
  </div>`;
}

function rest(count: number): HTMLElement | "" {
  if (count <= 0) return "";
  return html`<p class="muted">… and ${countInWords(count, "more row")}, which the files below have.</p>`;
}

function hint(body: HTMLElement): HTMLElement {
  const sign = body.querySelector(".assumed") ? ` ${assumedSign} rests on an assumption, which stands beside it.` : "";
  return html`<small class="muted"
    >Point at an amount or a day, or go to it with Tab and the arrow keys, for the words it was read from.${sign}</small
  >`;
}

/** Marks a header as the one that sorts, and turns its direction where it is already. */
function turn(header: HTMLElement, headers: readonly HTMLElement[]): Direction {
  const direction = header.ariaSort === "ascending" ? "descending" : "ascending";
  for (const other of headers) other.ariaSort = null;
  header.ariaSort = direction;
  return direction;
}

/**
 * Buttons that save a table as it is shown, all its rows in their order: an amount is its words and its bounds.
 *
 * @param what what is saved, for who does not see where the buttons stand
 */
export function tableFiles(
  name: string,
  columns: Record<string, PageColumn>,
  rows: () => readonly Row[],
  what = "this table"
): HTMLElement {
  const {button, status} = actions();
  const names = Object.entries(columns).flatMap(([key, {type}]) =>
    type === "interval" ? [key, "low", "high", "approximate"] : [key]
  );
  const records = () =>
    rows().map((row) => Object.fromEntries(names.map((key) => [key, valueOf(row, key, columns[key])])));
  const csv = async () => (await import("../../model/tables/csv.js")).csvOf(records(), names);
  const save = (ending: string, type: string, body: () => string | Promise<string>) => async () => {
    download({name: `${name}.${ending}`, type, body: await body()});
    return `Saved ${name}.${ending}`;
  };
  const which = (ending: string) => ({"aria-label": `${ending} of ${what}`});
  return html`<div class="bar table-files">
    ${button("CSV", save("csv", "text/csv", csv), which("CSV"))}
    ${button(
      "JSON",
      save("json", "application/json", () => `${JSON.stringify(records(), null, 1)}\n`),
      which("JSON")
    )}
    ${status}
  </div>`;
}

function valueOf(row: Row, key: string, column: PageColumn | undefined): unknown {
  if (column?.type !== "interval") return row[key] ?? null;
  return row.words ?? intervalInWords(row as unknown as Interval);
}
