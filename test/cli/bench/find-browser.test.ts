import {expect, test} from "vitest";
import {findBrowser, type System} from "../../../src/cli/bench/find-browser.js";

const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
const chrome = "D:\\Profiles\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe";
const windows = {"ProgramFiles(x86)": "C:\\Program Files (x86)", LocalAppData: "D:\\Profiles\\a\\AppData\\Local"};
const mac = "Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

const machines: [string, NodeJS.Platform, System["env"], string[], string | null][] = [
  [
    "what CHROME_PATH names comes first",
    "linux",
    {CHROME_PATH: "/my/chrome"},
    ["/usr/bin/chromium", "/my/chrome"],
    "/my/chrome"
  ],
  [
    "a CHROME_PATH that leads nowhere is passed over",
    "linux",
    {CHROME_PATH: "/gone"},
    ["/usr/bin/chromium"],
    "/usr/bin/chromium"
  ],
  [
    "Chromium without windows comes before Chromium",
    "linux",
    {},
    ["/usr/bin/chromium", "/usr/bin/chromium-headless-shell"],
    "/usr/bin/chromium-headless-shell"
  ],
  ["Chromium comes before Chrome", "linux", {}, ["/usr/bin/google-chrome", "/usr/bin/chromium"], "/usr/bin/chromium"],
  ["a snap is found", "linux", {}, ["/snap/bin/chromium"], "/snap/bin/chromium"],
  ["an application of all users of a Mac", "darwin", {HOME: "/Network/a"}, [`/${mac}`], `/${mac}`],
  ["an application of one user of a Mac", "darwin", {HOME: "/Network/a"}, [`/Network/a/${mac}`], `/Network/a/${mac}`],
  ["Chrome that one user of Windows installed", "win32", windows, [edge, chrome], chrome],
  ["Edge where Windows has nothing else", "win32", windows, [edge], edge],
  ["a machine without a browser", "linux", {}, [], null]
];

test.each(machines)("%s", (_, platform, env, files, found) => {
  expect(findBrowser({platform, env, exists: (file) => files.includes(file)})).toBe(found);
});
