import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {writeWhole} from "../write-whole.js";
import {runPage, type Displayed} from "./page-program.js";
import {sitePages} from "./site-pages.js";

/**
 * Puts into the HTML of each page of a built site what its blocks display, the first chart among it, so that a page is there
 * with its HTML, and without scripts; Framework's client lets each block take its place when it has run. What stands in closed
 * `details` is left to the client, and so is a block that needs a browser.
 *
 * @returns what was left though it stands open, a line each, beginning with the page
 */
export async function drawStillPages(site: string): Promise<string[]> {
  const faults: string[] = [];
  const cell = await cellModule(site);
  for (const page of sitePages(site)) {
    const displayed = await runPage(site, page, cell ? {chartCell: stillCells(cell)} : {}).catch(nothing);
    faults.push(...displayed.faults.map((fault) => `${page}: ${fault}`));
    const path = join(site, page);
    writeWhole(path, withStills(readFileSync(path, "utf8"), displayed, cell));
  }
  return faults;
}

function nothing(error: Error): Displayed {
  return {html: new Map(), faults: [error.message]};
}

type CellModule = {
  stillCell: (id: string, inputs: unknown, isFirst: boolean) => Promise<Element>;
  stillStyle: (html: string) => string;
  stillScript: (html: string) => string;
};

/** A page's still cell, as the site itself has it; null for a site without cells. */
async function cellModule(site: string): Promise<CellModule | null> {
  const folder = join(site, "_import", "components", "cell");
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^still-cell\.\w+\.js$/.test(name));
  return file ? ((await import(pathToFileURL(join(folder, file)).href)) as CellModule) : null;
}

/** Still cells in place of a page's live ones, of which the first alone is drawn: the others are further down. */
function stillCells({stillCell}: CellModule) {
  let cells = 0;
  return (id: string, inputs: unknown) => stillCell(id, inputs, ++cells === 1);
}

function withStills(page: string, {html}: Displayed, cell: CellModule | null): string {
  if (html.size === 0) return page;
  const body = page.replace(/<!--:(\w+):-->/g, (root, id: string) =>
    html.has(id) ? `<observablehq-loading>${html.get(id)}</observablehq-loading>${root}` : root
  );
  if (!cell) return body;
  const head = `<style>${cell.stillStyle(body)}</style>\n<script>${cell.stillScript(body)}</script>\n</head>`;
  return body.replace("</head>", () => head);
}
