import {join} from "node:path";
import {afterAll, beforeAll, describe, expect} from "vitest";
import {build} from "../support/commands.js";
import {copyProject, type Project} from "../support/project-copy.js";
import {serveFolder, type Site} from "../support/serve-folder.js";
import {choose, chartsOf, wordsOf} from "./charts.js";
import {hasRun, test} from "./harness.js";

const article = `= Ambush at Zall-Herr =

Infobox
- Conflict: Ambush at Zall-Herr
- Weather: snow
- Combatant1: LANÇ
- Combatant2: Balli Kombëtar
- Strength1: 120
- Strength2: 100
- Casualties1: Unknown
`;

const claim = `zall-herr-search,liberation-of-tirana,event,A search,31 February 1944,Tirana,1,,,liberation-of-tirana,Description\n`;

describe("data with faults", {timeout: 120_000}, () => {
  let project: Project;
  let site: Site;
  let lines: number;
  beforeAll(async () => {
    project = copyProject();
    const claims = project.read("data/claims.csv").trimEnd();
    lines = claims.split("\n").length;
    project.write("data/articles/zall#herr.txt", article);
    project.write("data/claims.csv", `${claims}\n${claim}`);
    const {status, output} = build(project);
    expect(status, output).toBe(0);
    site = await serveFolder(join(project.folder, "dist"));
  }, 120_000);
  afterAll(async () => {
    await site?.close();
    project.remove();
  });

  test("each fault is one line of the overview, which names file, line, field, what is found and what is expected", async ({
    openPage
  }) => {
    const page = await openPage(`${site.origin}/`);
    expect(await page.locator(".issues li").allInnerTexts()).toEqual([
      expect.stringMatching(/^data\/articles\/zall#herr\.txt: found "zall#herr", expected a name of letters, /),
      expect.stringMatching(
        /^data\/articles\/zall#herr\.txt:5: weather: found "weather", expected a field of the infobox/
      ),
      "data/articles/zall#herr.txt:1: date: found nothing, expected a line `- Date: …`",
      expect.stringMatching(new RegExp(`^data/claims\\.csv:${lines + 1}: date: found "31 February 1944", expected `))
    ]);
  });

  test("a file whose name no address can hold has its page all the same", async ({openPage}) => {
    const page = await openPage(`${site.origin}/`);
    await page.locator("main").getByRole("link", {name: "Ambush at Zall-Herr"}).click();
    await expect.poll(() => page.locator("h1").allInnerTexts()).toEqual(["Ambush at Zall-Herr"]);
    expect(page.url()).toBe(`${site.origin}/engagements/zall-herr.html`);
    await page.waitForFunction(hasRun);
  });

  test("an engagement's page has those of its article, and those of all claims, of which it says so", async ({
    openPage
  }) => {
    const page = await openPage(`${site.origin}/engagements/zall-herr`);
    const files = (await page.locator(".issues li").allInnerTexts()).map((line) => line.split(":")[0]);
    expect(files).toEqual([...Array<string>(3).fill("data/articles/zall#herr.txt"), "data/claims.csv"]);
    await expect.poll(() => page.getByText("Claims are listed whichever engagement they are of").count()).toBe(1);
  });

  test("what could be read is shown beside it", async ({openPage}) => {
    const page = await openPage(`${site.origin}/`);
    expect(await page.locator(".card h2 a").allInnerTexts()).toEqual([
      "1944 LANÇ counter-offensive in Albania",
      "Liberation of Tirana",
      "Ambush at Zall-Herr"
    ]);
    const words = await wordsOf(chartsOf(page).nth(1));
    expect(words).toMatch(/^LANÇ 40,000 /m);
    expect(words).toMatch(/^Balli Kombëtar 100 /m);
  });

  test("force ratios can be sorted by ratio and by name", async ({openPage}) => {
    const page = await openPage(`${site.origin}/force-ratios`);
    const order = async () => (await wordsOf(chartsOf(page))).match(/^(1944|Liberation|Ambush)(?=[^\d\n]*$)/gm);
    expect(await order()).toEqual(["1944", "Liberation", "Ambush"]);
    await choose(page, "Sort", "by name");
    await expect.poll(order).toEqual(["1944", "Ambush", "Liberation"]);
    await choose(page, "Sort", "as in the data");
    await expect.poll(order).toEqual(["1944", "Liberation", "Ambush"]);
    await choose(page, "Sort", "by ratio");
    await expect.poll(order).toEqual(["1944", "Ambush", "Liberation"]);
  });

  test("a table sorted by amounts has the unknown ones last, both ways", async ({openPage}) => {
    const page = await openPage(`${site.origin}/force-ratios`);
    const details = page.locator("main details").filter({hasText: "Table: ratios and rates"});
    await details.locator("summary").click();
    const amounts = details.locator("td:nth-child(3)");
    for (const first of ["0.132 %", "at most 2.09 : 1"]) {
      await details.getByRole("button", {name: "Value", exact: true}).click();
      const shown = await amounts.allInnerTexts();
      expect([shown[0], shown.at(-1)]).toEqual([first, "unknown"]);
    }
  });
});
