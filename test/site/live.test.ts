import {afterAll, beforeAll, describe, expect} from "vitest";
import {start} from "../support/commands.js";
import {probeProject, type Project} from "../support/project-copy.js";
import {test} from "./harness.js";

describe("while the dashboards run, the open page follows within two seconds", () => {
  let project: Project;
  let server: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    project = probeProject();
    server = await start(project);
  });
  afterAll(async () => {
    await server.stop();
    project.remove();
  });

  test("an edit in data/ and an edit in src/reading/", async ({openPage}) => {
    const page = await openPage(server.url);
    const shown = page.locator("#amount");
    const follows = (text: string) => expect.poll(() => shown.innerText(), {timeout: 2000, interval: 50}).toBe(text);
    expect(await shown.innerText()).toBe("8,000+: bound");

    project.write("data/probe.txt", "9,000+");
    await follows("9,000+: bound");

    const reader = project.read("src/reading/interval.ts");
    project.write("src/reading/interval.ts", reader.replace(`return "bound"`, `return "open"`));
    await follows("9,000+: open");
  });
});
