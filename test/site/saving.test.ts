import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished} from "vitest";
import {chartsOf, save} from "./charts.js";
import {test} from "./harness.js";

/** The pages that show the figures of `npm run figures` with the options that it draws them with. */
const shown = {
  "force-ratios.html": ["force-ratio"],
  "losses.html": ["losses-liberation-of-tirana"],
  "timeline.html": ["timeline"],
  "engagements/lanc-counter-offensive-1944.html": [
    "force-ratio-lanc-counter-offensive-1944",
    "losses-lanc-counter-offensive-1944",
    "timeline-lanc-counter-offensive-1944"
  ],
  "engagements/liberation-of-tirana.html": [
    "force-ratio-liberation-of-tirana",
    "losses-liberation-of-tirana",
    "timeline-liberation-of-tirana"
  ]
};

test("what a page saves is byte for byte what the command writes at the same width, light and dark", async ({
  openPage
}) => {
  const saved = {light: new Map<string, string>(), dark: new Map<string, string>()};
  let width = 0;
  for (const [path, names] of Object.entries(shown)) {
    const page = await openPage(path);
    width = await chartsOf(page)
      .first()
      .evaluate((chart) => chart.clientWidth);
    const light = await save(page);
    await page.emulateMedia({colorScheme: "dark"});
    await expect.poll(() => chartsOf(page).locator(`> rect[fill="#ffffff"]`).count()).toBe(0);
    const dark = await save(page);
    expect([...light.keys()]).toEqual(names.map((name) => `${name}.svg`));
    for (const [name, text] of light) saved.light.set(name, text);
    for (const [name, text] of dark) saved.dark.set(name, text);
  }
  for (const theme of ["light", "dark"] as const) {
    const written = figures(width, theme);
    expect([...saved[theme].keys()].sort()).toEqual([...written.keys()].sort());
    for (const [name, text] of saved[theme]) expect(text, `${name}, ${theme}`).toBe(written.get(name));
  }
});

/** What `npm run figures` writes: file name → text. */
function figures(width: number, theme: string): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const options = ["--out", folder, "--width", String(width), "--theme", theme];
  const {status, stderr} = spawnSync(process.execPath, ["--import", "tsx", "src/cli/figures.ts", ...options], {
    encoding: "utf8"
  });
  expect(status, stderr).toBe(0);
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
