import {expect, test} from "vitest";
import {getBrowser} from "./get-browser.js";

test.each<[string, (string | null)[], number, string | null]>([
  ["a browser that is there is taken, and nothing installed", ["chromium"], 0, "chromium"],
  ["where there is none, one is installed", [null, "chromium"], 1, "chromium"],
  ["where the first way fails, the second is tried", [null, null, "chromium"], 2, "chromium"],
  ["where both fail, there is none", [null, null, null], 2, null]
])("%s", (_, finds, installations, browser) => {
  let installed = 0;
  const install = () => void installed++;
  const get = () => getBrowser(() => finds[installed]!, [install, install]);
  if (browser === null) expect(get).toThrow("No browser: install Chromium, Chrome or Edge, or set CHROME_PATH to one.");
  else expect(get()).toBe(browser);
  expect(installed).toBe(installations);
});
