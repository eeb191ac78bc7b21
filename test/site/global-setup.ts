import {existsSync} from "node:fs";
import {browserAdvice, installedBrowser} from "../../src/cli/bench/find-browser.js";

/** Before the browser tests: there must be a site to open and a browser to open it in. */
export default function setup(): void {
  if (!existsSync("dist/index.html")) throw new Error("There is no site in dist/: run `npm run build` first.");
  if (installedBrowser() === null) throw new Error(`No browser: ${browserAdvice}.`);
}
