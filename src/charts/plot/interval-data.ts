import {stateOf} from "../../reading/interval.js";
import {assumedCell} from "../notebook/assumed.js";
import type {DataRow} from "../figure/content.js";
import type {IntervalRow} from "./interval-panel.js";

/** The rows of a panel as data: what stands in the figure, in its words and in numbers. */
export function intervalData(panel: string, rows: readonly IntervalRow[]): DataRow[] {
  let group = "";
  return rows.map(({heading, label, low, high, approximate, value, aside, rival, caveat, ...row}) => {
    group = heading ?? group;
    return {
      panel,
      group,
      label,
      state: stateOf({low, high, approximate}),
      low,
      high,
      approximate,
      words: value,
      reading: aside ?? "",
      rival: Boolean(rival),
      not_comparable: caveat ?? null,
      assumptions: assumedCell(row),
      side: row.side
    };
  });
}
