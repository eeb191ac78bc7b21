import {html} from "htl";
import {bothColours, inBothThemes} from "../../charts/svg/both-themes.js";
import {elementOf} from "../../charts/svg/elements.js";
import {svg} from "../../charts/svg/svg.js";
import type {Notebook} from "../../model/tables/table.js";
import {exportBar} from "../export/export-bar.js";
import {drawnWidths} from "../figure/widths.js";
import {cellCode} from "./cell-code.js";
import {codePanel} from "./code-panel.js";
import {drawn, isChart} from "./drawn.js";
import type {Inputs} from "./messages.js";
import {ownValue, type Given} from "./own-figure.js";
import {keyOf} from "./store.js";

/** What a page hands a cell: the notebook, its colour scheme, and all inputs that the cell's code may name. */
export type CellInputs = {notebook: Notebook; dark?: boolean} & Inputs;

/** The block of a page that holds the code of the cell with an id. */
export function codeBlock(id: string): HTMLElement {
  const block = document.querySelector<HTMLElement>(`pre[data-cell="${CSS.escape(id)}"] > code`);
  if (!block) throw new Error(`the page has no code for the cell ${id}`);
  return block;
}

/**
 * A cell as a page's HTML holds it, for readers without scripts and until the live cell takes its place: what the page's own
 * code draws, at every width that charts are drawn for, of which the style shows the one that fits, in the colours of both
 * themes, with its text alternative. Buttons stand where they will, but do nothing yet.
 *
 * @param isFirst whether the chart itself is there, unless its drawings are too long, or only the room that it will take
 */
export async function stillCell(id: string, given: CellInputs, isFirst: boolean): Promise<HTMLElement> {
  const {notebook} = given;
  const inputs = Object.fromEntries(Object.entries(given).filter(([name]) => name !== "notebook" && name !== "dark"));
  const block = codeBlock(id);
  const code = cellCode(id);
  code.own = block.textContent;
  const panel = codePanel({id, code, block: () => block, draw: () => {}, known});
  panel.update();
  panel.tell(null);
  const drawings = [];
  for (const width of drawnWidths) drawings.push(await drawingAt(code.own, {notebook, inputs, width}, isFirst));
  const isDrawn = isFirst && drawings.reduce((sum, {drawing}) => sum + drawing.outerHTML.length, 0) <= most;
  const isFigure = drawings.every(({isFigure}) => isFigure);
  const bar = isFigure ? exportBar({...noFile, titleId: "", text: ""}) : "";
  return html`<div class="cell" data-still=${id} data-drawn=${String(isDrawn)}>
    <div class="cell-stage">
      <figure class=${isFigure ? "figure" : "figure plain"}>
        ${drawings.map(({drawing}, index) => at(drawnWidths[index]!, isDrawn ? drawing : roomFor(drawing)))}${bar}
      </figure>
    </div>
    ${panel.element}
  </div>`;
}

/** How many letters a page's drawings may have together: of very many engagements they would take longer to come than to draw. */
const most = 1_000_000;

/** A chart, in both themes where it is seen; a drawing of another kind, which takes its colours from the page, as it is. */
async function drawingAt(code: string, given: Given, isSeen: boolean): Promise<{drawing: Element; isFigure: boolean}> {
  const value = await ownValue(code, given);
  if (!isChart(value)) return {drawing: drawn(value, {}), isFigure: false};
  const draw = (theme: "light" | "dark") => value({width: given.width, theme});
  const drawing = isSeen ? inBothThemes(draw("light"), draw("dark"), `-at-${given.width}`) : draw("light");
  return {drawing, isFigure: true};
}

/** As high and as wide, and empty. */
function roomFor(drawing: Element): Element {
  const [width, height, viewBox] = ["width", "height", "viewBox"].map((name) => drawing.getAttribute(name));
  return elementOf(document, svg("svg", {width, height, viewBox}));
}

function at(width: number, drawing: Element): Element {
  drawing.setAttribute("data-at", String(width));
  return drawing;
}

/** What the page's HTML shows of the cell with an id; nothing where that is hidden, or in a page without still cells. */
export function stillOf(id: string): Element | null {
  const figure = document.querySelector(`[data-still="${CSS.escape(id)}"] .figure`);
  return figure && getComputedStyle(figure).visibility !== "hidden" ? figure : null;
}

const known = () => Promise.reject(new Error("a still cell has no editor"));
const noFile = {makeFile: () => Promise.reject(new Error("a still cell makes no files")), shown: {}};

/**
 * The style of a page with still cells: of the drawings of each, only that of the width shows which a live one would be drawn
 * for, in the colours of the reader's theme.
 */
export function stillStyle(html: string): string {
  const shown = drawnWidths.map((width, index) => {
    const bounds = [
      ...(index === 0 ? [] : [`(width >= ${width}px)`]),
      ...(index === drawnWidths.length - 1 ? [] : [`(width < ${drawnWidths[index + 1]}px)`])
    ];
    return `@container cell ${bounds.join(" and ")}{.figure>[data-at="${width}"]{display:block}}`;
  });
  return `.figure>[data-at]{display:none}${shown.join("")}${bothColours(html)}`;
}

/**
 * A script for a page's head: hides, before anything is painted, what stands in the HTML but will be otherwise, as the address
 * has other values of the page's inputs or the browser keeps code of the reader's own for a cell.
 */
export function stillScript(html: string): string {
  const parameters = new Set(Array.from(html.matchAll(/ data-parameter="([\w-]+)"/g), ([, name]) => name));
  return `{
  const asked = new URLSearchParams(location.search);
  const hidden = ${JSON.stringify([...parameters])}.some((name) => asked.has(name)) ? ["observablehq-loading"] : [];
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(${JSON.stringify(keyOf(""))}))
        hidden.push('[data-still="' + CSS.escape(key.slice(${keyOf("").length})) + '"] .cell-stage');
  } catch {}
  const style = document.createElement("style");
  style.textContent = hidden.map((each) => each + "{visibility:hidden}").join("");
  document.head.append(style);
}`;
}
