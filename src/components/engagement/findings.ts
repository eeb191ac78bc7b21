import {html} from "htl";
import type {TableName} from "../../model/tables/descriptions.js";
import {assumptionInWords} from "../../model/statements/assumptions.js";
import type {AssumptionRow, CheckRow} from "../../model/rows.js";
import type {Notebook} from "../../model/tables/table.js";
import {viewOf, type View} from "../../model/view.js";
import {unknowns, type Unknown} from "../../model/unknowns.js";
import {groupBy} from "../../reading/list.js";
import {formatIssue, type Issue} from "../../reading/report.js";
import {cutList, shortened} from "../table/cut.js";

/** How much of a long list is shown. */
const most = 200;

const words = {contradiction: "Contradiction", open: "Left open", holds: "Holds"};

/** What the checks found, each with the statements that it rests on. */
export function checkList(
  notebook: Notebook,
  statuses: readonly CheckRow["status"][],
  engagement?: string
): HTMLElement {
  const found = checksOf(notebook, statuses, engagement);
  if (found.length === 0) return html`<p class="muted">Nothing found.</p>`;
  const {shown, left} = cutList(found, most);
  return html`<div>
    ${shown.map(
      ({status, finding, statements}) =>
        html`<div class=${`finding finding-${status}`}>
          <p><strong>${words[status]}.</strong> ${finding}</p>
          <small>${statements.map(({text, source}) => `“${text}” (${source})`).join(" · ")}</small>
        </div>`
    )}
    ${rest(left, "checks")}
  </div>`;
}

/** The checks of some statuses: of all engagements, or of the one named. */
export function checksOf(notebook: Notebook, statuses: readonly CheckRow["status"][], engagement?: string): CheckRow[] {
  return viewOf(notebook).checks.filter(
    (row) => statuses.includes(row.status) && (!engagement || row.engagement === engagement)
  );
}

/** What the sources leave open: a card for each engagement, or one for the engagement named. */
export function unknownList(notebook: Notebook, engagement?: string): HTMLElement {
  const view = viewOf(notebook);
  const found = groupBy(unknowns(view), (unknown) => unknown.engagement);
  const shown = view.engagements.filter((row) => !engagement || row.engagement === engagement);
  return html`<div class=${shown.length > 1 ? "grid grid-cols-2" : ""}>
    ${shown.map((row) => unknownCard(row.name, found.get(row.engagement) ?? []))}
  </div>`;
}

function unknownCard(name: string, found: readonly Unknown[]): HTMLElement {
  const {shown, left} = cutList(found, most);
  return html`<div class="card">
    <h2>${shortened(name)}</h2>
    ${found.length === 0 ? html`<p class="muted">Nothing is left open.</p>` : ""}
    <ul>
      ${shown.map(({what, why}) => html`<li><strong>${what}</strong>: ${why}</li>`)}
    </ul>
    ${rest(left)}
  </div>`;
}

/**
 * What could not be read, a line for each issue: of all files, or of the article of the engagement named and of the claims, also of
 * those of others, as a claim that cannot be read may be of any.
 */
export function issueList(notebook: Notebook, engagement?: string): HTMLElement {
  const view = viewOf(notebook);
  const article = engagement && view.engagement(engagement)?.file;
  const isOfClaims = ({file}: Issue) => file?.endsWith(".csv") ?? false;
  const found = view.issues.filter((issue) => !engagement || issue.file === article || isOfClaims(issue));
  if (found.length === 0) return html`<p class="muted">Every value could be read.</p>`;
  const {shown, left} = cutList(found, most);
  return html`<div>
    <ul class="issues">
      ${shown.map((issue) => html`<li>${formatIssue({...issue, found: shortened(issue.found)})}</li>`)}
    </ul>
    ${rest(left, "issues")} ${engagement && found.some(isOfClaims) ? html`<p class="muted">${anyClaim}</p>` : ""}
  </div>`;
}

const anyClaim = "Claims are listed whichever engagement they are of: one that cannot be read may be of any.";

/** What readings took for granted, a line for each assumption: of all engagements, or of the one named and its parts. */
export function assumptionList(notebook: Notebook, engagement?: string): HTMLElement {
  const view = viewOf(notebook);
  const branch = new Set(view.branch(engagement).map(({id}) => id));
  const found = view.assumptions.filter((row) => branch.has(row.engagement));
  if (found.length === 0) return html`<p class="muted">No reading rests on an assumption.</p>`;
  const {shown, left} = cutList(found, most);
  return html`<div>
    <ul class="assumptions">
      ${shown.map((row) => html`<li><strong>${whatOf(view, row)}</strong>: ${assumptionInWords(row)}</li>`)}
    </ul>
    ${rest(left, "assumptions")}
  </div>`;
}

/** `Strength of the Ming`, `Date of the Siege`. */
function whatOf(view: View, {engagement, side, field}: AssumptionRow): string {
  const whole = view.dated(engagement);
  const sideAt = (place: string) => view.sides(place).find((row) => row.side === side);
  const named = (sideAt(engagement) ?? (whole && sideAt(whole.campaign)))?.label;
  const name = field === "date" ? whole?.label : (named ?? (side === null ? undefined : `side ${side}`));
  return `${field.charAt(0).toUpperCase()}${field.slice(1)} of ${shortened(name ?? engagement)}`;
}

/** How many of a long list are not shown, and the table that has them. */
function rest(left: number, table?: TableName): HTMLElement | "" {
  if (!left) return "";
  return html`<p class="muted">
    … and ${left.toLocaleString("en-US")} more${table ? `, which data/${table}.csv has` : ""}.
  </p>`;
}
