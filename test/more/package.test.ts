import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {spawnSync} from "node:child_process";
import {isBuiltin} from "node:module";
import {join, posix} from "node:path";
import {build as bundle} from "esbuild";
import ts from "typescript";
import {build} from "vite";
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from "vitest";
import {launchBrowser} from "../../src/cli/bench/launch-browser.js";
import {packed, runAlone, type Packed} from "../support/packed.js";
import {copyProject} from "../support/project-copy.js";
import {examplesOf} from "../support/readme.js";
import {serveFolder} from "../support/serve-folder.js";

type Manifest = Record<"dependencies" | "devDependencies" | "peerDependencies" | "bin", Record<string, string>> & {
  exports: Record<string, string | {types: string; default: string}>;
};

let project: Packed;
let installed: string;
let manifest: Manifest;

beforeAll(async () => {
  project = await packed();
  installed = join(project.project, "node_modules", "campaign-notebook");
  const [install] = examplesOf("installed");
  const {status, stderr} = await project.run(install!.code);
  expect(status, stderr).toBe(0);
  manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Manifest;
}, 300_000);
afterAll(() => project.remove());

test.each([
  ["publint", ["node_modules/publint/src/cli.js", "--strict"]],
  ["attw", ["node_modules/@arethetypeswrong/cli/dist/index.js"]]
])("%s finds nothing", (_, command) => {
  const {status, stdout} = spawnSync(process.execPath, [...command, project.tarball], {encoding: "utf8"});
  expect(status, stdout).toBe(0);
});

describe("the packed file", () => {
  test("has all that it says it has, the types of each module for programs, each source map, and the licences of what is inside", () => {
    const named = Object.values(manifest.exports).flatMap((entry) =>
      Object.values(entry === "./package.json" ? {entry} : entry)
    );
    for (const file of [...named, ...Object.values(manifest.bin)]) expect(files()).toContain(posix.normalize(file));
    const modules = files().filter((file) => file.endsWith(".js"));
    expect(modules.length).toBeGreaterThan(200);
    const beside = (ending: string) => modules.map((file) => file.replace(/\.js$/, ending));
    expect(files()).toEqual(expect.arrayContaining(beside(".js.map")));
    expect(files()).toEqual(
      expect.arrayContaining(beside(".d.ts").filter((file) => !/^lib\/(?:cli|data)\//.test(file)))
    );
    const licences = textOf("lib/model/tables/arquero-parts/LICENSES.txt");
    expect(licences).toMatch(/^@uwdata\/flechette [^]*BSD 3-Clause[^]*^acorn [^]*MIT[^]*^arquero [^]*BSD 3-Clause/m);
  });

  test("has nothing but that", () => {
    const others = files().filter(
      (file) => !/^lib\/(?:index|(?:reading|model|charts|cli|data)\/.*)\.(?:js|js\.map|d\.ts)$/.test(file)
    );
    expect(others.sort()).toEqual([
      "LICENSE",
      "README.md",
      "lib/model/tables/arquero-parts/LICENSES.txt",
      "package.json"
    ]);
  });

  test("says of no folder of the machine that it was made on", () => {
    const place = join(project.tarball, "../..");
    expect(files().filter((file) => [place, process.cwd()].some((path) => textOf(file).includes(path)))).toEqual([]);
  });

  test("depends on what its entries import, and lets whoever wants it install what the figure command imports besides", () => {
    const entries = ["lib/index.js", "lib/reading/index.js", "lib/model/index.js", "lib/charts/index.js"];
    expect([...packagesFrom(entries)].sort()).toEqual(Object.keys(manifest.dependencies).sort());
    const imported = packagesFrom(files().filter((file) => /\.(?:js|d\.ts)$/.test(file)));
    // Whose files are read, as a typeface is no module.
    const read = "@expo-google-fonts/arimo";
    expect(textOf("lib/data/arimo-files.js")).toContain(`packaged(\`${read}/`);
    const named = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
    expect([...imported, read].sort()).toEqual(named.sort());
  });

  test.each([
    ["reading", []],
    ["model", ["papaparse"]],
    ["charts", ["@observablehq/plot", "d3", "papaparse"]]
  ])("the entry %s needs %j", (entry, packages) => {
    expect([...packagesFrom([`lib/${entry}/index.js`, `lib/${entry}/index.d.ts`])].sort()).toEqual(packages);
  });

  test("brings none of what develops it", () => {
    const there = Object.keys(manifest.devDependencies).filter((name) => existsSync(join(installed, "..", name)));
    expect(there).toEqual([]);
  });

  test.each([
    ["campaign-notebook", /node_modules\/(?!campaign-notebook)|lib\/(?:model|charts)/],
    ["campaign-notebook/reading", /node_modules\/(?!campaign-notebook)|lib\/(?:model|charts)|csv/]
  ])("a program that reads values by %s has nothing else of it", async (entry, others) => {
    const {metafile} = await bundle({
      stdin: {contents: `export {readTally} from "${entry}"`, resolveDir: project.project},
      bundle: true,
      format: "esm",
      metafile: true,
      write: false
    });
    const {inputs} = Object.values(metafile.outputs)[0]!;
    const used = Object.keys(inputs).filter((file) => inputs[file]!.bytesInOutput > 0);
    expect(used.some((file) => file.endsWith("lib/reading/tally.js"))).toBe(true);
    expect(used.filter((file) => others.test(file.split("node_modules/campaign-notebook/").at(-1)!))).toEqual([]);
  });
});

describe("the README's examples run in a project that has nothing but the packed file", () => {
  beforeAll(() => {
    const [program, ...others] = examplesOf("program");
    expect(others).toEqual([]);
    writeFileSync(join(project.project, "program.mjs"), program!.code);
  });

  /** What a command prints, or leaves in a file, by a part of it. */
  const leaves: [string, string | null, RegExp][] = [
    ["node program.mjs", null, / = 15,000 \/ at least 8,000: … to 1\.875$/m],
    ["node program.mjs", "force-ratio-print.svg", /<svg .*Reds/s],
    ["campaign-notebook read", null, /8,000/],
    ["campaign-notebook figures", "figures/timeline-print.svg", /<svg /],
    ["campaign-notebook --help", null, /npx campaign-notebook COMMAND/]
  ];
  const [, ...runs] = examplesOf("installed");
  test.each(runs)("line $line", async ({code}) => {
    const {status, stdout, stderr} = await project.run(code);
    expect(status, stderr).toBe(0);
    const left = leaves.filter(([part]) => code.includes(part));
    expect(left.length).toBeGreaterThan(0);
    for (const [, file, content] of left)
      expect(file ? readFileSync(join(project.project, file), "utf8") : stdout).toMatch(content);
  });

  test.each(examplesOf("program of a page"))("line $line, in a page that Vite builds", async ({code}) => {
    writeFileSync(join(project.project, "page.js"), code);
    writeFileSync(join(project.project, "index.html"), '<!doctype html><script type="module" src="/page.js"></script>');
    await build({root: project.project, configFile: false, logLevel: "error"});
    const site = await serveFolder(join(project.project, "dist"));
    onTestFinished(() => site.close());
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({message}) => errors.push(message));
    await page.goto(site.origin);
    await expect.poll(() => page.locator("svg[role=img] > title").textContent()).toMatch(/Battle of Somewhere/);
    expect(await page.locator("svg[role=img]").boundingBox()).toMatchObject({width: 640});
    expect(errors).toEqual([]);
  });
});

test("in a checkout npm compiles what it packs, where it runs scripts, and a program imports that by the package's name", async () => {
  const copy = copyProject();
  onTestFinished(() => copy.remove());
  const {status, stdout, stderr} = await runAlone("npm pack --json", copy.folder, {npm_config_ignore_scripts: "false"});
  expect(status, stderr).toBe(0);
  const [{files: packedFiles}] = JSON.parse(stdout.slice(stdout.indexOf("[\n"))) as [{files: {path: string}[]}];
  expect(packedFiles.map(({path}) => path).sort()).toEqual(files().sort());
  copy.write("program.mjs", examplesOf("program")[0]!.code);
  expect((await runAlone("node program.mjs", copy.folder)).stdout).toMatch(/ to 1\.875$/m);
});

const typed = `import {readTally, readWhen, formatIssue} from "campaign-notebook/reading";
import type {Assumption, Issue, Item, Tally, When} from "campaign-notebook/reading";
import {measures, notebook, viewOf, type Policy} from "campaign-notebook/model";
import {exportFigure, forceRatio} from "campaign-notebook/charts";
import * as all from "campaign-notebook";

const tally: Tally = readTally("8,000+", "strength");
const when: When = readWhen("3–5 May 1863");
const items: readonly Item[] = tally.items;
const issues: readonly Issue[] = when.issues;
const assumed: readonly Assumption[] = tally.assumptions;
const policy: Policy = "envelope";
const read = notebook([], null);
const names: string[] = read.engagements.filter((row: {id: string}) => row.id !== "").columnNames();
const low: number | null = measures.casualtyRate(viewOf(read).sides("x")[0]!, policy).low;
export const file: Promise<all.FigureFile> = exportFigure(forceRatio.figures(read), {profile: "print"});
console.log(items, issues.map(formatIssue), assumed, names, low);
// @ts-expect-error: there is no such profile
export const none = exportFigure(forceRatio.figures(read), {profile: "poster"});
`;

test.each([
  ["NodeNext", ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ["Bundler", ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler]
])("a program that is strict with types knows what it gets, by %s", (_, module, moduleResolution) => {
  const file = join(project.project, "typed.mts");
  writeFileSync(file, typed);
  const target = ts.ScriptTarget.ES2022;
  const options = {module, moduleResolution, target, strict: true, noEmit: true, types: []};
  const faults = ts.getPreEmitDiagnostics(ts.createProgram([file], options));
  // Plot's own types ask for those of d3, which it brings to nobody.
  const ours = faults.filter((fault) => !/node_modules\/@observablehq\/plot/.test(fault.file?.fileName ?? ""));
  expect(ours.map(({messageText, file}) => [file?.fileName, messageText])).toEqual([]);
});

describe("the command", () => {
  test.each([
    [
      "waterloo",
      2,
      /^campaign-notebook: waterloo: no such command; expected read, figures, add, synthesize or --help\n$/
    ],
    ["start", 2, /^campaign-notebook: start: needs a checkout of the project, where npm runs it; expected read, /],
    ["read --field rout x", 2, /^read: --field "rout": expected one of /],
    ["figures --out none", 1, /^figures: data, as DATA_DIR names no other folder: there is no such folder\n$/]
  ])("%s is refused in one line", async (command, code, line) => {
    const {status, stdout, stderr} = await project.run(
      `mkdir -p elsewhere && cd elsewhere && npx campaign-notebook ${command}`
    );
    expect([status, stdout, stderr]).toEqual([code, "", expect.stringMatching(line)]);
  });

  test.each(["read", "figures", "add", "synthesize"])(
    "%s names itself in its help as it is called",
    async (command) => {
      const {status, stdout} = await project.run(`npx campaign-notebook ${command} --help`);
      expect([status, /npm run/.test(stdout)]).toEqual([0, false]);
      expect(stdout).toContain(`npx campaign-notebook ${command} --`);
    }
  );

  test("adds an article to data/ where it is called, which may be new", async () => {
    writeFileSync(join(project.project, "hill.wikitext"), "{{Infobox military conflict\n| conflict = Hill\n}}");
    const {status, stderr} = await project.run("mkdir -p new && cd new && npx campaign-notebook add ../hill.wikitext");
    expect(status, stderr).toBe(0);
    expect(readdirSync(join(project.project, "new/data/articles"))).toEqual(["hill.wikitext"]);
  });

  test("figures names the packages that PNGs and outlines need, and writes them once these are installed", async () => {
    const figures = "npx campaign-notebook figures --only timeline --text outlines --format svg,png --out made";
    const made = "npx campaign-notebook synthesize --articles 3 --out made-up && export DATA_DIR=made-up";
    const refused = await project.run(`${made}; ${figures}`);
    const [, install] =
      /^figures: png and outlines: packages are missing: (npm install .+)\n$/.exec(refused.stderr) ?? [];
    expect([refused.status, install]).toEqual([2, expect.stringContaining(" linkedom@")]);
    const {status, stderr} = await project.run(`${install}; export DATA_DIR=made-up; ${figures}`);
    expect(status, stderr).toBe(0);
    expect(readdirSync(join(project.project, "made"))).toEqual(
      expect.arrayContaining(["timeline-web-outlines.svg", "timeline-web@2x.png"])
    );
  });
});

/** The paths of all that is in the packed file. */
function files(): string[] {
  return readdirSync(installed, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(installed.length + 1));
}

function textOf(file: string): string {
  return readFileSync(join(installed, file), "utf8");
}

/** The packages that files of the package import, types too, and what they import of it. */
function packagesFrom(entries: readonly string[]): Set<string> {
  const seen = new Set(entries);
  const packages = new Set<string>();
  for (const file of seen)
    for (const {fileName} of ts.preProcessFile(textOf(file)).importedFiles)
      if (fileName.startsWith(".")) {
        const path = posix.join(posix.dirname(file), fileName);
        seen.add(file.endsWith(".d.ts") ? path.replace(/(?:\.d)?\.[jt]s$/, ".d.ts") : path);
      } else if (!isBuiltin(fileName)) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(fileName)![0]);
  return packages;
}
