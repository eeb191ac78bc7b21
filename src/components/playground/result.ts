import {html} from "htl";
import {assumptionList, checkList, checksOf, unknownList} from "../engagement/findings.js";
import {dateTable, lossTable, strengthTable, unitTable} from "../table/tables-behind.js";
import {charts} from "./charts.js";
import {folded, type Opened} from "./folded.js";
import {issueView} from "./issue-view.js";
import {legend} from "./legend.js";
import type {Reading} from "./reading.js";
import {assumptionFiles, checkFiles, issueFiles, stretchFiles} from "./reading-files.js";
import {valueView} from "./value-view.js";

export type Result = {element: HTMLElement; show: (reading: Reading) => Promise<void>};

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
  let latest: Reading | null = null;
  const show = async (reading: Reading) => {
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

function tablesOf({notebook, engagement}: Reading, opened: Opened): HTMLElement[] {
  return [
    folded("Table: strengths as written and as read", opened, () => strengthTable(notebook, engagement)),
    folded("Table: the amounts of strengths and units", opened, () => unitTable(notebook, engagement)),
    folded("Table: the amounts of losses", opened, () => lossTable(notebook, engagement)),
    folded("Table: dates as written and as read", opened, () => dateTable(notebook, engagement))
  ];
}

function findingsOf(reading: Reading): (HTMLElement | "")[] {
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
