import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {chartsOf} from "./charts.js";
import {test} from "./harness.js";
import {areaOf, marksOf, paste, summaryOf} from "./playground-page.js";

const size = 200_000;
const prose = "The river lay between the two camps, and [[nobody]] knew {{circa|3,000}} of its fords.\n";
const infobox = `{{Infobox military conflict
| conflict = Battle of the Long Page
| date = 3 May 1400
| combatant1 = Redland
| combatant2 = Blueland
| strength1 = 5,000
| strength2 = 8,000+
}}
`;

/** Bytes in no order, the same on every run, as an editor shows them that takes them for text; clipboards end at a zero. */
function rubbish(): string {
  let seed = 1;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  return new TextDecoder().decode(Uint8Array.from({length: size}, () => 1 + (next() % 255)));
}

const pastes = [
  {
    what: "a page of wikitext",
    text: infobox + prose.repeat(Math.ceil(size / prose.length)),
    says: /^2 sides, 2 amounts, 0/
  },
  {what: "one value", text: `- Casualties1: ${"127 killed, ".repeat(size / 12)}`, says: /^1 side, 16,666 amounts/},
  {what: "binary rubbish", text: rubbish(), says: /^0 sides, 0 amounts, [\d,]+ issues?$/}
];

describe("a paste of 200 KB leaves the page alive, which says what it read and what it does not show", () => {
  test.for(pastes)("$what", {timeout: 90_000}, async ({text, says}, {openPage}) => {
    const page = await openPage("playground.html");
    await paste(page, infobox);
    await watch(page);
    await paste(page, text);
    await expect.poll(() => summaryOf(page).innerText(), {timeout: 30_000}).toMatch(says);
    expect(await areaOf(page).inputValue()).toMatch(/^[^]{150000}/);
    expect((await marksOf(page)).length).toBeLessThan(1000);
    expect(await longestSilence(page)).toBeLessThan(1500);
    await paste(page, infobox);
    await expect.poll(() => summaryOf(page).innerText()).toBe("2 sides, 2 amounts, 0 issues");
  });
});

test("what is not shown of a long text is counted, and no chart is drawn of a part of it", async ({openPage}) => {
  const page = await openPage("playground.html");
  await paste(page, `${infobox.slice(0, -3)}| casualties1 = ${"7 killed<br>".repeat(3000)}\n}}`);
  await expect.poll(() => page.getByText("Not shown:").innerText()).toBe("Not shown: 2,802 amounts in the tables.");
  await expect.poll(() => page.locator(".playground-result").innerText()).toContain("The losses are not drawn");
  expect(await page.getByText(/^… [\d,]+ more characters not shown$/).count()).toBe(1);
  await expect.poll(() => chartsOf(page).count()).toBe(2);
});

test("an infobox with three sides shows each of them", async ({openPage}) => {
  const page = await openPage("playground.html");
  await paste(page, `${infobox.slice(0, -3)}| combatant3 = Greenland\n| strength3 = 900\n| casualties3 = dozens\n}}`);
  expect(await summaryOf(page).innerText()).toBe("3 sides, 4 amounts, 0 issues");
  expect(await page.getByRole("heading", {name: "Strength, side 3"}).count()).toBe(1);
  await expect.poll(() => chartsOf(page).first().textContent()).toContain("Greenland");
});

/** Counts from now on how long the page answers nothing. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const state = window as unknown as {silence: number};
    let last = performance.now();
    state.silence = 0;
    setInterval(() => {
      const now = performance.now();
      state.silence = Math.max(state.silence, now - last);
      last = now;
    }, 10);
  });
}

function longestSilence(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as {silence: number}).silence);
}
