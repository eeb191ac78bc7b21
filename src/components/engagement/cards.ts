import {html} from "htl";
import {figureOf} from "../../model/figure-of.js";
import {casualties} from "../../model/statements/casualties.js";
import {forceRatio} from "../../model/measures.js";
import {assumptionInWords, assumptionsOfDate} from "../../model/statements/assumptions-of.js";
import {lossesRestOn, measureRestsOn, strengthRestsOn} from "../../model/statements/rests-on.js";
import type {AssumptionRow, EngagementRow, FigureRow, Notebook, SideRow} from "../../model/rows.js";
import {rowsOf, type Data} from "../../model/tables/tables.js";
import {daysInWords, intervalInWords, ratioInFigures} from "../../model/words.js";
import {assumedMark} from "../table/assumed-mark.js";
import {shortened} from "../table/cut.js";

/** One card for each engagement: its dates, its sides and what is known of them in numbers. */
export function engagementCards(data: Data): HTMLElement {
  const rows = rowsOf(data);
  return html`<div class="grid grid-cols-2">${rows.engagements.map((row) => card(rows, row))}</div>`;
}

function card(rows: Notebook, {engagement, name, date, place, daysLow, daysHigh}: EngagementRow): HTMLElement {
  const sides = rows.sides.filter((row) => row.engagement === engagement);
  const ratio = forceRatio(rows, engagement);
  const days = daysInWords({low: daysLow, high: daysHigh, approximate: false});
  return html`<div class="card">
    <h2><a href=${`./engagements/${engagement}`}>${shortened(name)}</a></h2>
    <p>
      ${shortened(date) || "date not stated"}${mark(assumptionsOfDate(rows, engagement))}${days === "unknown" ? "" : ` (${days})`}${place ? `, ${shortened(place)}` : ""}
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
        ${sides.map((side) => sideRow(rows, side))}
      </tbody>
    </table>
    <p>
      Force ratio
      <strong>${ratioInFigures(ratio)}</strong
      >${mark(measureRestsOn(rows, ratio))}${ratio.caveat ? html`<br /><small class="muted">Not comparable: ${ratio.caveat}</small>` : ""}
    </p>
  </div>`;
}

/** The sign of what rests on an assumption. */
function mark(assumptions: readonly AssumptionRow[]): HTMLElement | "" {
  return assumptions.length ? assumedMark(shortened(assumptions.map(assumptionInWords).join("; "))) : "";
}

function sideRow(rows: Notebook, {engagement, side, label}: SideRow): HTMLElement {
  const strength = figureOf(rows, engagement, side, "strength")!;
  const losses = figureOf(rows, engagement, side, "casualties")!;
  const words = ({value}: FigureRow, amount: string) =>
    value === null ? html`<em class="state-unknown">not stated</em>` : amount;
  return html`<tr>
    <td>${label}</td>
    <td>${words(strength, intervalInWords(strength))}${mark(strengthRestsOn(rows, engagement, side))}</td>
    <td>
      ${words(losses, intervalInWords(casualties(rows, engagement, side)))}${mark(lossesRestOn(rows, engagement, side))}
    </td>
  </tr>`;
}
