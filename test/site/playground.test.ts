import {readFileSync} from "node:fs";
import axe from "axe-core";
import {describe, expect} from "vitest";
import {examples} from "../../src/components/playground/examples.js";
import {readInfobox} from "../../src/reading/infobox/read.js";
import {chartsOf} from "./charts.js";
import {test} from "./harness.js";
import {areaOf, isRead, marksOf, paste, summaryOf} from "./playground-page.js";

const battle = `Infobox
- Conflict: Battle of Fallow Bridge
- Date: mid-June 1863
- Combatant1: Redland
- Combatant2: Blueland
- Strength1: 15,000
- Strength2: 8,000+, 300 tanks
- Casualties1: 2,00 killed
`;

test("a page that is only looked at loads neither the reader nor the charts", async ({openPage}) => {
  const page = await openPage("playground.html");
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name));
  expect(loaded.filter((name) => /\/(reading|model|charts)\/|worker|plot|arquero|\bd3/.test(name))).toEqual([]);
  expect(loaded.some((name) => name.includes("playground"))).toBe(true);
});

test("each example shows its trap, and three charts", {timeout: 120_000}, async ({openPage}) => {
  const page = await openPage("playground.html");
  for (const {trap, look, text} of examples) {
    await page.getByLabel("Start from").selectOption({label: trap});
    await isRead(page);
    expect(await page.getByText(look).count(), trap).toBe(1);
    expect(await areaOf(page).inputValue()).toBe(text);
    await expect.poll(() => chartsOf(page).count(), {message: trap}).toBe(3);
    expect((await marksOf(page)).length, trap).toBeGreaterThan(2);
  }
});

test("a paste shows what each stretch was read as, what was not read and where, charts, tables and checks", async ({
  openPage
}) => {
  const page = await openPage("playground.html");
  await paste(page, battle);
  expect(await summaryOf(page).innerText()).toBe("2 sides, 4 amounts, 1 issue");
  const marks = await marksOf(page);
  expect(marks.filter((mark) => !mark.includes("part of the date"))).toEqual([
    "Redland: a name",
    "Blueland: a name",
    "15,000: 15,000, people, strength",
    "8,000+: at least 8,000, people, strength",
    "300 tanks: 300, tank (equipment), strength",
    "2,00: could not be read; expected an amount such as 12,500 or 1.2 million",
    " killed: unknown, people, killed"
  ]);
  expect(await page.locator(".issues").innerText()).toBe(
    "Line 8, casualties1, characters 1–4: found “2,00”, expected an amount such as 12,500 or 1.2 million"
  );
  await expect
    .poll(() => chartsOf(page).locator("> title").allTextContents())
    .toEqual([
      "Force ratio: Battle of Fallow Bridge",
      "Losses: Battle of Fallow Bridge",
      "Timeline: Battle of Fallow Bridge"
    ]);
  expect(await page.getByRole("button", {name: "Save SVG"}).count()).toBe(3);
  await page.getByText("Table: the amounts of strengths and units").click();
  expect(await page.locator(".value-table").innerText()).toContain("at least 8,000");
  await expect
    .poll(() => page.locator(".playground-result").innerText())
    .toContain("Strength of Blueland: at least 8,000");
});

test("what a stretch was read as is said when it is pointed at or reached by keys, and in a list", async ({
  openPage
}) => {
  const page = await openPage("playground.html");
  await paste(page, battle);
  const value = page.locator(".value", {has: page.getByRole("heading", {name: "Strength, side 2"})});
  const says = value.locator(".value-says");
  expect(await says.innerText()).toBe("people: at least 8,000");
  await value.getByText("300 tanks").first().hover();
  expect(await says.innerText()).toBe("“300 tanks”: 300, tank (equipment), strength");
  await page.mouse.move(0, 0);
  expect(await says.innerText()).toBe("people: at least 8,000");
  await value.locator("mark").first().focus();
  expect(await says.innerText()).toBe("“8,000+”: at least 8,000, people, strength");
  await page.keyboard.press("ArrowRight");
  expect(await says.innerText()).toBe("“300 tanks”: 300, tank (equipment), strength");
  const names = page.locator(".value", {has: page.getByRole("heading", {name: "Belligerents, side 1"})});
  await names.locator("summary").press("Enter");
  await expect.poll(() => names.getByRole("listitem").allInnerTexts()).toEqual(["“Redland”: a name"]);
});

test("the form writes the text, and a text fills the form; wikitext is left as it is until a field is changed", async ({
  openPage
}) => {
  const page = await openPage("playground.html");
  await page.getByRole("tab", {name: "Text"}).focus();
  await page.keyboard.press("ArrowRight");
  await page.getByLabel("Name").fill("Ford");
  await page.getByRole("group", {name: "Side 2"}).getByLabel("Strength").fill("8,000+");
  await isRead(page);
  expect(await marksOf(page)).toEqual(["8,000+: at least 8,000, people, strength"]);
  await page.getByRole("tab", {name: "Text"}).click();
  expect(await areaOf(page).inputValue()).toBe("Infobox\n- Conflict: Ford\n- Strength2: 8,000+\n");

  const wikitext = "{{Infobox battle\n| conflict = Fen\n| strength1 = 5<br>3 guns\n}}";
  await paste(page, wikitext);
  await page.getByRole("tab", {name: "Form"}).click();
  expect(await page.getByLabel("Name").inputValue()).toBe("Fen");
  expect(await areaOf(page).inputValue()).toBe(wikitext);
  await page.getByLabel("Place").fill("Marsh");
  expect(await areaOf(page).inputValue()).toBe(
    "Infobox\n- Conflict: Fen\n- Strength1: 5<br />3 guns\n- Place: Marsh\n"
  );
  await page.getByRole("button", {name: "Undo"}).click();
  expect(await areaOf(page).inputValue()).toBe(wikitext);
});

test("where the reader fails, no result of an older text stays", async ({openPage}) => {
  const page = await openPage("playground.html");
  await paste(page, battle);
  await page.evaluate(() => {
    Worker.prototype.postMessage = function () {
      this.dispatchEvent(new ErrorEvent("error", {message: "broken"}));
    };
  });
  await areaOf(page).fill(`${battle}- Place: Nowhere`);
  await expect.poll(() => summaryOf(page).innerText()).toMatch(/^The reader failed: .*broken/);
  expect(await page.locator(".playground-result").isVisible()).toBe(false);
});

test("nothing is asked of any server while a reader types, once the reader is there", async ({openPage}) => {
  const page = await openPage("playground.html");
  await paste(page, battle);
  await expect.poll(() => chartsOf(page).count()).toBe(3);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await paste(page, battle.replace("15,000", "16,000"));
  await expect.poll(() => marksOf(page)).toContain("16,000: 16,000, people, strength");
  await page.getByRole("tab", {name: "Form"}).click();
  await page.getByLabel("Place").fill("https://example.org/x.png");
  await isRead(page);
  expect(requests).toEqual([]);
});

test.for([
  {form: "plain lines", text: battle, name: "battle-of-fallow-bridge.txt"},
  {form: "wikitext", text: `Text. ${examples.at(-1)!.text} Text.`, name: "battle-of-willow-fen.wikitext"}
])("Save article gives a file of $form that reads alike", async ({text, name}, {openPage}) => {
  const page = await openPage("playground.html");
  await paste(page, text);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "Save article"}).click()
  ]);
  expect(download.suggestedFilename()).toBe(name);
  const values = (written: string) =>
    [...readInfobox(written, name).fields.values()].map(({name, value}) => `${name}: ${value}`);
  expect(values(readFileSync(await download.path(), "utf8"))).toEqual(values(text));
});

test("the text is kept across a reload, and Clear takes it away, until Undo", async ({openPage}) => {
  const page = await openPage("playground.html");
  await paste(page, battle);
  await page.reload({waitUntil: "networkidle"});
  await isRead(page);
  expect(await areaOf(page).inputValue()).toBe(battle);
  await page.getByRole("button", {name: "Clear"}).click();
  await expect.poll(() => summaryOf(page).innerText()).toBe("Nothing to read yet.");
  expect(await page.locator(".value:visible").count()).toBe(0);
  await page.getByRole("button", {name: "Undo"}).click();
  await isRead(page);
  expect(await areaOf(page).inputValue()).toBe(battle);
});

describe("a reader's text never becomes markup", () => {
  const hostile = `<img src=x onerror="window.hit=1"><script>window.hit=1</script><svg onload="window.hit=1">`;
  const lines = `- Conflict: ${hostile}\n- Date: ${hostile} 1863\n- Combatant1: ${hostile}\n- Combatant2: ${hostile}
- Strength1: 5 ${hostile}\n- Casualties1: ${hostile} 2,00\n- ${hostile}: x\n${hostile}\n`;
  const wikitext = `{{Infobox battle\n| conflict = ${hostile}\n| combatant1 = ${hostile}\n| strength1 = 5 ${hostile}\n}}`;
  test.for([
    {form: "plain lines", text: lines},
    {form: "wikitext", text: wikitext}
  ])("$form", async ({text}, {openPage}) => {
    const page = await openPage("playground.html");
    await paste(page, text);
    await expect.poll(() => chartsOf(page).count()).toBe(3);
    for (const summary of await page.locator(".playground summary:visible").all()) await summary.click();
    await page.getByRole("tab", {name: "Form"}).click();
    expect(await page.locator(".playground :is(img, script, [onload], [onerror])").count()).toBe(0);
    expect(await page.evaluate(() => (window as {hit?: number}).hit)).toBeUndefined();
  });
});

describe("a result bars no reader and fits", () => {
  test.for(["light", "dark"] as const)("axe finds nothing serious when it is %s", async (colorScheme, {openPage}) => {
    const page = await openPage("playground.html", {colorScheme});
    await page.getByLabel("Start from").selectOption({label: "Words that are not read"});
    await isRead(page);
    await expect.poll(() => chartsOf(page).count()).toBe(3);
    // Without a pointer, which would leave tips behind.
    for (const summary of await page.locator(".playground summary:visible").all())
      await summary.evaluate((fold: HTMLElement) => fold.click());
    await page.evaluate(axe.source);
    const {violations} = await page.evaluate(() => (globalThis as unknown as {axe: typeof axe}).axe.run());
    const serious = violations.filter(({impact}) => impact === "serious" || impact === "critical");
    expect(serious.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test.for([
    {look: "a telephone", width: 380, zoom: 1},
    {look: "text of 200 %", width: 1280, zoom: 2}
  ])("$look", async ({width, zoom}, {openPage}) => {
    const page = await openPage("playground.html", {width});
    await page.evaluate((zoom) => (document.documentElement.style.zoom = String(zoom)), zoom);
    await page.getByLabel("Start from").selectOption({label: "Things beside people"});
    await isRead(page);
    await expect.poll(() => chartsOf(page).count()).toBe(3);
    await page.getByRole("tab", {name: "Form"}).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
