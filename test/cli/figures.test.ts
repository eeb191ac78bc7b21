import {execFile} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {afterAll, describe, expect, test, vi} from "vitest";
import {catalogue} from "../../src/charts/catalogue.js";
import {fileOf} from "../support/draw.js";
import {real, tirana} from "../support/real.js";

vi.setConfig({testTimeout: 30_000});

const tsx = createRequire(import.meta.url).resolve("tsx");
const names = catalogue(real).map(({name}) => name);
const folders: string[] = [];
const filesOf = (folder: string) => readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]);

afterAll(() => folders.forEach((folder) => rmSync(folder, {recursive: true})));

test.concurrent("every figure is a file, named on stderr, in the bytes that the charts draw", async () => {
  const folder = temporary();
  const {status, stdout, stderr} = await figures(folder);
  expect([status, stdout, stderr]).toEqual([0, "", names.map((name) => `figures/${name}.svg\n`).join("")]);
  const drawn = catalogue(real).map(({name, draw}) => [`${name}.svg`, fileOf(draw)]);
  expect(filesOf(join(folder, "figures"))).toEqual(drawn.sort());
});

test.concurrent(
  "--only takes charts and single figures, --width and --theme shape them, --out names the folder",
  async () => {
    const folder = temporary();
    const only = `timeline, losses-${tirana}`;
    await figures(folder, "--only", only, "--width", "1200", "--theme", "dark", "--out", "deep/er");
    const expected = names.filter((name) => name.startsWith("timeline") || name === `losses-${tirana}`);
    const files = filesOf(join(folder, "deep/er"));
    expect(files.map(([file]) => file)).toEqual(expected.map((name) => `${name}.svg`).sort());
    for (const [, file] of files) {
      expect(file).toContain('width="1200"');
      expect(file).toContain('fill="#161616"');
    }
  }
);

test.concurrent("--help explains every option on stdout and writes nothing", async () => {
  const folder = temporary();
  const {status, stdout, stderr} = await figures(folder, "--help");
  expect([status, stderr, readdirSync(folder)]).toEqual([0, "", []]);
  for (const option of ["--out", "--only", "--width", "--theme", "npm run figures"]) expect(stdout).toContain(option);
});

describe.concurrent("a bad option is one clear line on stderr, exit 1 and no file", () => {
  test.each<[string[], string]>([
    [["--width", "100"], "figures: --width 100: expected a whole number from 320 to 1600\n"],
    [["--theme", "sepia"], "figures: --theme sepia: expected light or dark\n"],
    [["--only", "waterloo"], "figures: --only waterloo: expected one of force-ratio, losses, timeline, "],
    [["--only", ""], "figures: --only : expected one of force-ratio, losses, timeline, "],
    [["--colour", "red"], "figures: Unknown option '--colour'"],
    [["--out", "taken"], "figures: "]
  ])("%j", async (options, line) => {
    const folder = temporary();
    writeFileSync(join(folder, "taken"), "");
    const {status, stdout, stderr} = await figures(folder, ...options);
    expect([status, stdout, readdirSync(folder)]).toEqual([1, "", ["taken"]]);
    expect(stderr.startsWith(line)).toBe(true);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

function figures(cwd: string, ...options: string[]): Promise<{status: number; stdout: string; stderr: string}> {
  const script = resolve("src/cli/figures.ts");
  return new Promise((done) =>
    execFile(
      process.execPath,
      ["--import", pathToFileURL(tsx).href, script, ...options],
      {cwd},
      (error, stdout, stderr) => done({status: error ? Number(error.code) : 0, stdout, stderr})
    )
  );
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  folders.push(folder);
  return folder;
}
