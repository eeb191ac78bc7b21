import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {serveFolder, type Host, type Site} from "../support/serve-folder.js";
import {cellOf, chartWords, edit, type} from "./cells.js";
import {hasRun, pages, test as inBrowser} from "./harness.js";
import {areaOf, isRead, marksOf} from "./playground-page.js";

/** Time enough for a machine that is busy with other things. */
const soon = {timeout: 20_000, interval: 50};

const hosts: [string, Host][] = [
  ["has each file under its own name alone, below a path", {at: "/some/deep/path/", names: "exact"}],
  ["takes the ending from the names of pages", {names: "bare"}],
  ["takes it below a path", {at: "/some/deep/path/", names: "bare"}]
];

/** A test of the built site on a host; `served` gives the address of the site's folder there. */
const test = inBrowser.extend("served", ({}, {onCleanup}) => {
  const sites: Site[] = [];
  onCleanup(async () => {
    for (const site of sites) await site.close();
  });
  return async (host: Host): Promise<string> => {
    const site = await serveFolder("dist", host);
    sites.push(site);
    return new URL(host.at ?? "/", site.origin).href;
  };
});

describe.for(hosts)("on a host that %s", {timeout: 120_000}, ([, host]) => {
  test("every page opens, and every link on it leads somewhere", async ({openPage, served, faults}) => {
    const root = await served(host);
    const answers = new Map<string, Promise<number>>();
    const ask = (address: string) => {
      const answer = answers.get(address) ?? fetch(address).then(({status}) => status);
      answers.set(address, answer);
      return answer;
    };
    for (const path of pages.filter((path) => path !== "404.html")) {
      const page = await openPage(`${root}${path}`);
      const links = await page
        .locator("a[href], link[href]")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement | HTMLLinkElement).href));
      const within = links.filter((address) => address.startsWith(root));
      expect(within.length, path).toBeGreaterThan(5);
      const broken = await Promise.all(
        within.map(async (address) => ((await ask(address)) === 200 ? [] : [`${path}: ${address}`]))
      );
      expect(broken.flat()).toEqual([]);
    }
    expect(faults).toEqual([]);
  });

  test.for(["none", "engagements/none", "engagements/none.html?x#y", "engagements/none/", "a/b/c/d/e"])(
    "an address that is not there (%s) gets a page that says so and leads to those that are",
    async (address, {openPage, served, faults}) => {
      const root = await served(host);
      const page = await openPage(`${root}${address}`);
      expect((await fetch(page.url())).status).toBe(404);
      expect(await page.locator("h1").innerText()).toBe("There is no such page");
      expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");
      const listed = page.locator("main li a");
      expect(await listed.allInnerTexts()).toEqual([
        "LANÇ counter-offensive in Albania (1944)",
        "Liberation of Tirana"
      ]);
      await page.getByPlaceholder("Search").pressSequentially("tirana");
      const found = page.locator("#observablehq-search-results a[href*=liberation]").first();
      await found.waitFor();
      for (const link of [found, listed.last()])
        expect(await link.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
          `${root}engagements/liberation-of-tirana.html`
        );
      await found.click();
      await opened(page, "Liberation of Tirana");
      // That is what it asks for to find the site's folder, or may have begun to load before it is found.
      const others = faults
        .splice(0)
        .filter((fault) => !/^console: Failed to load resource: .* status of 404/.test(fault));
      expect(others).toEqual([]);
    }
  );

  test("what is searched is found, and a card and the pages' list lead on", async ({openPage, served}) => {
    const root = await served(host);
    const page = await openPage(`${root}losses.html`);
    await page.getByPlaceholder("Search").pressSequentially("weichs lanç");
    await page.locator("#observablehq-search-results a[href*=engagements]").first().click();
    await opened(page, "1944 LANÇ counter-offensive in Albania");
    await page.locator("#observablehq-sidebar").getByRole("link", {name: "Campaign notebook"}).click();
    await page.locator(".card").getByRole("link", {name: "Liberation of Tirana"}).click();
    await opened(page, "Liberation of Tirana");
    await page.locator("main").getByRole("link", {name: "1944 LANÇ counter-offensive in Albania"}).click();
    await opened(page, "1944 LANÇ counter-offensive in Albania");
  });

  test("a cell is edited, kept and linked, and a figure saved in every form", async ({openPage, served}) => {
    const root = await served(host);
    const page = await openPage(`${root}timeline.html`);
    await edit(page);
    await type(page, 'timeline(notebook, {title: "Mine"})');
    await expect.poll(() => chartWords(page), soon).toMatch(/^Mine$/m);
    await page.reload({waitUntil: "networkidle"});
    await expect.poll(() => chartWords(page), soon).toMatch(/^Mine$/m);
    await cellOf(page).getByRole("button", {name: "Reset"}).click();
    await expect.poll(() => chartWords(page), soon).not.toMatch(/^Mine$/m);
    await type(
      page,
      'aq.table({x: [1, 2]}).filter((d) => d.x > 1).objects().map(({x}) => x)[0] === 2 ? timeline(notebook, {title: "Verbs"}) : 0'
    );
    await expect.poll(() => chartWords(page), soon).toMatch(/^Verbs$/m);
    const bar = page.locator(".export-bar").first();
    for (const item of ["SVG for slides", "PNG at 2×", "CSV of the data behind it"]) {
      await bar.getByRole("button", {name: "More formats"}).click();
      expect((await saved(page, () => bar.getByRole("button", {name: item}).click())).length, item).toBeGreaterThan(
        100
      );
    }
    await bar.getByRole("button", {name: "More formats"}).click();
    await bar.getByLabel("Text as outlines").check();
    const outlined = await saved(page, () => bar.getByRole("button", {name: "SVG for Wikimedia Commons"}).click());
    expect(outlined.toString("utf8")).not.toContain("<text");
  });

  test("the playground reads and draws, the tables are saved, and pictures of the gallery open", async ({
    openPage,
    served
  }) => {
    const root = await served(host);
    const playground = await openPage(`${root}playground.html`);
    await areaOf(playground).fill(
      "= Ford =\n- Combatant1: A\n- Combatant2: B\n- Strength1: 8,000+\n- Strength2: 500\n"
    );
    await isRead(playground);
    expect((await marksOf(playground)).join()).toContain("8,000+");
    await expect.poll(() => playground.locator("figure svg[role=img]").count(), soon).toBeGreaterThan(0);
    const methods = await openPage(`${root}methods.html`);
    const table = await saved(methods, () => methods.getByRole("link", {name: "Engagements as CSV"}).click());
    expect(table.toString("utf8")).toContain("liberation-of-tirana");
    const gallery = await openPage(`${root}gallery.html`);
    const picture = gallery.locator("a.picture").first();
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.getAttribute("href"), soon).toMatch(/^blob:/);
    const [opened] = await Promise.all([gallery.context().waitForEvent("page"), picture.click()]);
    await opened.locator("svg").first().waitFor();
  });
});

/** The file that an act saves. */
async function saved(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return readFileSync(await download.path());
}

/** Once a page with a heading is there and has run. */
async function opened(page: Page, name: string): Promise<void> {
  await page.getByRole("heading", {level: 1, name}).waitFor();
  await page.waitForFunction(hasRun);
}
