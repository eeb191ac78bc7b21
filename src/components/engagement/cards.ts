import {html} from "htl";
import {unknown, type Interval} from "../../reading/interval.js";
import {forceRatio, measureRestsOn} from "../../model/measures.js";
import {assumptionInWords, lossesRestOn, strengthRestsOn} from "../../model/statements/assumptions.js";
import {casualtiesOf} from "../../model/statements/losses.js";
import type {AssumptionRow, EngagementRow, TotalRow} from "../../model/rows.js";
import type {Notebook} from "../../model/tables/table.js";
import {viewOf, type Side, type View} from "../../model/view.js";
import {daysInWords, intervalInWords, ratioInFigures} from "../../model/words.js";
import {assumedMark} from "../table/assumed-mark.js";
import {shortened} from "../table/cut.js";

/** One card for each engagement: its dates, its sides and what is known of them in numbers. */
export function engagementCards(notebook: Notebook): HTMLElement {
  const view = viewOf(notebook);
  return html`<div class="grid grid-cols-2">${view.engagements.map((row) => card(view, row))}</div>`;
}

function card(view: View, {engagement, name, date, place, daysLow, daysHigh}: EngagementRow): HTMLElement {
  const ratio = forceRatio(view.side(engagement, 1), view.side(engagement, 2));
  const days = daysInWords({low: daysLow, high: daysHigh, approximate: false});
  return html`<div class="card">
    <h2><a href=${`./engagements/${engagement}.html`}>${shortened(name)}</a></h2>
    <p>
      ${shortened(date) || "date not stated"}${mark(view.assumptionsOfDate(engagement))}${days === "unknown" ? "" : ` (${days})`}${place ? `, ${shortened(place)}` : ""}
    </p>
    <table>
      <thead>
        <tr>
          <th>Side</th>
          <th>Strength</th>
          <th>Casualties</th>
        </tr>
      </thead>
      <tbody>
        ${view.sides(engagement).map(sideRow)}
      </tbody>
    </table>
    <p>
      Force ratio
      <strong>${ratioInFigures(ratio)}</strong
      >${mark(measureRestsOn(view, ratio))}${ratio.caveat ? html`<br /><small class="muted">Not comparable: ${ratio.caveat}</small>` : ""}
    </p>
  </div>`;
}

/** The sign of what rests on an assumption. */
function mark(assumptions: readonly AssumptionRow[]): HTMLElement | "" {
  return assumptions.length ? assumedMark(shortened(assumptions.map(assumptionInWords).join("; "))) : "";
}

function sideRow(side: Side): HTMLElement {
  const words = (total: TotalRow | null, amount: Interval) =>
    total?.value ? intervalInWords(amount) : html`<em class="state-unknown">not stated</em>`;
  return html`<tr>
    <td>${side.label}</td>
    <td>${words(side.strength, side.strength ?? unknown)}${mark(strengthRestsOn(side))}</td>
    <td>${words(side.casualties, casualtiesOf(side))}${mark(lossesRestOn(side))}</td>
  </tr>`;
}
