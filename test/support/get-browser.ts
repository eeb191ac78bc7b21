import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {chromium} from "playwright-core";
import {findBrowser} from "./find-browser.js";

/** The browser that the tests drive. Where the machine has none it gets Chromium; where that fails too, this throws. */
export function getBrowser(find = installedBrowser, installers = [installFromDebian, installFromPlaywright]): string {
  let browser = find();
  for (const install of installers) {
    if (browser !== null) break;
    install();
    browser = find();
  }
  if (browser === null) throw new Error("No browser: install Chromium, Chrome or Edge, or set CHROME_PATH to one.");
  return browser;
}

function installedBrowser(): string | null {
  const places = [
    findBrowser({platform: process.platform, env: process.env, exists: existsSync}),
    chromium.executablePath()
  ];
  return places.find((file) => file !== null && existsSync(file)) ?? null;
}

function installFromDebian(): void {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return;
  run("apt-get", ["update"]);
  run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium-headless-shell"]);
}

function installFromPlaywright(): void {
  run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {stdio: "inherit", timeout: 300_000});
}
