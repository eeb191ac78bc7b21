import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {expect, onTestFinished} from "vitest";
import {profiles} from "../../src/charts/figure/profile.js";
import {fileOf} from "../support/draw.js";
import {hostileFigures, hostileOptions} from "../support/hostile.js";
import {test} from "./harness.js";

const files = hostileFigures.flatMap(({name, draw}) =>
  profiles.map((profile) => ({name, profile, file: fileOf(draw, {...hostileOptions, profile})}))
);

test.for([
  ["a file", "svg", (file: string) => file],
  ["a part of a page", "html", (file: string) => `<!doctype html><title>page</title>${file.replace(/^.*\n/, "")}`]
] as const)("nothing that a figure says runs, as %s", async ([, ending, wrap], {browser}) => {
  const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const happened: string[] = [];
  page.on("dialog", (dialog) => {
    happened.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", ({message}) => happened.push(`error: ${message}`));
  page.on("request", (request) => {
    if (!request.isNavigationRequest()) happened.push(`request: ${request.url()}`);
  });
  for (const {name, profile, file} of files) {
    const path = join(folder, `${name}-${profile}.${ending}`);
    writeFileSync(path, wrap(file));
    await page.goto(pathToFileURL(path).href);
    expect(await page.locator("text").count()).toBeGreaterThan(5);
    expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
  }
  await page.waitForLoadState("networkidle");
  expect(happened).toEqual([]);
});

test("the same text runs where it is taken for markup", async ({browser}) => {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.setContent(`<p>${hostileOptions.title}</p>`, {waitUntil: "networkidle"});
  expect(await page.evaluate(() => "ran" in globalThis)).toBe(true);
});
