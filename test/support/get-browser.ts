import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {chromium} from "playwright-core";
import {findBrowser} from "./find-browser.js";

/** The browser that the tests drive. Where the machine has none it gets Chromium; where that fails too, this throws. */
export function getBrowser(): string {
  for (const install of [null, installFromDebian, installFromPlaywright]) {
    install?.();
    const browser = installedBrowser();
    if (browser !== null) return browser;
  }
  throw new Error("No browser found: install Chromium, Chrome or Edge, or set CHROME_PATH to where one is.");
}

function installedBrowser(): string | null {
  const system = findBrowser({platform: process.platform, env: process.env, exists: existsSync});
  return system ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : null);
}

function installFromDebian(): void {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return;
  run("apt-get", ["update"]);
  run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
}

function installFromPlaywright(): void {
  run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {stdio: "inherit", timeout: 300_000});
}
