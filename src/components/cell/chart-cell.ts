import {html} from "htl";
import {columnNames, tableNames} from "../../model/tables/descriptions.js";
import {columnsOf, type Notebook} from "../../model/tables/table.js";
import {viewOf} from "../../model/view.js";
import {cellCode} from "./cell-code.js";
import {codePanel} from "./code-panel.js";
import {faultInWords} from "./compile.js";
import type {Known} from "./completions.js";
import {watchForMissingCell} from "./link.js";
import {drawnWidth} from "../figure/widths.js";
import type {Answer, Drawing, Inputs, Request} from "./messages.js";
import {ownFigure, type Around} from "./own-figure.js";
import {allLibraries} from "./libraries.js";
import type {Runner} from "./runner.js";
import {sharedNames} from "./scope.js";
import {codeBlock, stillOf, type CellInputs} from "./still-cell.js";

/** What the build asks for in place of a live cell. */
export {stillCell} from "./still-cell.js";

type Cell = {element: HTMLElement; show: (block: HTMLElement, inputs: CellInputs, around: Around) => void};

const cells = new Map<string, Cell>();

/**
 * A chart with the code that draws it, which readers can change in place. The page's own code stands in the page as the block
 * of a fence (`js cell=id`): an expression, or statements with a `return`, that gives a chart (`timeline(notebook)`) or a Plot
 * drawing. It runs in the page; what a reader typed, or a link or the browser's store brought, runs in a worker that can reach
 * nothing.
 *
 * @param id a name within the site, under which the browser keeps what a reader made of the code, and which links name
 */
export function chartCell(id: string, inputs: CellInputs, around: Around = (figure) => figure): HTMLElement {
  const block = codeBlock(id);
  // A page's inputs run its cells anew: the editor stays, and follows them.
  if (cells.size === 0) watchForMissingCell((id) => cells.has(id));
  const cell = cells.get(id) ?? makeCell(id);
  cells.set(id, cell);
  cell.show(block, inputs, around);
  return cell.element;
}

function makeCell(id: string): Cell {
  let page: {block: HTMLElement; notebook: Notebook; dark: boolean; inputs: Inputs; around: Around};
  let width = 0;
  let latest = 0;
  const code = cellCode(id);
  let runner: Runner | null = null;
  // What the page's HTML brought stands until the chart is drawn.
  const stage = html`<div class="cell-stage">${stillOf(id)}</div>`;
  let isDrawn = false;
  const known = () => knownIn(page.notebook, page.inputs);
  const panel = codePanel({id, code, block: () => page.block, draw: () => void draw(), known});
  const element = html`<div class="cell">${stage}${panel.element}</div>`;

  async function draw(): Promise<void> {
    if (!width) return;
    const turn = ++latest;
    // One chart after the other, the page staying alive between them.
    await new Promise((resolve) => setTimeout(resolve));
    if (turn !== latest) return;
    if (code.running === code.own || !isDrawn) {
      const figure = await ownFigure(code.own, {...page, width, shown: () => code.shown});
      if (turn !== latest) return;
      stage.replaceChildren(figure);
      // Another's code draws next: until it has, or fails, the page's own would be taken for what was asked for.
      if (!isDrawn && code.running !== code.own) stage.style.visibility = "hidden";
      isDrawn = true;
      panel.tell(null);
    }
    if (code.running === code.own) return runner?.stop();
    const shown = {width, theme: page.dark ? "dark" : "light"} as const;
    const request: Request = {code: code.running, notebook: columnsOf(page.notebook), inputs: page.inputs, shown};
    // A page whose code nobody changes does not need them.
    const [{makeRunner}, {editedFigure}] = await Promise.all([import("./runner.js"), import("./edited-figure.js")]);
    if (turn !== latest) return;
    code.ran(request.code, false);
    const own = (runner ??= makeRunner());
    const answer = await own.run(request);
    if (turn !== latest || !answer) return;
    const fault = present(answer, (drawing) => editedFigure(drawing, request, own));
    stage.style.visibility = "";
    code.ran(request.code, fault === null);
    panel.tell(fault);
  }

  /** Shows what the worker drew; or says why there is nothing to show, which leaves the last chart. */
  function present(answer: Answer, figureOf: (drawing: Drawing) => HTMLElement): string | null {
    if ("fault" in answer) return faultInWords(answer.fault);
    try {
      if ("drawing" in answer) stage.replaceChildren(figureOf(answer.drawing));
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  }

  whenResized(element, (pixels) => {
    const arrives = width === 0;
    width = pixels;
    if (arrives) panel.arrive();
    void draw();
  });
  return {
    element,
    show: (block, {notebook, dark = false, ...inputs}, around) => {
      page = {block, notebook, dark, inputs, around};
      code.own = block.textContent;
      panel.update();
      void draw();
    }
  };
}

/** What an editor can complete in a cell, read from the notebook as it is. */
async function knownIn(notebook: Notebook, inputs: Inputs): Promise<Known> {
  const members = Object.entries({...(await allLibraries()), notebook});
  return {
    names: [...sharedNames, ...Object.keys(inputs)],
    members: Object.fromEntries(members.map(([name, value]) => [name, Object.keys(value)])),
    columns: [...new Set(tableNames.flatMap(columnNames))].sort(),
    engagements: viewOf(notebook).engagements.map(({engagement}) => engagement)
  };
}

/** Tells the width to draw for in what room an element has for its content, once it stands in the page and on each change. */
function whenResized(element: Element, tell: (width: number) => void): void {
  let last = 0;
  new ResizeObserver(([entry]) => {
    if (entry!.contentRect.width < 1) return;
    const width = drawnWidth(entry!.contentRect.width);
    if (width === last) return;
    last = width;
    tell(width);
  }).observe(element);
}
