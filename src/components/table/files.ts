import {html} from "htl";
import {csvOf} from "../../model/tables/csv.js";
import {intervalInWords} from "../../model/words.js";
import type {Interval} from "../../reading/interval.js";
import {actions} from "../export/actions.js";
import {download} from "../export/download.js";
import type {PageColumn, Row} from "./cells.js";

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
  const save = (ending: string, type: string, body: () => string) => async () => {
    download({name: `${name}.${ending}`, type, body: body()});
    return `Saved ${name}.${ending}`;
  };
  const which = (ending: string) => ({"aria-label": `${ending} of ${what}`});
  return html`<div class="table-files">
    ${button(
      "CSV",
      save("csv", "text/csv", () => csvOf(records(), names)),
      which("CSV")
    )}
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
