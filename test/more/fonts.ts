import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect} from "vitest";
import {pages, test as anyFont} from "../site/harness.js";
import {hiddenWords, openAll} from "../site/words-seen.js";
import {build} from "../support/commands.js";
import {launchBrowser} from "../../src/cli/bench/launch-browser.js";
import {needs} from "../support/needs.js";
import {copyProject, type Project} from "../support/project-copy.js";
import {serveFolder, type Site} from "../support/serve-folder.js";

/** Names in letters that the figures' typeface has (Greek, Cyrillic, Hebrew), and in such as it lacks. */
const names = [
  "Ἀλέξανδρος",
  "Воронежский фронт",
  "חטיבה שבע",
  "الأيوبيون في القدس",
  "曹操之軍隊",
  "मराठा साम्राज्य",
  "🏴 Ⓐ Band"
];

const article = (name: string, index: number) => `= ${name} =

Infobox
- Conflict: ${name}
- Date: ${index + 1} May 1863
- Combatant1: ${name}
- Combatant2: ${names[(index + 1) % names.length]}
- Strength1: 10,000–12,000
- Strength2: ${name} 9,000+
- Casualties1: 300 killed, ${name} 20 wounded
- Casualties2: Unknown
`;

/** A test in a browser that knows no font but one. */
export function knowingOnly(family: keyof typeof packages) {
  return anyFont.extend("browser", {scope: "file"}, async ({}, {onCleanup}) => {
    needs(packages[family]);
    const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
    const config = join(folder, "fonts.conf");
    writeFileSync(config, `<fontconfig><dir>${folderOf(family)}</dir><cachedir>${folder}</cachedir></fontconfig>`);
    const browser = await launchBrowser({FONTCONFIG_FILE: config});
    onCleanup(async () => {
      await browser.close();
      rmSync(folder, {recursive: true});
    });
    return browser;
  });
}

const packages = {
  "DejaVu Sans": "fontconfig fonts-dejavu-core",
  "Liberation Sans": "fontconfig fonts-liberation"
} as const;

/** That all can be read in such a browser, and in which font the letters of figures are drawn there. */
export function describePages(test: ReturnType<typeof knowingOnly>, figures: string): void {
  test(`the letters of figures are ${figures}`, async ({openPage}) => {
    const page = await openPage("force-ratios.html");
    expect(await fontsOf(page, "figure svg text")).toEqual([figures]);
  });

  describe.for(pages)("%s", (path) => {
    test.for([1280, 380])("no word is cut, and none lies on another, in %i pixels", async (width, {openPage}) => {
      const page = await openPage(path, {width});
      await openAll(page);
      expect(await hiddenWords(page)).toEqual([]);
    });
  });

  describe("nor where names have letters of any script", () => {
    let project: Project;
    let site: Site;
    beforeAll(async () => {
      project = copyProject();
      for (const [index, name] of names.entries())
        project.write(`data/articles/any-${index}.txt`, article(name, index));
      const {status, output} = build(project);
      expect(status, output).toBe(0);
      site = await serveFolder(join(project.folder, "dist"));
    });
    afterAll(async () => {
      await site?.close();
      project.remove();
    });

    test.for(["", "timeline", "force-ratios", ...names.map((_, index) => `engagements/any-${index}`)])(
      "/%s",
      async (path, {openPage}) => {
        for (const width of [1280, 380]) {
          const page = await openPage(`${site.origin}/${path}`, {width});
          expect([width, ...(await hiddenWords(page))]).toEqual([width]);
        }
      }
    );
  });
}

function folderOf(family: string): string {
  const {stdout} = spawnSync("fc-list", ["--format", "%{file}\n", family], {encoding: "utf8"});
  return dirname(stdout.split("\n")[0]!);
}

/** The fonts that a page's first element of a kind is drawn with. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("DOM.enable");
  await browser.send("CSS.enable");
  const {root} = await browser.send("DOM.getDocument");
  const {nodeId} = await browser.send("DOM.querySelector", {nodeId: root.nodeId, selector});
  const {fonts} = await browser.send("CSS.getPlatformFontsForNode", {nodeId});
  return fonts.map(({familyName}) => familyName);
}
