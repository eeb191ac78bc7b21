import {html} from "htl";
import {quote} from "../../charts/text/words.js";
import type {Notebook} from "../../model/tables/table.js";
import {viewOf, type Side, type View} from "../../model/view.js";
import {daysInWords} from "../../model/words.js";
import {assumedMark} from "../table/assumed-mark.js";
import {shortened} from "../table/cut.js";

/**
 * An engagement's name, dates, place and result, and its sides with the names that the source lost. The browser's tab gets the
 * name too, as Framework gives it no other title.
 */
export function engagementHeader(notebook: Notebook, engagement: string): HTMLElement {
  const view = viewOf(notebook);
  const row = view.engagement(engagement);
  if (!row)
    return html`<div>
      <h1>No such engagement</h1>
      <p>data/articles has no file named <code>${engagement}</code>.</p>
    </div>`;
  document.title = `${shortened(row.name)} | Campaign notebook`;
  const whole = row.partOf && view.engagement(row.partOf);
  const days = daysInWords({low: row.daysLow, high: row.daysHigh, approximate: false});
  return html`<div>
    <h1>${shortened(row.name)}</h1>
    <p>
      ${shortened(row.date) || "Date not stated"}${dateMark(view, engagement)}${days === "unknown" ? "" : ` (${days}, both ends counted)`}${row.place ? `, ${shortened(row.place)}` : ""}.
      ${whole ? html`Part of the <a href=${`./${whole.engagement}.html`}>${shortened(whole.name)}</a>.` : ""}
      ${row.result ? `Result, says the infobox: ${shortened(row.result)}.` : ""}
    </p>
    <div class="grid grid-cols-2">${view.sides(engagement).map(sideCard)}</div>
  </div>`;
}

function dateMark(view: View, engagement: string): HTMLElement | "" {
  const assumptions = view.assumptionsOfDate(engagement);
  return assumptions.length ? assumedMark(assumptions.map(({taken}) => taken).join("; ")) : "";
}

function sideCard({label, names, gaps, commanders, commandersUnknown, units}: Side): HTMLElement {
  const lost = gaps ? ` (${gaps === 1 ? "one name" : `${gaps} names`} lost in the source)` : "";
  return html`<div class="card">
    <h2>${label}</h2>
    <p><strong>Belligerents</strong>: ${shortened(names.join(", ")) || "none named"}${lost}</p>
    <p>
      <strong>Commanders</strong>:
      ${shortened(commanders.join(", "))}${commanders.length && commandersUnknown ? ", others " : ""}
      ${commandersUnknown ? html`<em class="state-unknown">unknown</em>` : commanders.length ? "" : "not stated"}
    </p>
    ${units ? html`<p><strong>Units</strong>: ${quote(units)}</p>` : ""}
  </div>`;
}
