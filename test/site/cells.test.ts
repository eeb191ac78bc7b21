import {readFileSync} from "node:fs";
import {describe, expect} from "vitest";
import {cellOf, chartWords, codeIn, edit, faultIn, type} from "./cells.js";
import {chartPages, chartsOf, choose} from "./charts.js";
import {test} from "./harness.js";

/** Code that draws as many dots. */
const dots = (count: number) => `Plot.dot(Array.from({length: ${count}}, (_, i) => [i, i])).plot()`;

/** Time enough for a machine that is busy with other things. */
const soon = {timeout: 20_000, interval: 50};

const own = "timeline(notebook, {period, sort, fuzzy, policy, between});";
const all = 'timeline(notebook, {period: "all"})';
const onlyAll = /^Communist rule in Albania/m;

describe("a cell that a reader edits", {timeout: 90_000}, () => {
  test("shows the page's code, and its chart follows what is typed, and the page's inputs", async ({openPage}) => {
    const page = await openPage("timeline.html");
    expect(await codeIn(page)).toBe(own);
    expect(await chartWords(page)).not.toMatch(onlyAll);
    await edit(page);
    await type(page, all);
    await expect.poll(() => chartWords(page), soon).toMatch(onlyAll);

    await type(page, "timeline(notebook, {period, title: `Period: ${period}`})");
    await expect.poll(() => chartWords(page), soon).toMatch(/^Period: background$/m);
    await choose(page, "Period", "campaign");
    await expect.poll(() => chartWords(page), soon).toMatch(/^Period: campaign$/m);
    expect(await codeIn(page)).toContain("title: `Period");
  });

  test("shows its code once, in colours, the page's own and what a reader made of it", async ({openPage}) => {
    const page = await openPage("timeline.html");
    const coloured = () => cellOf(page).locator("pre span").allTextContents();
    expect(await page.locator("pre:visible").count()).toBe(1);
    expect(await coloured()).toContain("timeline");
    await edit(page);
    expect(await page.locator("pre:visible").count()).toBe(0);
    await type(page, all);
    await cellOf(page).getByRole("button", {name: "Close editor"}).click();
    expect(await codeIn(page)).toBe(all);
    expect(await coloured()).toEqual(["timeline", "period", '"all"']);
  });

  test("may give a drawing of Plot's, and statements with a return", async ({openPage}) => {
    const page = await openPage("timeline.html");
    await edit(page);
    await type(
      page,
      'const rows = aq.table({side: ["North", "South"], people: [3, 5]});\nreturn Plot.plot({title: "Sides", marks: [Plot.barX(rows, {x: "people", y: "side"})]})'
    );
    await expect.poll(() => cellOf(page).locator("figure h2").allTextContents(), soon).toEqual(["Sides"]);
    expect(await chartWords(page)).toMatch(/^South$/m);
  });

  test.for([
    {code: "const x = 1;\nreturn timelin(notebook)", fault: /^Line 2: ReferenceError: timelin is not defined$/},
    {code: "timeline(notebook,\n  {period: )", fault: /^Line 2, column 12: SyntaxError: Unexpected token$/},
    {code: 'timeline(\n  notebook,\n  {engagement: "x"})', fault: /^Line 1: RangeError: unknown engagement: x/},
    {
      code: '// mine\ntimeline(\n  notebook,\n  {perod: "all"})',
      fault: /^Line 4: RangeError: timeline in a cell has no option perod/
    },
    {code: "const x = 1;\nawait x", fault: /^Line 2, column 7: SyntaxError/},
    {code: 'return Promise.reject(new Error("unheard"))', fault: /^TypeError: the cell gives a promise/},
    {code: "({})", fault: /^TypeError: the cell gives an object/},
    {code: dots(30_000), fault: /^RangeError: the drawing is too large: it has 30,\d+ elements/},
    {code: 'document.createElement("p")', fault: /^the drawing is no SVG$/},
    {code: "1 + 1", fault: /^TypeError: the cell gives a number; expected a chart/},
    {code: "", fault: /^TypeError: the cell gives nothing/}
  ])("says what is wrong with $code, and leaves the last good chart", async ({code, fault}, {openPage}) => {
    const page = await openPage("timeline.html");
    await edit(page);
    await type(page, all);
    await expect.poll(() => chartWords(page), soon).toMatch(onlyAll);
    await type(page, code);
    await expect.poll(() => faultIn(page), soon).toMatch(fault);
    expect(await chartWords(page)).toMatch(onlyAll);
    await type(page, all);
    await expect.poll(() => faultIn(page), soon).toBe("");
  });

  test.for(["while (true) {}", "(options) => { while (true) {} }"])(
    "ends code that does not end (%s), the page being alive all the while, and runs the next",
    async (code, {openPage}) => {
      const page = await openPage("timeline.html");
      await edit(page);
      await type(page, code);
      await expect.poll(() => codeIn(page), soon).toBe(code);
      await choose(page, "Period", "campaign");
      expect(await page.evaluate(() => location.search)).toBe("?period=campaign");
      await expect.poll(() => faultIn(page), soon).toMatch(/^the code did not end/);
      expect(await chartsOf(page).count()).toBe(1);
      await type(page, all);
      await expect.poll(() => chartWords(page), soon).toMatch(onlyAll);
    }
  );

  test("keeps what was changed across a reload, until Reset", async ({openPage}) => {
    const page = await openPage("timeline.html");
    const before = await chartWords(page);
    await edit(page);
    await type(page, all);
    await expect.poll(() => chartWords(page), soon).toMatch(onlyAll);

    await page.reload({waitUntil: "networkidle"});
    await expect.poll(() => chartWords(page), soon).toMatch(onlyAll);
    await expect.poll(() => codeIn(page), soon).toBe(all);

    await cellOf(page).getByRole("button", {name: "Reset"}).click();
    await expect.poll(() => chartWords(page), soon).toBe(before);
    expect(await codeIn(page)).toBe(own);
    await page.reload({waitUntil: "networkidle"});
    expect(await codeIn(page)).toBe(own);
    expect(await cellOf(page).getByRole("textbox").count()).toBe(0);
  });

  test("says so where the page's own code has changed since", async ({openPage}) => {
    const page = await openPage("timeline.html");
    await page.evaluate(
      (code) => localStorage.setItem("campaign-notebook/cell/timeline", JSON.stringify({code, from: "older"})),
      all
    );
    await page.reload({waitUntil: "networkidle"});
    await expect.poll(() => chartWords(page), soon).toMatch(onlyAll);
    expect(await cellOf(page).locator(".cell-notice").textContent()).toMatch(/the page’s own has changed since/);
  });

  test("is saved as it is shown, in every form, and its code is copied", async ({openPage}) => {
    const page = await openPage("timeline.html");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await edit(page);
    await type(page, 'timeline(notebook, {period: "all", title: "All that happened"})');
    await expect.poll(() => chartWords(page), soon).toMatch(/^All that happened$/m);
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        cellOf(page).locator(".export-bar").getByText(name).dispatchEvent("click")
      ]);
      return [download.suggestedFilename(), readFileSync(await download.path())] as const;
    };
    const shown = await save("Save SVG");
    expect([shown[0], shown[1].toString()]).toEqual([
      "timeline-period-all-web.svg",
      expect.stringContaining(">All that happened<")
    ]);
    expect(shown[1].toString()).toContain("<dc:title>All that happened</dc:title>");
    expect((await save("SVG for print, one column"))[0]).toBe("timeline-period-all-print.svg");
    const [name, picture] = await save("PNG at 2×");
    expect([name, picture.subarray(1, 4).toString()]).toEqual(["timeline-period-all-web@2x.png", "PNG"]);
    expect((await save("CSV of the data"))[1].toString()).toContain("Communist rule in Albania");
    await cellOf(page).locator(".export-bar").getByText("Copy the code").dispatchEvent("click");
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), soon).toContain("All that happened");
  });

  test("tells whoever saves outlines which lines stay text", async ({openPage}) => {
    const page = await openPage("timeline.html");
    await edit(page);
    await type(page, `timeline(notebook, {title: "曹操", period: "campaign"})`);
    await expect.poll(() => chartWords(page), soon).toContain("曹操");
    const box = cellOf(page).locator(".export-menu input");
    await box.evaluate((input: HTMLInputElement) => input.click());
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      cellOf(page).getByRole("button", {name: "Save SVG"}).click()
    ]);
    expect(download.suggestedFilename()).toMatch(/-outlines\.svg$/);
    const told = /Saved timeline.*-outlines\.svg: 1 line stays text, as Arimo lacks a letter .*: “曹操”$/;
    await expect.poll(() => cellOf(page).locator(".export-bar output").innerText(), soon).toMatch(told);

    await type(page, `timeline(notebook, {title: "孫劉聯軍", period: "campaign"})`);
    await expect.poll(() => chartWords(page), soon).toContain("孫劉聯軍");
    expect(await box.isChecked()).toBe(true);
  });

  test("knows the width that a drawing of its own has", async ({openPage}) => {
    const page = await openPage("timeline.html", {width: 380});
    await edit(page);
    await type(page, "Plot.plot({width, marks: [Plot.text([`${width} pixels`], {frameAnchor: 'middle'})]})");
    const drawing = cellOf(page).locator(".cell-stage .plain svg");
    await expect.poll(() => drawing.count(), soon).toBe(1);
    const {width} = (await drawing.boundingBox())!;
    expect(await chartWords(page)).toBe(`${Math.round(width)} pixels`);
  });
});

describe("a reader without a mouse", {timeout: 90_000}, () => {
  test("edits, runs, hears of the result, and leaves the editor by Escape and Tab", async ({openPage}) => {
    const page = await openPage("timeline.html", {width: 380});
    await cellOf(page).getByRole("button", {name: "Edit"}).focus();
    await page.keyboard.press("Enter");
    const editor = cellOf(page).getByRole("textbox", {name: "code of timeline", exact: false});
    await expect.poll(() => editor.evaluate((box) => box === document.activeElement), soon).toBe(true);
    const description = (await editor.getAttribute("aria-describedby"))!;
    expect(await page.locator(`[id="${description}"]`).textContent()).toBe("Escape, then Tab, leaves the editor.");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(all);
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect.poll(() => cellOf(page).locator(".cell-bar output").textContent(), soon).toMatch(/^Drawn/);
    await expect.poll(() => chartWords(page), soon).toMatch(onlyAll);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await editor.evaluate((box) => box === document.activeElement)).toBe(false);
  });

  test("completes options of the chart, their values, and columns", async ({openPage}) => {
    const page = await openPage("timeline.html");
    await edit(page);
    const offered = () => page.locator(".cm-tooltip-autocomplete .cm-completionLabel").allTextContents();
    const typed = async (code: string) => {
      await type(page, code.slice(0, -1));
      await page.keyboard.type(code.slice(-1));
    };
    await typed("timeline(notebook, {fu");
    await expect.poll(offered, soon).toContain("fuzzy");
    await typed('timeline(notebook, {fuzzy: "w');
    await expect.poll(offered, soon).toEqual(["wedge"]);
    await typed("notebook.sides.filter((d) => d.lab");
    await expect.poll(offered, soon).toEqual(["label"]);
  });
});

test.for(chartPages)(
  "%s that is only browsed loads neither the editor, nor the worker, nor Arquero",
  async (path, {openPage}) => {
    const page = await openPage(path);
    const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name));
    const scripts = loaded.filter((name) => name.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts)
      expect(await (await fetch(script)).text(), script).not.toMatch(/cm-content|groupby|ecmaVersion|opentype/);
    expect(await page.locator("iframe").count()).toBe(0);
  }
);
