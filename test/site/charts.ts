import {readFileSync} from "node:fs";
import type {Locator, Page} from "playwright-core";
import {pages} from "./harness.js";

/** The pages that have charts as they are opened. */
export const chartPages = pages.filter((page) => !["404.html", "methods.html", "playground.html"].includes(page));

/** The charts of an open page. */
export function chartsOf(page: Page): Locator {
  return page.locator("figure svg[role=img]");
}

/** A chart's words, a line each: axis labels, rows, legend and notes. */
export async function wordsOf(chart: Locator): Promise<string> {
  return (await chart.locator("text").allTextContents()).join("\n");
}

/**
 * Saves every chart of a page by the button of a name, also where it stands in a closed menu, the pointer staying where it
 * is: file name → bytes.
 */
export async function saveFiles(page: Page, button = "Save SVG"): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const each of await page.locator(".figure button", {hasText: new RegExp(`^\\s*${button}\\s*$`)}).all()) {
    const [download] = await Promise.all([page.waitForEvent("download"), each.dispatchEvent("click")]);
    files.set(download.suggestedFilename(), readFileSync(await download.path()));
  }
  return files;
}

/** The same for files that are text: file name → text. */
export async function save(page: Page, button?: string): Promise<Map<string, string>> {
  const files = await saveFiles(page, button);
  return new Map([...files].map(([name, bytes]) => [name, bytes.toString("utf8")]));
}

/** Picks an option of the input that has a label. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const input = inputOf(page, label);
  if (await input.locator("select").count()) await input.locator("select").selectOption({label: option});
  else await input.getByLabel(option, {exact: true}).check();
}

/** The option that the input with a label stands at. */
export async function chosen(page: Page, label: string): Promise<string> {
  const picked = inputOf(page, label).locator("option:checked, label:has(:checked)");
  return (await picked.innerText()).trim();
}

function inputOf(page: Page, label: string): Locator {
  return page.locator("form").filter({has: page.locator(`label:text-is("${label}")`)});
}
