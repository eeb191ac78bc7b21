import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {parseHTML} from "linkedom";
import {PNG} from "pngjs";
import {expect, onTestFinished, test} from "vitest";
import {writeHeads} from "../../../src/cli/build/heads.js";
import {notebook} from "../../../src/model/notebook.js";
import {real} from "../../support/real.js";

const address = new URL("https://example.org/notebook/");
const tirana = "engagements/liberation-of-tirana.html";

test("a page tells who links to it its address, title, description and picture, where the site's address is known", async () => {
  const site = siteOf({"index.html": "Overview", [tirana]: null});
  await writeHeads(site, address, real);
  expect(headOf(site, tirana)).toEqual({
    title: "Liberation of Tirana | Campaign notebook",
    canonical: `${address.href}${tirana}`,
    "og:type": "website",
    "og:site_name": "Campaign notebook",
    "og:url": `${address.href}${tirana}`,
    "og:title": "Liberation of Tirana",
    "og:description": `About "it" & <more>`,
    "og:image": `${address.href}pictures/force-ratio-liberation-of-tirana.png`,
    "og:image:type": "image/png",
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": "Force ratio: Liberation of Tirana",
    "twitter:card": "summary_large_image"
  });
  expect(headOf(site, "index.html")).toMatchObject({
    title: "Overview | Campaign notebook",
    canonical: address.href,
    "og:url": address.href,
    "og:title": "Overview"
  });
});

test("where it is not, a page has its title alone, an engagement's that of the engagement, and no picture is drawn", async () => {
  const site = siteOf({"index.html": "Overview", [tirana]: null, "404.html": "No such page"});
  await writeHeads(site, null, real);
  expect(["index.html", tirana, "404.html"].map((page) => headOf(site, page))).toEqual([
    {title: "Overview | Campaign notebook"},
    {title: "Liberation of Tirana | Campaign notebook"},
    {title: "No such page | Campaign notebook"}
  ]);
  expect(readdirSync(site)).not.toContain("pictures");
});

test("the page of an address that is not there has none of its own", async () => {
  const site = siteOf({"404.html": "No such page"});
  await writeHeads(site, address, real);
  expect(headOf(site, "404.html")).toEqual({title: "No such page | Campaign notebook"});
});

test.each([
  ["index.html", "force-ratio"],
  ["methods.html", "force-ratio"],
  ["force-ratios.html", "force-ratio"],
  ["losses.html", "losses-lanc-counter-offensive-1944"],
  ["timeline.html", "timeline-liberation-of-tirana"],
  ["engagements/lanc-counter-offensive-1944.html", "force-ratio-lanc-counter-offensive-1944"],
  [tirana, "force-ratio-liberation-of-tirana"]
])("the picture of %s is its first figure that can be read when small: %s", async (page, figure) => {
  const site = siteOf({[page]: "A page"});
  await writeHeads(site, address, real);
  expect(headOf(site, page)["og:image"]).toBe(`${address.href}pictures/${figure}.png`);
  expect(readdirSync(join(site, "pictures"))).toEqual([`${figure}.png`]);
  const {width, height, data} = PNG.sync.read(readFileSync(join(site, "pictures", `${figure}.png`)));
  expect([width, height]).toEqual([1200, 630]);
  const inked = Array.from({length: width * height}, (_, index) => index).filter((index) => data[4 * index]! < 128);
  const columns = inked.map((index) => index % width);
  expect([columns.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.max(a, b))]).toEqual([
    expect.toSatisfy((left: number) => left >= 40 && left < 120),
    expect.toSatisfy((right: number) => right > 1000 && right < 1160)
  ]);
});

test("an engagement that states nothing has the figure of all, and any name is written as it is", async () => {
  const text = `= A "B" <C> & D =\n- Conflict: A "B" <C> & D\n- Combatant1: X\n- Combatant2: Y\n`;
  const page = "engagements/a (1), 'b'.html";
  const site = siteOf({[page]: null});
  await writeHeads(site, address, notebook([{file: "data/articles/a (1), 'b'.txt", text}], null));
  expect(headOf(site, page)).toMatchObject({
    title: `A "B" <C> & D | Campaign notebook`,
    "og:title": `A "B" <C> & D`,
    "og:url": `${address.href}engagements/a%20(1),%20'b'.html`,
    "og:image": `${address.href}pictures/force-ratio.png`
  });
});

/** A site of pages, each with its title; null is one that Framework gives that of the site. */
function siteOf(pages: Record<string, string | null>): string {
  const site = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  onTestFinished(() => rmSync(site, {recursive: true}));
  for (const [page, title] of Object.entries(pages)) {
    mkdirSync(dirname(join(site, page)), {recursive: true});
    const whole = `<title>${title === null ? "" : `${title} | `}Campaign notebook</title>`;
    const description = `<meta name="description" content="About &quot;it&quot; &amp; <more>">`;
    writeFileSync(
      join(site, page),
      `<!DOCTYPE html>\n<html><head>\n${whole}\n${description}</head><body></body></html>`
    );
  }
  return site;
}

/** The title, and what the head's tags say, the description aside. */
function headOf(site: string, page: string): Record<string, string> {
  const {document} = parseHTML(readFileSync(join(site, page), "utf8"));
  const said = Array.from(
    document.querySelectorAll("meta[property], meta[name='twitter:card'], link[rel=canonical]"),
    (tag) => [
      (tag.getAttribute("property") ?? tag.getAttribute("name") ?? tag.getAttribute("rel"))!,
      (tag.getAttribute("content") ?? tag.getAttribute("href"))!
    ]
  );
  return {title: document.title, ...Object.fromEntries(said)};
}
