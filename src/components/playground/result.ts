import {html} from "htl";
import {figureName} from "../../charts/notebook/data.js";
import type {CheckRow} from "../../model/rows.js";
import {descriptions} from "../../model/tables/descriptions.js";
import {notebookOf, type Notebook} from "../../model/tables/table.js";
import {viewOf} from "../../model/view.js";
import type {Issue} from "../../reading/report.js";
import {chartCell} from "../cell/chart-cell.js";
import {assumptionList, checkList, checksOf, unknownList} from "../engagement/findings.js";
import type {PageColumn, Row} from "../table/cells.js";
import {dateTable, lossTable, strengthTable, unitTable} from "../table/tables-behind.js";
import {tableFiles} from "../table/value-table.js";
import {folded, type Opened} from "./folded.js";
import type {Reading} from "./reading.js";
import {legend, valueView} from "./value-view.js";

type Result = {element: HTMLElement; show: (reading: Reading) => Promise<void>};

/** A reading as it came from the worker, with its plain data as tables. */
type Shown = Omit<Reading, "notebook"> & {notebook: Notebook};

const unsettled = ["contradiction", "open"] as const;

/** What was read of a text: its values, what could not be read, charts, tables and checks, one after the other. */
export function result(): Result {
  const opened: Opened = new Set();
  const [values, assumptions, issues, tables, findings] = [slot(), slot(), slot(), slot(), slot()];
  const drawn = charts();
  const element = html`<div class="playground-result">
    <h2>What each part was read as</h2>
    ${legend()} ${values}
    <h2>What was taken for granted</h2>
    ${assumptions}
    <h2>What could not be read</h2>
    ${issues}
    <h2>Charts and tables</h2>
    ${drawn.elements} ${tables}
    <h2>Contradictions and what is open</h2>
    ${findings}
  </div>`;
  let latest: Shown | null = null;
  const show = async (read: Reading) => {
    const reading = {...read, notebook: notebookOf(read.notebook)};
    latest = reading;
    const steps = [
      () => values.replaceChildren(...reading.values.map((value) => valueView(value, opened)), stretchFiles(reading)),
      () => assumptions.replaceChildren(assumptionList(reading.notebook), assumptionFiles(reading)),
      () => issues.replaceChildren(issueView(reading.issues), issueFiles(reading), leftOut(reading.left)),
      () => drawn.show(reading),
      () => tables.replaceChildren(...tablesOf(reading, opened)),
      () => findings.replaceChildren(...findingsOf(reading))
    ];
    for (const step of steps) {
      step();
      await nextTask();
      if (latest !== reading) return;
    }
  };
  return {element, show};
}

function tablesOf({notebook, engagement}: Shown, opened: Opened): HTMLElement[] {
  return [
    folded("Table: strengths as written and as read", opened, () => strengthTable(notebook, engagement)),
    folded("Table: the amounts of strengths and units", opened, () => unitTable(notebook, engagement)),
    folded("Table: the amounts of losses", opened, () => lossTable(notebook, engagement)),
    folded("Table: dates as written and as read", opened, () => dateTable(notebook, engagement))
  ];
}

function findingsOf(reading: Shown): (HTMLElement | "")[] {
  const {notebook} = reading;
  return [checkList(notebook, unsettled), checkFiles(checksOf(notebook, unsettled), reading), unknownList(notebook)];
}

/** Lets the page answer its reader. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function slot(): HTMLElement {
  return html`<div></div>`;
}

function leftOut(left: readonly string[]): HTMLElement {
  return left.length ? html`<p class="muted">Not shown: ${left.join("; ")}.</p>` : slot();
}

type Charts = {elements: HTMLElement[]; show: (reading: Shown) => void};

const cells = ["playground-force-ratio", "playground-losses", "playground-timeline"];

/** The charts of what was read, each a cell as on any page: what a reader makes of its code holds for the next text too. */
function charts(): Charts {
  const cards = cells.map((id) => ({id, card: html`<div class="card"></div>`}));
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  let latest: Shown | null = null;
  const draw = () => {
    if (!latest) return;
    const {notebook, engagement, complete} = latest;
    for (const {id, card} of cards) {
      const canDraw = complete || id !== "playground-losses";
      const content = canDraw ? chartCell(id, {notebook, engagement, dark: scheme.matches}) : tooMany();
      // A cell keeps its place, and its reader's focus.
      if (card.firstChild !== content) card.replaceChildren(content);
    }
  };
  scheme.addEventListener("change", draw);
  return {
    elements: cards.map(({card}) => card),
    show: (reading) => {
      latest = reading;
      draw();
    }
  };
}

function tooMany(): HTMLElement {
  return html`<p class="muted">
    The losses are not drawn: there are too many amounts, and a chart of some would be wrong.
  </p>`;
}

/** What could not be read, each with its line, field and place in the value. */
function issueView(issues: readonly Issue[]): HTMLElement {
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

/** Saves every stretch of the values that are shown, with what it was read as. */
function stretchFiles({values, engagement}: Shown): HTMLElement | "" {
  const rows = values.flatMap(({field, side, segments}) =>
    segments.map(({text, span}) => ({field, side, text, family: span?.family ?? null, words: span?.words ?? null}))
  );
  return filesOf("reading", "what each part was read as", stretches, rows, engagement);
}

/** Saves what could not be read. */
function issueFiles({issues, engagement}: Shown): HTMLElement | "" {
  return filesOf("issues", "what could not be read", descriptions.issues.columns, issues, engagement);
}

/** Saves what was taken for granted. */
function assumptionFiles({notebook, engagement}: Shown): HTMLElement | "" {
  const {columns} = descriptions.assumptions;
  return filesOf("assumptions", "what was taken for granted", columns, viewOf(notebook).assumptions, engagement);
}

/** Saves what checks found, each with the statements that it rests on. */
function checkFiles(checks: readonly CheckRow[], {engagement}: Shown): HTMLElement | "" {
  return filesOf("checks", "the contradictions and what is open", descriptions.checks.columns, checks, engagement);
}

function filesOf(
  name: string,
  what: string,
  columns: Record<string, PageColumn>,
  rows: readonly object[],
  engagement: string
): HTMLElement | "" {
  return rows.length ? tableFiles(figureName(name, engagement), columns, () => rows as readonly Row[], what) : "";
}

const stretches: Record<string, PageColumn> = {
  field: {type: "string", title: "Field", description: "The infobox's field, without the side's number."},
  side: {type: "integer", title: "Side", description: "The side's number; empty where the field is of no side."},
  text: {type: "string", title: "As written", description: "A stretch of the value, as written."},
  family: {type: "string", title: "Family", description: "What it was read as, in general; empty where as nothing."},
  words: {type: "string", title: "Read as", description: "What it was read as, in words."}
};
