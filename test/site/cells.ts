import type {Locator, Page} from "playwright-core";

/** The first cell of a page. */
export function cellOf(page: Page): Locator {
  return page.locator(".cell").first();
}

/** Opens a cell's editor by its button. */
export async function edit(page: Page): Promise<void> {
  await cellOf(page).getByRole("button", {name: "Edit"}).click();
  await cellOf(page).getByRole("textbox").waitFor();
}

/** Puts code in place of what the editor holds, as a paste does. */
export async function type(page: Page, code: string): Promise<void> {
  await cellOf(page).getByRole("textbox").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(code);
}

/** The code that a cell shows, in the editor or without. */
export async function codeIn(page: Page): Promise<string> {
  const lines = await cellOf(page).locator(".cm-line").allTextContents();
  return lines.length ? lines.join("\n") : ((await cellOf(page).locator("pre").textContent()) ?? "");
}

/** The words of the cell's chart. */
export async function chartWords(page: Page): Promise<string> {
  return (await cellOf(page).locator(".cell-stage svg text").allTextContents()).join("\n");
}

/** What a cell says is wrong. */
export async function faultIn(page: Page): Promise<string> {
  return (await cellOf(page).locator(".cell-fault").textContent()) ?? "";
}
