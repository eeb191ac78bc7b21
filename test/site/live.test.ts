import {readdirSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, onTestFinished} from "vitest";
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

  test("an article that is added: in the numbers and in the list of pages", async ({openPage}) => {
    const project = copyProject();
    project.write("src/probe.md", `<p id="notebook">\${FileAttachment("data/notebook.json").text()}</p>\n`);
    const page = await openPage(new URL("probe", await run(project)).href);
    const [article] = readdirSync(join(project.folder, "data", "articles"));

    project.write("data/articles/newcomer.txt", project.read(`data/articles/${article}`));
    await expect.poll(() => page.locator("#notebook").innerText(), soon).toContain(`"newcomer"`);
    await expect.poll(() => page.locator("nav a[href$=newcomer]").count(), soon).toBe(1);
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
