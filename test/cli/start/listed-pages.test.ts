import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {start, type Dashboards} from "../../support/commands.js";
import {probeProject} from "../../support/project-copy.js";

describe("the preview has the pages that a build has", () => {
  const project = probeProject();
  let dashboards: Dashboards;
  beforeAll(async () => {
    const config = project.read("observablehq.config.ts");
    const things = ["one", "Përmet (1943), 2nd", "d'Oran"].map((name) => `/things/${name}`);
    project.write(
      "observablehq.config.ts",
      config.replace(
        "{\n",
        `{\n  preserveIndex: true,\n  preserveExtension: true,\n  dynamicPaths: ${JSON.stringify(things)},\n`
      )
    );
    project.write("src/things/[slug].md", "# Thing\n");
    project.write("src/404.md", "# Nothing\n");
    dashboards = await start(project);
  }, 60_000);
  afterAll(async () => {
    await dashboards.stop();
    project.remove();
  });

  test.each([
    ["", 200, "Probe"],
    ["index.html", 200, "Probe"],
    ["things/one.html", 200, "Thing"],
    ["things/one", 200, "Thing"],
    ["things/Përmet (1943), 2nd.html", 200, "Thing"],
    ["things/d'Oran.html", 200, "Thing"],
    ["things/none.html", 404, "Nothing"],
    ["things/none", 404, "Nothing"],
    ["things/One.html", 404, "Nothing"],
    ["things/one/two.html", 404, "Nothing"],
    ["things/", 404, "Nothing"],
    ["things/[slug].html", 404, "Nothing"],
    ["none", 404, "Nothing"],
    ["404.html", 200, "Nothing"]
  ])("/%s: %i", async (path, status, title) => {
    const answer = await fetch(new URL(encodeURI(path), dashboards.url));
    expect([answer.status, /<title>(.*?)</.exec(await answer.text())?.[1]]).toEqual([status, title]);
  });

  test("and follows what is added to them", async () => {
    expect((await fetch(new URL("added.html", dashboards.url))).status).toBe(404);
    project.write("src/added.md", "# Added\n");
    expect((await fetch(new URL("added.html", dashboards.url))).status).toBe(200);
  });
});
