import {html} from "htl";
import type {Issue} from "../../reading/report.js";

/** What could not be read, each with its line, field and place in the value. */
export function issueView(issues: readonly Issue[]): HTMLElement {
  if (issues.length === 0) return html`<p class="muted">Everything could be read.</p>`;
  return html`<ul class="issues">
    ${issues.map(
      (issue) =>
        html`<li>
          <strong>${placeOf(issue)}</strong>: found ${issue.found ? `“${issue.found}”` : "nothing"}, expected
          ${issue.expected}
        </li>`
    )}
  </ul>`;
}

/** `Line 9, casualties2, characters 1–4`, counted from 1. */
function placeOf({line, field, start, end}: Issue): string {
  const characters = start === undefined || end === undefined ? null : `characters ${start + 1}–${end}`;
  return [line === undefined ? "Text" : `Line ${line}`, field, characters].filter(Boolean).join(", ");
}
