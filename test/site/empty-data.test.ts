import {rmSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect} from "vitest";
import {build} from "../support/commands.js";
import {copyProject, type Project} from "../support/project-copy.js";
import {serveFolder, type Site} from "../support/serve-folder.js";
import {pages, test} from "./harness.js";

describe("without any data", {timeout: 120_000}, () => {
  let project: Project;
  let site: Site;
  beforeAll(async () => {
    project = copyProject();
    rmSync(join(project.folder, "data"), {recursive: true});
    const {status, output} = build(project);
    expect(status, output).toBe(0);
    site = await serveFolder(join(project.folder, "dist"));
  }, 120_000);
  afterAll(async () => {
    await site?.close();
    project.remove();
  });

  test.for(pages.filter((path) => !path.startsWith("engagements/")))(
    "%s opens without an error",
    async (path, {openPage}) => {
      const page = await openPage(`${site.origin}/${path}`);
      expect(await page.locator("h1").count()).toBe(1);
      for (const summary of await page.locator("main summary:visible").all()) await summary.click();
      expect(await page.locator(".observablehq--error").allInnerTexts()).toEqual([]);
    }
  );
});
