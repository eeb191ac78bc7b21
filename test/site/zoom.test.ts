import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {windowNote} from "../../src/charts/timeline/window.js";
import {daysBetween, numberOf} from "../../src/reading/days.js";
import {chartsOf, save, wordsOf} from "./charts.js";
import {test} from "./harness.js";

const path = "timeline.html";

describe("a drag over a timeline", () => {
  test("zooms to its days: chart, fields, address and saved file follow", async ({openPage}) => {
    const page = await openPage(path);
    const [start, end] = await shownDays(page);
    await drag(page, 0.5, 0.75);
    await expect.poll(() => words(page)).toMatch(/Zoomed to /);
    const [first, last] = await typedDays(page);
    const length = daysBetween(start, end);
    expect((numberOf(first) - numberOf(start)) / length).toBeCloseTo(0.5, 1);
    expect(daysBetween(first, last) / length).toBeCloseTo(0.25, 1);
    expect(between(page)).toBe(`${first}/${last}`);
    const [file] = (await save(page)).values();
    expect(file!.replace(/<[^>]*>\s*/g, " ").replace(/\s+/g, " ")).toContain(zoomedTo(first, last));
  });

  test("within a drag's days zooms further, and Whole time shows all again", async ({openPage}) => {
    const page = await openPage(path);
    const before = await chartsOf(page).innerHTML();
    await drag(page, 0.5, 0.9);
    await expect.poll(() => words(page)).toMatch(/Zoomed to /);
    const outer = await typedDays(page);
    await drag(page, 0.25, 0.75);
    await expect.poll(() => typedDays(page)).not.toEqual(outer);
    const inner = await typedDays(page);
    expect(inner[0] > outer[0] && inner[1] < outer[1]).toBe(true);
    await expect.poll(() => shownDays(page)).toEqual(inner);

    await page.getByRole("button", {name: "Whole time"}).click();
    await expect.poll(() => chartsOf(page).innerHTML()).toBe(before);
    expect([await typedDays(page), between(page)]).toEqual([["", ""], null]);
  });

  test("outlasts a change of width and of the colour scheme", async ({openPage}) => {
    const page = await openPage(path);
    await drag(page, 0.5, 0.75);
    await expect.poll(() => words(page)).toMatch(/Zoomed to /);
    const days = await typedDays(page);
    const wide = await chartsOf(page).getAttribute("width");
    await page.setViewportSize({width: 500, height: 900});
    await expect.poll(() => chartsOf(page).getAttribute("width")).not.toBe(wide);
    await page.emulateMedia({colorScheme: "dark"});
    await expect.poll(() => chartsOf(page).locator("> rect").getAttribute("fill")).not.toBe("#ffffff");
    expect(await words(page)).toContain(zoomedTo(...days));
  });

  test("of no length is a click, which zooms to nothing", async ({openPage}) => {
    const page = await openPage(path);
    const before = await words(page);
    await drag(page, 0.5, 0.502);
    await drag(page, 0.5, 0.5);
    expect([await words(page), between(page)]).toEqual([before, null]);
  });

  test("leaves the tips that follow the pointer", async ({openPage}) => {
    const page = await openPage(path);
    await drag(page, 0.5, 0.9);
    await expect.poll(() => words(page)).toMatch(/Zoomed to /);
    const row = await chartsOf(page).locator("text", {hasText: "until early September 1944"}).first().boundingBox();
    const axis = await chartsOf(page).locator(".overlay").boundingBox();
    await page.mouse.move(axis!.x + axis!.width * 0.3, row!.y + 4);
    await chartsOf(page).locator("[aria-label=tip]").waitFor();
    expect(await chartsOf(page).locator("[aria-label=tip]").textContent()).toContain("“until early September 1944”");
  });
});

describe("days that are typed", () => {
  test.for([
    {first: "1944-10-01", last: "1944-10-31", expected: "1944-10-01/1944-10-31"},
    {first: "1944-10-01", last: "", expected: "1944-10-01/1944-11-29"},
    {first: "", last: "1944-10-31", expected: "1943-12-01/1944-10-31"},
    {first: "-0479-07-21", last: "-0479-09-08", expected: "-0479-07-21/-0479-09-08"}
  ])("zoom like a drag, an empty one standing for the axis's: $first to $last", async (days, {openPage}) => {
    const page = await openPage(path);
    await type(page, days.first, days.last);
    await expect.poll(() => between(page)).toBe(days.expected);
    await expect.poll(() => words(page)).toContain(zoomedTo(...(days.expected.split("/") as [string, string])));
  });

  test.for([
    {field: 0, day: "31 October 1944", words: /^expected a day, YYYY-MM-DD/},
    {field: 0, day: "1944-02-30", words: /^expected a day, YYYY-MM-DD/},
    {field: 1, day: "1900-01-01", words: /^expected no day before 1943-12-01$/}
  ])("change nothing where they are wrong, and say why: $day", async ({field, day, words: expected}, {openPage}) => {
    const page = await openPage(path);
    const before = await words(page);
    const typed = fields(page).nth(field);
    await typed.fill(day);
    await typed.press("Enter");
    expect(await typed.evaluate(fault)).toMatch(expected);
    expect([await words(page), between(page)]).toEqual([before, null]);
    await typed.fill("1944-10-31");
    await typed.press("Enter");
    expect(await typed.evaluate(fault)).toBe("");
    await expect.poll(() => between(page)).toContain("1944-10-31");
  });

  test.for([
    {query: "?between=1944-10-01/1944-10-31", days: ["1944-10-01", "1944-10-31"]},
    {query: "?between=1944-10-31/1944-10-01", days: ["", ""]},
    {query: "?between=%3Cscript%3E", days: ["", ""]},
    {query: "?between=", days: ["", ""]}
  ])(
    "stand in the address, which opens the page as it was left or, wrong, as by default: $query",
    async ({query, days}, {openPage}) => {
      const page = await openPage(path + query);
      expect(await typedDays(page)).toEqual(days);
      expect(/Zoomed to /.test(await words(page))).toBe(days[0] !== "");
    }
  );
});

const fields = (page: Page) => page.locator(".days-input input");
const fault = (field: Element) => (field as HTMLInputElement).validationMessage;
const words = async (page: Page) => (await wordsOf(chartsOf(page))).replaceAll("\n", " ");
const zoomedTo = (first: string, last: string) => windowNote([first, last], 0).split(";")[0]!;
const between = (page: Page) => new URL(page.url()).searchParams.get("between");

/** The days in the fields, empty where none are typed. */
function typedDays(page: Page): Promise<[string, string]> {
  return fields(page).evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value) as [string, string]);
}

/** The first and the last day of the axis. */
function shownDays(page: Page): Promise<[string, string]> {
  return fields(page).evaluateAll(
    (all) => all.map((field) => (field as HTMLInputElement).placeholder) as [string, string]
  );
}

async function type(page: Page, first: string, last: string): Promise<void> {
  for (const [index, day] of [first, last].entries()) {
    await fields(page).nth(index).fill(day);
    await fields(page).nth(index).press("Enter");
  }
}

/** Draws the pointer from one part of the time axis to another, each from 0 to 1. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  const axis = await chartsOf(page).locator(".overlay").boundingBox();
  const at = (part: number) => axis!.x + axis!.width * part;
  const y = axis!.y + 100;
  await page.mouse.move(at(from), y);
  await page.mouse.down();
  await page.mouse.move((at(from) + at(to)) / 2, y + 20);
  await page.mouse.move(at(to), y);
  await page.mouse.up();
}
