import {execFile} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {PNG} from "pngjs";
import {afterAll, describe, expect, test, vi} from "vitest";
import {catalogue} from "../../src/charts/catalogue.js";
import {forceRatio} from "../../src/charts/force-ratio/chart.js";
import {losses} from "../../src/charts/losses/chart.js";
import {profiles} from "../../src/charts/figure/profile.js";
import {timeline} from "../../src/charts/timeline/chart.js";
import {optionNames} from "../../src/cli/figures/chart-options.js";
import {fileOf, type Draw} from "../support/draw.js";
import {articleText} from "../support/made-up.js";
import {real, tirana} from "../support/real.js";

vi.setConfig({testTimeout: 90_000});

const tsx = createRequire(import.meta.url).resolve("tsx");
const names = catalogue(real).map(({name}) => name);
const folders: string[] = [];
const filesOf = (folder: string) =>
  readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);

afterAll(() => folders.forEach((folder) => rmSync(folder, {recursive: true})));

test.concurrent(
  "--all writes every figure in every profile, in the bytes that the charts draw, and its data once",
  async () => {
    const folder = temporary();
    const {status, stdout, stderr} = await figures(folder, "--all", "--format", "svg,csv");
    const expected = names.flatMap((name) => [...profiles.map((profile) => `${name}-${profile}.svg`), `${name}.csv`]);
    const [cautions, written] = [true, false].map((isCaution) =>
      stderr.split("\n").filter((line) => line.startsWith("figures: ") === isCaution)
    );
    expect([status, stdout, written]).toEqual([0, "", [...expected.map((name) => `figures/${name}`), ""]]);
    expect(cautions!.map((line) => line.split(": ")[1])).toContain("timeline-slides.svg");
    const files = new Map(filesOf(join(folder, "figures")));
    expect([...files.keys()]).toEqual(expected.sort());
    for (const {name, draw} of catalogue(real))
      for (const profile of profiles)
        expect(files.get(`${name}-${profile}.svg`) === fileOf(draw, {profile}), `${name}, ${profile}`).toBe(true);
  }
);

test.concurrent(
  "--only takes charts and single figures, --width and --theme shape them, --out names the folder",
  async () => {
    const folder = temporary();
    const only = `timeline, losses-${tirana}`;
    await figures(folder, "--only", only, "--width", "1200", "--theme", "dark", "--out", "deep/er");
    const expected = names.filter((name) => name.startsWith("timeline") || name === `losses-${tirana}`);
    const files = filesOf(join(folder, "deep/er"));
    expect(files.map(([file]) => file)).toEqual(expected.map((name) => `${name}-web-dark.svg`).sort());
    for (const [, file] of files) {
      expect(file).toContain('width="1200"');
      expect(file).toContain('fill="#161616"');
    }
  }
);

test.concurrent("--profile, --format and --pixel-ratio give files with the metadata asked for", async () => {
  const folder = temporary();
  const name = `timeline-${tirana}`;
  const shape = ["--profile", "web,commons", "--width", "320", "--format", "svg,png", "--pixel-ratio", "3"];
  await figures(folder, "--only", name, ...shape, "--date", "2001-02-03", "--creator", "A. Author");
  const files = filesOf(join(folder, "figures"));
  expect(files.map(([file]) => file)).toEqual(
    ["commons.svg", "commons@3x.png", "web.svg", "web@3x.png"].map((ending) => `${name}-${ending}`)
  );
  for (const [file, text] of files)
    if (file.endsWith(".png")) expect(PNG.sync.read(readFileSync(join(folder, "figures", file))).width).toBe(960);
    else expect(text).toMatch(/<dc:title>A. Author<\/dc:title>[^]*<dc:date>2001-02-03<\/dc:date>/);
});

test.concurrent("what only some charts know is passed to those that know it", async () => {
  const folder = temporary();
  const shared = "--policy highest --scale log --axes shared --sides 2,1";
  const ofTimelines = "--sort start --fuzzy wedge --period campaign --between 1944-06-01/1944-09-30";
  await figures(folder, ...`${shared} ${ofTimelines}`.split(" "));
  const files = new Map(filesOf(join(folder, "figures")));
  const policy = "highest";
  const between = ["1944-06-01", "1944-09-30"] as const;
  const drawings: [string, Draw][] = [
    [
      "force-ratio-policy-highest-scale-log-axes-shared-sides-2-1",
      (options) => forceRatio(real, {...options, policy, scale: "log", axes: "shared", sides: [2, 1]})
    ],
    [
      `losses-${tirana}-policy-highest-scale-log-sides-2-1`,
      (options) => losses(real, {...options, engagement: tirana, policy, scale: "log", sides: [2, 1]})
    ],
    [
      "timeline-policy-highest-period-campaign-sort-start-fuzzy-wedge-between-1944-06-01-1944-09-30",
      (options) => timeline(real, {...options, policy, sort: "start", fuzzy: "wedge", period: "campaign", between})
    ]
  ];
  for (const [name, draw] of drawings) expect(files.get(`${name}-web.svg`) === fileOf(draw), name).toBe(true);
});

test.concurrent("--help explains every option on stdout and writes nothing", async () => {
  const folder = temporary();
  const {status, stdout, stderr} = await figures(folder, "--help");
  expect([status, stderr, readdirSync(folder)]).toEqual([0, "", []]);
  const own = "out only profile all format text pixel-ratio width".split(" ");
  for (const option of [...own, ...optionNames]) expect(stdout).toMatch(new RegExp(`^  --${option}\\b`, "m"));
  const wide = stdout.split("\n").filter((line) => line.length > 104);
  expect(wide).toEqual([]);
});

describe.concurrent("what goes wrong is one clear line on stderr, and no file", () => {
  test.each<[string[], number, string]>([
    [["--colour", "red"], 2, "figures: Unknown option '--colour'"],
    [["--profile", "poster"], 2, "figures: --profile poster: expected web, print, commons, slides\n"],
    [["--only", "waterloo"], 2, "figures: --only waterloo: expected one of force-ratio, losses, timeline, "],
    [["--policy="], 2, "figures: --policy: unknown policy: ; expected one of infobox, envelope, "],
    [["--policy", "loudest"], 2, "figures: --policy: unknown policy: loudest; expected one of infobox, envelope, "],
    [["--sides", "1,3"], 2, "figures: --sides: unknown side: 3; expected one of 1, 2\n"],
    [["--only", `losses-${tirana}`, "--sides", "9,1"], 2, "figures: --sides: unknown side: 9; expected one of 1, 2\n"],
    [["--axis", "log"], 2, "figures: --axis: expected --scale, as it is called now\n"],
    [["--out", "taken"], 1, "figures: "]
  ])("%j: exit %d", async (options, code, line) => {
    const folder = temporary();
    writeFileSync(join(folder, "taken"), "");
    const {status, stdout, stderr} = await figures(folder, ...options);
    expect([status, stdout, readdirSync(folder)]).toEqual([code, "", ["taken"]]);
    expect(stderr.startsWith(line)).toBe(true);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe.concurrent("a side that only some engagements have", () => {
  test("figures of the others are left out, each in a line", async () => {
    const {folder, env} = mixed();
    const {status, stderr} = await figuresWith(env, folder, "--sides", "1,3", "--format", "csv");
    const left = ["force-ratio-ford", "losses-ford"].map(
      (name) => `figures: ${name}: left out: unknown side: 3; expected one of 1, 2`
    );
    const drawn = ["force-ratio", "timeline", "force-ratio-hill", "losses-hill"].map((name) =>
      name === "timeline" ? "figures/timeline.csv" : `figures/${name}-sides-1-3.csv`
    );
    expect([status, stderr.trimEnd().split("\n")]).toEqual([0, [...left, ...drawn]]);
    expect(readdirSync(join(folder, "figures"))).toHaveLength(drawn.length);
  });

  test.each<[string[], string]>([
    [["--only", "losses-ford", "--sides", "1,3"], "losses-ford: unknown side: 3; expected one of 1, 2"],
    [
      ["--only", "losses-ford,force-ratio-ford", "--sides", "3,2"],
      "force-ratio-ford: unknown side: 3; expected one of 1, 2"
    ],
    [["--sides", "1,4"], "--sides: unknown side: 4; expected one of 1, 2, 3"],
    [["--only", "force-ratio", "--sides", "4,5"], "--sides: unknown side: 4; expected one of 1, 2, 3"]
  ])("it is refused where all would be left out, and no engagement has it: %j", async (options, fault) => {
    const {folder, env} = mixed();
    const {status, stderr} = await figuresWith(env, folder, ...options);
    expect([status, stderr, readdirSync(folder)]).toEqual([2, `figures: ${fault}\n`, ["data"]]);
  });
});

/** A folder with data of two sides at the ford and of three at the hill. */
function mixed(): {folder: string; env: NodeJS.ProcessEnv} {
  const folder = temporary();
  mkdirSync(join(folder, "data", "articles"), {recursive: true});
  const two = {Strength1: "100", Strength2: "200", Casualties1: "5 killed", Casualties2: "6 killed"};
  for (const [slug, fields] of Object.entries({ford: two, hill: {...two, Combatant3: "West", Strength3: "300"}}))
    writeFileSync(join(folder, "data", "articles", `${slug}.txt`), articleText(slug, fields));
  return {folder, env: {...process.env, DATA_DIR: join(folder, "data")}};
}

function figures(cwd: string, ...options: string[]) {
  return figuresWith(process.env, cwd, ...options);
}

function figuresWith(
  env: NodeJS.ProcessEnv,
  cwd: string,
  ...options: string[]
): Promise<{status: number; stdout: string; stderr: string}> {
  const script = resolve("src/cli/figures.ts");
  return new Promise((done) =>
    execFile(
      process.execPath,
      ["--import", pathToFileURL(tsx).href, script, ...options],
      {cwd, env},
      (error, stdout, stderr) => done({status: error ? Number(error.code) : 0, stdout, stderr})
    )
  );
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  folders.push(folder);
  return folder;
}
