import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {build} from "../support/commands.js";
import {articleText} from "../support/made-up.js";
import {copyProject, probeProject, type Project} from "../support/project-copy.js";

const minutes = 60_000;

describe("the build of the notebook", {timeout: 3 * minutes}, () => {
  let project: Project;
  beforeAll(() => void (project = copyProject()));
  afterAll(() => project.remove());

  test("needs no network, not even the first time", () => {
    const {status, output} = build(project, {offline: true});
    expect(status, output).toBe(0);
  });

  test("of another data folder has a site and a cache of its own, and leaves those of data/ alone", () => {
    const before = contentsOf(project, "dist");
    project.write("made-up/articles/ford.txt", articleText("Ford", {Strength1: "777"}));
    const {status, output} = build(project, {env: {DATA_DIR: "made-up", INIT_CWD: project.folder}});
    expect(status, output).toBe(0);
    const [site = ""] = readdirSync(project.folder).filter((name) => name.startsWith("dist-"));
    expect(output).toContain(`The site of made-up is in ${site}/.`);
    const engagements = JSON.parse(project.read(`${site}/data/engagements.json`)) as {file: string}[];
    expect(engagements.map(({file}) => file)).toEqual(["made-up/articles/ford.txt"]);
    expect(readdirSync(join(project.folder, site, "engagements"))).toEqual(["ford.html"]);
    expect(project.read(join(site, "index.html"))).toContain("Ford");
    expect(contentsOf(project, "dist")).toEqual(before);

    const cache = join("src", ".observablehq", "cache");
    const notebooks = [site.replace("dist-", "data."), "data"].map((name) => join(cache, name, "notebook.json"));
    expect(notebooks.map((file) => /"Ford"/.test(project.read(file)))).toEqual([true, false]);
  });
});

describe("a build", {timeout: 2 * minutes}, () => {
  let project: Project;
  beforeAll(() => void (project = probeProject()));
  afterAll(() => project.remove());

  test("publishes what the data says today, and what the reader and the model make of it today", () => {
    expect([build(project).status, published(project)]).toEqual([0, "8,000+: bound"]);

    project.write("data/probe.txt", "9,000+");
    expect([build(project).status, published(project)]).toEqual([0, "9,000+: bound"]);

    project.write(
      "src/reading/interval.ts",
      project.read("src/reading/interval.ts").replace(`return "bound"`, `return "open"`)
    );
    expect([build(project).status, published(project)]).toEqual([0, "9,000+: open"]);

    project.write("src/model/probe.ts", project.read("src/model/probe.ts").replace(": $", " is $"));
    expect([build(project).status, published(project)]).toEqual([0, "9,000+ is open"]);
  });

  test("fails with a page that has an error in it, and names both", () => {
    project.write("src/broken.md", "# Broken\n\n```js\nconst = 1;\n```\n");
    expect(build(project)).toMatchObject({
      status: 1,
      output: expect.stringMatching(/would be broken:\n {2}broken\.html: SyntaxError: Unexpected token/)
    });
    project.write("src/broken.md", "# No longer broken\n");
  });

  test("fails with a loader that fails", () => {
    project.write("src/data/probe.json.ts", `throw new Error("no data today");`);
    expect(build(project)).toMatchObject({status: 1, output: expect.stringContaining("no data today")});
  });
});

function contentsOf({folder}: Project, path: string): Map<string, string> {
  const files = readdirSync(join(folder, path), {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile()
  );
  const paths = files.map((file) => join(file.parentPath, file.name));
  return new Map(paths.map((file) => [file, readFileSync(file, "latin1")]));
}

/** The text that the one loader's output holds in the built site. */
function published({folder}: Project): unknown {
  const data = join(folder, "dist", "_file", "data");
  return readdirSync(data).map((file) => JSON.parse(readFileSync(join(data, file), "utf8")))[0];
}
