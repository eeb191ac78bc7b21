import {existsSync} from "node:fs";
import type {TestProject} from "vitest/node";
import {getBrowser} from "../support/get-browser.js";

/** Before the browser tests: there must be a site to open and a browser to open it in. */
export default function setup(project: TestProject): void {
  if (!existsSync("dist/index.html")) throw new Error("There is no site in dist/: run `npm run build` first.");
  project.provide("browserPath", getBrowser());
}

declare module "vitest" {
  export interface ProvidedContext {
    browserPath: string;
  }
}
