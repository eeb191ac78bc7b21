import {PNG} from "pngjs";
import {describe, expect} from "vitest";
import {difference} from "../support/difference.js";
import {writtenFigures} from "../support/written-figures.js";
import {chartsOf, save, saveFiles} from "./charts.js";
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

const patient = {timeout: 120_000};

test(
  "what a page saves is byte for byte what the command writes at the same width, light and dark",
  patient,
  async ({openPage}) => {
    const saved = {light: new Map<string, string>(), dark: new Map<string, string>()};
    let width = 0;
    for (const [path, names] of Object.entries(shown)) {
      const page = await openPage(path);
      width = await chartsOf(page)
        .first()
        .evaluate((chart) => Number(chart.getAttribute("width")));
      const light = await save(page);
      await page.emulateMedia({colorScheme: "dark"});
      await expect.poll(() => chartsOf(page).locator(`> rect[fill="#ffffff"]`).count()).toBe(0);
      const dark = await save(page);
      expect([...light.keys()]).toEqual(names.map((name) => `${name}-web.svg`));
      for (const [name, text] of light) saved.light.set(name, text);
      for (const [name, text] of dark) saved.dark.set(name, text);
    }
    for (const theme of ["light", "dark"] as const) {
      const written = figures("--width", String(width), "--theme", theme);
      expectSame(saved[theme], written);
    }
  }
);

describe("what the menu saves is byte for byte what the command writes", patient, () => {
  test.for([
    {item: "SVG for print, one column", options: ["--profile", "print"]},
    {item: "SVG for print, two columns", options: ["--profile", "print", "--width", "522"]},
    {item: "SVG for Wikimedia Commons", options: ["--profile", "commons"]},
    {item: "SVG for slides", options: ["--profile", "slides"]},
    {item: "SVG for print, one column", options: ["--profile", "print", "--text", "outlines"], outlines: true},
    {item: "SVG for slides", options: ["--profile", "slides", "--text", "outlines"], outlines: true},
    {item: "CSV of the data behind it", options: ["--format", "csv"]}
  ])("$item, options $options", async ({item, options, outlines = false}, {openPage}) => {
    const page = await openPage("engagements/liberation-of-tirana.html");
    for (const box of await page.locator(".export-menu input").all())
      await box.evaluate((input: HTMLInputElement, checked) => (input.checked = checked), outlines);
    expectSame(await save(page, item), figures(...options, "--only", names.join()));
  });
});

test.for([2, 4])("a PNG at %i× is the command's picture", patient, async (pixelRatio, {openPage}) => {
  const page = await openPage("engagements/liberation-of-tirana.html");
  const [width] = await chartsOf(page).evaluateAll((charts) =>
    charts.map((chart) => Number(chart.getAttribute("width")))
  );
  const saved = await saveFiles(page, `PNG at ${pixelRatio}×`);
  const options = [
    "--format",
    "png",
    "--width",
    String(width),
    "--pixel-ratio",
    String(pixelRatio),
    "--only",
    names.join()
  ];
  const written = writtenFigures(...options);
  expect([...saved.keys()].sort()).toEqual([...written.keys()].sort());
  for (const [name, bytes] of saved) {
    const [page, command] = [PNG.sync.read(bytes), PNG.sync.read(written.get(name)!)];
    expect([page.width, page.height], name).toEqual([command.width, command.height]);
    expect(page.width, name).toBe(width! * pixelRatio);
    const {percent, blocks} = difference(page, command);
    expect([percent < 1, blocks], `${name}: ${percent} % differ`).toEqual([true, 0]);
  }
});

const names = shown["engagements/liberation-of-tirana.html"];

function expectSame(saved: Map<string, string>, written: Map<string, string>): void {
  expect([...saved.keys()].sort()).toEqual([...written.keys()].sort());
  for (const [name, text] of saved) expect(text, name).toBe(written.get(name));
}

/** What `npm run figures` writes: file name → text. */
function figures(...options: string[]): Map<string, string> {
  return new Map([...writtenFigures(...options)].map(([name, bytes]) => [name, bytes.toString("utf8")]));
}
