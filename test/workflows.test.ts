import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {examples} from "./support/readme.js";

describe("the workflow that publishes the site", () => {
  const workflow = readFileSync(".github/workflows/pages.yml", "utf8");
  const all = (pattern: RegExp) => [...workflow.matchAll(pattern)].map(([, found]) => found!);
  const ofReadme = examples.flatMap(({code}) => code.split(/\n| && /));

  test("runs what the README says, in its order", () => {
    const bare = (command: string) => command.replace(/^[A-Z_]+=\S+ /, "");
    const commands = all(/^ *- run: (.+)$/gm);
    expect(commands.length).toBeGreaterThan(0);
    const places = commands.map((command) => ofReadme.map(bare).indexOf(command));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(commands).toContain(bare(ofReadme.find((command) => command.startsWith("SITE_URL="))!));
  });

  test("tells the build where the site will lie, and publishes what it made", () => {
    expect(workflow).toMatch(/- id: pages\n *uses: actions\/configure-pages@/);
    expect(workflow).toMatch(/- run: npm run build\n *env:\n *SITE_URL: \$\{\{ steps\.pages\.outputs\.base_url \}\}\n/);
    expect(workflow).toMatch(/upload-pages-artifact@v\d+\n *with:\n *path: dist\n/);
  });

  test("pins actions by their major version, and asks for no permission that it does not need", () => {
    const actions = all(/uses: (.+)$/gm);
    expect(actions.length).toBeGreaterThan(3);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@v\d+$/);
    expect(workflow).toContain("\npermissions: {}\n");
    const [build, deploy] = workflow.split("\n  deploy:\n");
    expect(build).not.toMatch(/: write$/m);
    expect([...deploy!.matchAll(/^ *([\w-]+): write$/gm)].map(([, scope]) => scope)).toEqual(["pages", "id-token"]);
  });
});
