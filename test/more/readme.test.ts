import {join} from "node:path";
import {describe, expect, onTestFinished} from "vitest";
import {chartWords, codeIn, faultIn} from "../site/cells.js";
import {test} from "../site/harness.js";
import {build, runIn, start} from "../support/commands.js";
import {copyProject, type Project} from "../support/project-copy.js";
import {examplesOf} from "../support/readme.js";
import {serveFolder} from "../support/serve-folder.js";

/** What a slow command says or writes, by a part of it. */
const says: [string, RegExp][] = [
  ["--corpus FOLDER", /strength: people exact +100 %/],
  ["bench -- --figures", /all of them( +\d+\.\d+){7}/],
  ["fuzz", /cases/],
  ["SITE_URL=", /links validated/],
  ["--only losses", /losses-liberation-of-tirana-print-522pt@4x\.png/],
  ["--all", /timeline-commons\.svg/]
];

/** A corpus of one value of each kind, labelled. */
const days = {earliest: "1863-05-03", start_latest: "1863-05-03", end_earliest: "1863-05-05", latest: "1863-05-05"};
const men = {raw: "20 men", items: [{low: 20, high: 20, outcome: "", class: "people"}], personnel: {low: 20, high: 20}};
const corpus = {
  quantities: [
    {field: "strength", raw: "20 men"},
    {field: "casualties", raw: "20 killed"}
  ],
  dates: [{field: "date", raw: "3–5 May 1863"}],
  "gold-quantities": [
    {...men, field: "strength"},
    {...men, field: "casualties"}
  ],
  "gold-dates": [{field: "date", raw: "3–5 May 1863", ...days}]
};

describe("the README's slow commands run in a copy of the project", {timeout: 600_000}, () => {
  test.for(examplesOf("slow"))("line $line", async ({code}) => {
    const project = copied();
    for (const [name, rows] of Object.entries(corpus))
      project.write(`FOLDER/${name}.jsonl`, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    const {status, output} = await runIn(project, code);
    expect(status, output).toBe(0);
    const said = says.filter(([part]) => code.includes(part));
    expect(said.length).toBeGreaterThan(0);
    for (const [, words] of said) expect(output).toMatch(words);
  });
});

describe("the README's ways to start", () => {
  test.for(examplesOf("start"))("line $line: $code", async ({code}) => {
    const [, port] = /^PORT=(\d+) /.exec(code) ?? [];
    const dashboards = await start(copied(), {npm: true, port: Number(port ?? 0)});
    onTestFinished(dashboards.stop);
    const page = await fetch(dashboards.url);
    expect(await page.text()).toContain("<title>");
  });
});

test.for(examplesOf("page"))(
  "the code of a page, changed there, draws its chart so: line $line",
  async ({code}, {openPage}) => {
    const project = copied();
    const changed = code.replace("{engagement", '{title: "Changed", engagement');
    project.write("src/losses.md", project.read("src/losses.md").replace(code, changed));
    const {status, output} = build(project);
    expect(status, output).toBe(0);
    const site = await serveFolder(join(project.folder, "dist"));
    onTestFinished(() => site.close());
    const opened = await openPage(`${site.origin}/losses.html`);
    await expect.poll(() => chartWords(opened), {timeout: 30_000}).toMatch(/^Changed$/m);
    expect(await codeIn(opened)).toBe(changed);
    expect(await faultIn(opened)).toBe("");
  }
);

/** A copy of the project until the test is over. */
function copied(): Project {
  const project = copyProject();
  onTestFinished(() => project.remove());
  return project;
}
