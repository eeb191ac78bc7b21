import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {columnsOf} from "../terminal.js";
import {buildBarePage} from "./bare-page.js";
import {launchBrowser} from "./launch-browser.js";
import {serveCompressed} from "./serve-compressed.js";
import {median} from "./speed.js";

/**
 * What a page costs a reader: milliseconds from the start of its loading until its first figure is painted, and until that is
 * live, a pointer over it bringing a tip; the requests and the compressed bytes until then; how much its layout shifts; and the
 * longest stretch in milliseconds in which its script runs.
 */
export type PageCost = {
  painted: number;
  live: number;
  requests: number;
  kilobytes: number;
  shift: number;
  longest: number;
};

/** What the overview costs beside a bare page over one line, and what belongs to it alone. */
export type LineCost = {line: string; overview: PageCost; bare: PageCost; editor: number; change: number};

type Line = {latency: number; megabits: number} | null;

const lines: Record<string, Line> = {loopback: null, "60 ms, 10 Mbit/s": {latency: 60, megabits: 10}};

/**
 * Measures the built overview beside a page of this framework with one bar chart of Plot's, by the pages' own clocks, over the
 * loopback line and over one of 60 ms and 10 Mbit/s: medians of some runs, by turns, each in a browser's context of its own.
 *
 * @param site the folder of the built site
 */
export async function pageCosts(site: string, runs = 5): Promise<LineCost[]> {
  const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  const browser = await launchBrowser();
  try {
    const bare = await serveCompressed(buildBarePage(folder));
    const own = await serveCompressed(site);
    const costs: LineCost[] = [];
    for (const [line, limits] of Object.entries(lines)) {
      const each = {overview: [] as PageCost[], bare: [] as PageCost[], editor: [] as number[], change: [] as number[]};
      for (let left = runs; left > 0; left--) {
        each.bare.push(await costOf(browser, `${bare.origin}/`, limits));
        each.overview.push(await costOf(browser, `${own.origin}/`, limits));
        each.editor.push(await editorTime(browser, `${own.origin}/`, limits));
        each.change.push(await changeTime(browser, `${own.origin}/force-ratios.html`, limits));
      }
      const [overview, beside] = [medianCost(each.overview), medianCost(each.bare)];
      costs.push({line, overview, bare: beside, editor: median(each.editor), change: median(each.change)});
    }
    await Promise.all([bare.close(), own.close()]);
    return costs;
  } finally {
    await browser.close();
    rmSync(folder, {recursive: true});
  }
}

/** A measure of the overview over a line, beside the bare page's; its ratio, or itself where it has none, is aimed at. */
export type PageMeasure = {
  line: string;
  name: string;
  overview: number;
  bare: number | null;
  compared: number;
  aim: number;
};

/** What was measured beside what is aimed at, for each line. */
export function pageMeasures(costs: readonly LineCost[]): PageMeasure[] {
  return costs.flatMap(({line, overview, bare, editor, change}) => {
    const beside = (name: string, own: number, other: number, aim: number) => ({
      ...{line, name, aim},
      ...{overview: own, bare: other, compared: own / other}
    });
    const alone = (name: string, own: number, aim: number) => ({
      line,
      name,
      aim,
      overview: own,
      bare: null,
      compared: own
    });
    const isSlow = lines[line] !== null;
    return [
      beside("first figure painted, ms", overview.painted, bare.painted, isSlow ? 0.5 : 0.8),
      beside("live figure answers, ms", overview.live, bare.live, 1.5),
      beside("compressed kB until then", overview.kilobytes, bare.kilobytes, 1.4),
      beside("requests until then", overview.requests, bare.requests, 1),
      ...(isSlow ? [alone("from Edit to the editor, ms", editor, 2000)] : []),
      alone("layout shift", overview.shift, 0),
      beside("longest script on load, ms", overview.longest, bare.longest, 2),
      beside("longest script on a change, ms", change, bare.longest, 2)
    ];
  });
}

/** A row for each measure. */
export function pageTable(measures: readonly PageMeasure[]): string {
  const shown = (value: number) => String(Number(value.toPrecision(4)));
  const rows = measures.map(({line, name, overview, bare, compared, aim}) => [
    ...[
      line,
      name,
      shown(overview),
      bare === null ? "–" : shown(bare),
      bare === null ? "–" : `× ${compared.toFixed(3)}`
    ],
    ...[`≤ ${bare === null ? "" : "× "}${aim}`, compared <= aim ? "yes" : "no"]
  ]);
  return columnsOf([["line", "measure", "overview", "bare page", "ratio", "aim", "met"], ...rows]).join("\n");
}

async function costOf(browser: Browser, url: string, line: Line): Promise<PageCost> {
  return onPage(browser, url, line, async (page, open) => {
    let cost: Omit<PageCost, "longest"> | undefined;
    const longest = await longestScript(browser, page, async () => {
      await open();
      await page.waitForTimeout(settling);
      cost = await page.evaluate("costNow()");
    });
    return {...cost!, longest};
  });
}

/** Milliseconds in which layout and script come to rest after a page is live. */
const settling = 500;

/** The longest stretch, in milliseconds, in which a page's script runs while something is done; from the browser's own trace. */
async function longestScript(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, {categories: ["devtools.timeline", "v8", "v8.execute"]});
  await act();
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString("utf8")) as {traceEvents: TraceEvent[]};
  const scripts = traceEvents.filter(({name, ph}) => ph === "X" && scriptEvents.has(name));
  return Math.max(0, ...scripts.map(({dur}) => dur / 1000));
}

/** A stretch of a trace; `dur` is in microseconds. */
type TraceEvent = {name: string; ph: string; dur: number};

const scriptEvents = new Set(["EvaluateScript", "v8.evaluateModule", "v8.callFunction", "RunMicrotasks"]);

/** Milliseconds from the press of *Edit* until the editor is there. */
async function editorTime(browser: Browser, url: string, line: Line): Promise<number> {
  return onPage(browser, url, line, async (page, open) => {
    await open();
    return page.evaluate<number>(`(async () => {
      const start = performance.now();
      document.querySelector(".cell-bar button").click();
      while (!document.querySelector(".cm-content")) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    })()`);
  });
}

/** The longest stretch of script, in milliseconds, that follows the change of an input. */
async function changeTime(browser: Browser, url: string, line: Line): Promise<number> {
  return onPage(browser, url, line, async (page, open) => {
    await open();
    await page.waitForTimeout(settling);
    return longestScript(browser, page, async () => {
      await page.locator("#observablehq-main form input[type=radio]:not(:checked)").first().click();
      await page.waitForTimeout(settling);
    });
  });
}

type Act<Result> = (page: Page, open: () => Promise<void>) => Promise<Result>;

/** Acts with a new page, which opens at the address, and is open once its first figure is live. */
async function onPage<Result>(browser: Browser, url: string, line: Line, act: Act<Result>): Promise<Result> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  try {
    const page = await context.newPage();
    await page.addInitScript(clock);
    if (line) {
      const throughput = (line.megabits * 1e6) / 8;
      const session = await context.newCDPSession(page);
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: line.latency,
        downloadThroughput: throughput,
        uploadThroughput: throughput
      });
    }
    return await act(page, async () => {
      await page.goto(url);
      await page.waitForFunction("measured.live !== null", null, {timeout: 60_000});
    });
  } finally {
    await context.close();
  }
}

/** What a page notes of itself. A frame that is asked for in a frame comes when that one is painted. */
const clock = `
const measured = (globalThis.measured = {painted: null, live: null, shift: 0});
const observe = (type, note) =>
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({type, buffered: true});
observe("layout-shift", ({value, hadRecentInput}) => (measured.shift += hadRecentInput ? 0 : value));

const chartIn = (part) =>
  [...document.querySelectorAll("#observablehq-main " + part)].find((svg) => svg.getBoundingClientRect().width > 200);

function tipComes() {
  const chart = chartIn(":not(observablehq-loading *) > svg");
  const marks = chart ? [...chart.querySelectorAll("g:not([aria-label*=axis]) > :is(rect, path)")].slice(0, 12) : [];
  return marks.some((mark) => {
    const {x, y, width, height} = mark.getBoundingClientRect();
    const at = {clientX: x + width / 2, clientY: y + height / 2, bubbles: true, pointerType: "mouse"};
    for (const type of ["pointerenter", "pointermove"]) mark.dispatchEvent(new PointerEvent(type, at));
    return chart.querySelector("[aria-label=tip] *");
  });
}

function look() {
  if (measured.painted === null && chartIn("svg") && document.fonts.status === "loaded")
    requestAnimationFrame(() => (measured.painted ??= performance.now()));
  if (measured.live === null && measured.painted !== null && tipComes()) measured.live = performance.now();
  if (measured.live === null) requestAnimationFrame(look);
}
requestAnimationFrame(look);

globalThis.costNow = () => {
  const isOfOtherScript = ({name}) => /woff2|otf/.test(name) && !name.includes("/latin-");
  const loads = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  const counted = loads.filter((load) => load.responseEnd <= measured.live && !isOfOtherScript(load));
  const bytes = counted.reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0);
  return {...measured, requests: counted.length, kilobytes: bytes / 1000};
};
`;

function medianCost(costs: readonly PageCost[]): PageCost {
  const names = Object.keys(costs[0]!) as (keyof PageCost)[];
  return Object.fromEntries(names.map((name) => [name, median(costs.map((cost) => cost[name]))])) as PageCost;
}
