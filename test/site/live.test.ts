import {readdirSync, rmSync, symlinkSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, onTestFinished} from "vitest";
import {writeOld} from "../support/alike.js";
import {start} from "../support/commands.js";
import {copyProject, probeProject, type Project} from "../support/project-copy.js";
import {test} from "./harness.js";

const soon = {timeout: 2000, interval: 50};

describe("while the dashboards run, the open page follows within two seconds", {timeout: 120_000}, () => {
  test("an edit in data/, of the reader and of the model", async ({openPage}) => {
    const project = probeProject();
    const page = await openPage(await run(project));
    const amount = () => page.locator("#amount").innerText();
    expect(await amount()).toBe("8,000+: bound");

    project.write("data/probe.txt", "9,000+");
    await expect.poll(amount, soon).toBe("9,000+: bound");

    const reader = project.read("src/reading/interval.ts");
    project.write("src/reading/interval.ts", reader.replace(`return "bound"`, `return "open"`));
    await expect.poll(amount, soon).toBe("9,000+: open");

    project.write("src/model/probe.ts", project.read("src/model/probe.ts").replace(": $", " is $"));
    await expect.poll(amount, soon).toBe("9,000+ is open");
  });

  // Windows asks for a right of its own to make links.
  test.skipIf(process.platform === "win32")(
    "an edit that keeps the size and the date of a file, also behind a link that leads to another",
    async ({openPage}) => {
      const project = probeProject();
      const file = (name: string) => join(project.folder, "data", name);
      writeOld(file("probe.txt"), "8,000+");
      const page = await openPage(await run(project));
      const amount = () => page.locator("#amount").innerText();
      expect(await amount()).toBe("8,000+: bound");

      writeOld(file("probe.txt"), "7,000+");
      await expect.poll(amount, soon).toBe("7,000+: bound");

      for (const [folder, text] of [
        ["one", "6,000+"],
        ["two", "5,000+"]
      ] as const)
        project.write(`elsewhere/${folder}/probe.txt`, text);
      rmSync(file("probe.txt"));
      symlinkSync("../elsewhere/now/probe.txt", file("probe.txt"));
      symlinkSync("one", join(project.folder, "elsewhere", "now"));
      await expect.poll(amount, soon).toBe("6,000+: bound");

      writeOld(join(project.folder, "elsewhere/one/probe.txt"), "4,000+");
      await expect.poll(amount, soon).toBe("4,000+: bound");

      rmSync(join(project.folder, "elsewhere", "now"));
      symlinkSync("two", join(project.folder, "elsewhere", "now"));
      await expect.poll(amount, soon).toBe("5,000+: bound");
    }
  );

  test("an article's title, in the list of pages; its other words, without loading the page anew", async ({
    openPage
  }) => {
    const project = copyProject();
    const article = "data/articles/liberation-of-tirana.txt";
    project.write("src/probe.md", `<p id="notebook">\${FileAttachment("data/notebook.json").text()}</p>\n`);
    const page = await openPage(new URL("probe", await run(project)).href);
    const listed = () => page.locator("nav a[href*=liberation-of-tirana]").innerText();
    expect(await listed()).toBe("Liberation of Tirana");

    await page.evaluate(() => document.body.classList.add("not-anew"));
    project.write(article, project.read(article).replace("15,000", "15,001"));
    await expect.poll(() => page.locator("#notebook").innerText(), soon).toContain("15,001");
    expect(await page.locator("body.not-anew").count()).toBe(1);

    project.write(article, project.read(article).replace(/^= .* =$/m, "= Tirana set free ="));
    await expect.poll(listed, soon).toBe("Tirana set free");
  });

  test("an article that is added: in the numbers and in the list of pages", async ({openPage}) => {
    const project = copyProject();
    project.write("src/probe.md", `<p id="notebook">\${FileAttachment("data/notebook.json").text()}</p>\n`);
    const page = await openPage(new URL("probe", await run(project)).href);
    const [article] = readdirSync(join(project.folder, "data", "articles"));

    project.write("data/articles/newcomer.txt", project.read(`data/articles/${article}`));
    await expect.poll(() => page.locator("#notebook").innerText(), soon).toContain(`"newcomer"`);
    await expect.poll(() => page.locator("nav a[href*=newcomer]").count(), soon).toBe(1);
  });

  test("an edit of a chart's code in its page", async ({openPage}) => {
    const project = copyProject();
    const page = await openPage(new URL("timeline", await run(project)).href);
    const texts = () => page.locator(".cell-stage svg text").allTextContents();
    await expect.poll(texts, {timeout: 30_000}).toContain("Campaign");

    const source = project.read("src/timeline.md");
    project.write("src/timeline.md", source.replace("timeline(notebook, {", 'timeline(notebook, {title: "Edited", '));
    await expect.poll(texts, soon).toContain("Edited");
    expect(await page.locator(".cell pre").textContent()).toContain('title: "Edited"');

    const edited = project.read("src/timeline.md");
    const [cell] = /```js cell=[^]*?\n```\n/.exec(edited)!;
    project.write("src/timeline.md", `${edited.replace(cell, "")}\n${cell}`);
    await expect.poll(() => page.locator("details ~ .card").count(), soon).toBe(1);
    expect(await texts()).toContain("Edited");
    const shown = page.locator("pre:visible", {hasText: "timeline("});
    expect(await shown.allTextContents()).toEqual([expect.stringContaining('title: "Edited"')]);
  });

  test("an edit of a style sheet that another imports", async ({openPage}) => {
    const project = copyProject();
    const page = await openPage(new URL("methods", await run(project)).href);
    project.write("src/style/page.css", `${project.read("src/style/page.css")}\nh1 {\n  letter-spacing: 7px;\n}\n`);
    const spacing = () => page.locator("h1").evaluate((title) => getComputedStyle(title).letterSpacing);
    await expect.poll(() => spacing().catch(() => null), soon).toBe("7px");
  });
});

/** Starts a project's dashboards until the test is over; the address at which they answer. */
async function run(project: Project): Promise<string> {
  const {url, stop} = await start(project);
  onTestFinished(async () => {
    await stop();
    project.remove();
  });
  return url;
}
