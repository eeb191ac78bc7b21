import {accessSync, constants} from "node:fs";
import {chromium} from "playwright-core";

export type System = {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  exists: (file: string) => boolean;
};

/** The browser that `CHROME_PATH` names, else the first Chromium, Chrome or Edge in its usual place, else null. */
export function findBrowser({platform, env, exists}: System): string | null {
  const named = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  return [...named, ...usualPlaces(platform, env)].find(exists) ?? null;
}

/** The browser that the tests drive: this machine's, or one that Playwright has brought; null where there is none. */
export function installedBrowser(): string | null {
  const found = findBrowser({platform: process.platform, env: process.env, exists: isProgram});
  return found ?? [chromium.executablePath()].find(isProgram) ?? null;
}

/** What gives a machine such a browser. */
export const browserAdvice = "install Chromium, Chrome or Edge, or set CHROME_PATH to one";

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function usualPlaces(platform: NodeJS.Platform, env: System["env"]): string[] {
  if (platform === "win32")
    return pairs([env.ProgramFiles, env["ProgramFiles(x86)"], env.LocalAppData], onWindows, "\\");
  if (platform === "darwin") return pairs(["/Applications", `${env.HOME}/Applications`], onMac, "/");
  return pairs(["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"], onLinux, "/");
}

function pairs(folders: readonly (string | undefined)[], files: readonly string[], separator: string): string[] {
  const present = folders.filter((folder) => folder !== undefined);
  return files.flatMap((file) => present.map((folder) => `${folder}${separator}${file}`));
}

const onLinux = [
  // Chromium without the windows that no test looks at opens a page for half of the work.
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge"
];

const onMac = [
  "Chromium.app/Contents/MacOS/Chromium",
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"
];

const onWindows = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe"
];
