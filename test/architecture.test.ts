import {readdirSync, readFileSync} from "node:fs";
import {posix, sep} from "node:path";
import ts from "typescript";
import {describe, expect, test} from "vitest";
import {browserGlobals} from "./support/browser-globals.js";
import {importsOf, loadedWith, namesImported} from "./support/imports-of.js";

const alike = ["src/reading", "src/model", "src/charts"];

/** What each folder may import besides itself. */
const only: Record<string, string[]> = {
  "src/reading": ["papaparse"],
  "src/model": ["src/reading", "arquero", "papaparse"],
  "src/charts": ["src/reading", "src/model", "@observablehq/plot", "d3", "opentype.js"],
  "src/data": ["src/reading", "src/model", "node", "esbuild", "opentype.js", "tar-stream"]
};

/** What the others must not. */
const never: Record<string, string[]> = {
  "src/components": ["src/cli", "src/data", "node"],
  "src/cli": ["src/components"]
};

test.each(Object.entries(only))("%s imports nothing but %j", (folder, allowed) => {
  expect(imports(folder).filter(({target}) => target !== folder && !allowed.includes(target))).toEqual([]);
});

test.each(Object.entries(never))("%s imports nothing of %j", (folder, forbidden) => {
  expect(imports(folder).filter(({target}) => forbidden.includes(target))).toEqual([]);
});

const layered = ["src/reading", "src/model", "src/charts", "src/components", "src/cli"];

test(`no circle leads from one folder of ${layered.join(", ")} to another and back`, () => {
  expect(layered.flatMap((layer) => circles(usesIn(layer, folderOf)))).toEqual([]);
});

test("no circle leads from one file of src to another and back, be it through types", () => {
  expect(circles(usesIn("src", withoutEnding))).toEqual([]);
});

test("a circle is found, and what only leads to one or from one is none of it", () => {
  const uses: [string, string[]][] = [
    ["a", ["b"]],
    ["b", ["c", "d"]],
    ["c", ["b", "e"]],
    ["e", ["f"]],
    ["f", ["g"]],
    ["g", ["e"]]
  ];
  expect(circles(new Map(uses.map(([from, to]) => [from, new Set(to)])))).toEqual([
    ["b", "c"],
    ["e", "f", "g"]
  ]);
});

type Uses = ReadonlyMap<string, ReadonlySet<string>>;

/** What uses what within a folder, files taken together by what they stand for. */
function usesIn(folder: string, standsFor: (file: string) => string): Uses {
  const uses = new Map<string, Set<string>>();
  for (const {file, specifier} of imports(folder)) {
    const path = posix.join(posix.dirname(file), specifier);
    const [from, to] = [standsFor(file), standsFor(path)];
    if (from !== to && specifier.startsWith(".") && path.startsWith(`${folder}/`))
      uses.set(from, (uses.get(from) ?? new Set()).add(to));
  }
  return uses;
}

/** Those that lead to one another, each circle once with all that are in it. */
function circles(uses: Uses): string[][] {
  const reached = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of uses.get(from) ?? []) if (!seen.has(to)) reached(to, seen.add(to));
    return seen;
  };
  const all = new Map([...uses.keys()].sort().map((from) => [from, reached(from)]));
  const inCircle = [...all.keys()].filter((each) => all.get(each)!.has(each));
  const together = inCircle.map((one) =>
    inCircle.filter((other) => all.get(one)!.has(other) && all.get(other)!.has(one))
  );
  return together.filter(([first], index) => first === inCircle[index]);
}

/** The folder of a file; a file that stands in a layer itself, or in that of amounts, stands for itself. */
function folderOf(file: string): string {
  const folder = posix.dirname(file);
  return layered.includes(folder) || folder === "src/reading/quantity" ? withoutEnding(file) : folder;
}

function withoutEnding(file: string): string {
  return file.replace(/\.[jt]s$/, "");
}

describe("a page that is only browsed loads no Arquero", () => {
  const pages = ["src", "src/engagements"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md") && name !== "404.md")
      .map((name) => `${folder}/${name}`)
  );

  test.each(pages)("%s", (page) => {
    const blocks = [...readFileSync(page, "utf8").matchAll(/^```js\b[^\n]*\n(.*?)^```/gms)].map(([, code]) => code!);
    const modules = blocks.flatMap(loadedWith).filter(isRelative);
    expect(modules.length).toBeGreaterThan(0);
    expect([...loadedFrom(page, modules)].filter(loadsArquero)).toEqual([]);
  });

  test.each(["cell", "playground"])("the worker of a %s has it", (folder) => {
    const worker = `src/components/${folder}/worker.ts`;
    expect([...loadedFrom(worker)].filter(loadsArquero)).toContain("src/model/tables/arquero-parts.ts");
  });

  test("beside the workers, components load what has it only when they run", () => {
    const having = modules("src/components").filter((file) => [...loadedFrom(file)].some(loadsArquero));
    expect(having.sort()).toEqual([
      "src/components/cell/worker.ts",
      "src/components/playground/reading.ts",
      "src/components/playground/worker.ts"
    ]);
  });
});

const loads = new Map<string, readonly string[]>();

/** The files that are loaded with a file, itself among them. */
function loadedFrom(file: string, specifiers = loadedIn(file), seen = new Set<string>()): ReadonlySet<string> {
  if (file.endsWith(".ts")) seen.add(file);
  for (const specifier of specifiers.filter(isRelative)) {
    const next = posix.join(posix.dirname(file), specifier).replace(/\.js$/, ".ts");
    if (!seen.has(next)) loadedFrom(next, loadedIn(next), seen);
  }
  return seen;
}

function loadsArquero(file: string): boolean {
  return loadedIn(file).some((specifier) => /^arquero(\/|$)/.test(specifier));
}

function loadedIn(file: string): readonly string[] {
  const specifiers = loads.get(file) ?? loadedWith(readFileSync(file, "utf8"));
  loads.set(file, specifiers);
  return specifiers;
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith(".");
}

test("the view and the charts know nothing of Arquero", () => {
  const files = ["src/model/view.ts", ...modules("src/charts")];
  const found = files.flatMap((file) => importsOf(file).map(({specifier}) => ({file, specifier})));
  expect(found.filter(({specifier}) => /\barquero\b/.test(specifier))).toEqual([]);
});

test("rows are read by a reader, never through Arquero's objects", () => {
  const rows = /\browsOf\((notebook|tables|made|read|data)\b|\.objects\(/;
  const files = filesIn("src").filter((file) => /\.(ts|md)$/.test(file));
  expect(files.filter((file) => rows.test(readFileSync(file, "utf8")))).toEqual([]);
});

/** What may write files, and with what; all else asks `writeWhole`. */
const writers: Record<string, string[]> = {
  "src/cli/write-whole.ts": ["linkSync", "mkdirSync", "openSync", "renameSync", "writeFileSync"],
  "src/cli/bench/bare-page.ts": ["mkdirSync", "symlinkSync", "writeFileSync"],
  "src/cli/bench/scale.ts": ["openSync"],
  "src/cli/build/lock.ts": ["renameSync"],
  "src/cli/build/site-folder.ts": ["mkdirSync", "openSync", "renameSync"],
  "src/cli/framework.ts": ["mkdirSync"],
  "src/cli/framework/whole-cache.ts": ["default"],
  "src/cli/read.ts": ["createWriteStream"],
  "src/data/print.ts": ["writeFileSync"]
};

test("one function writes files, whole or not at all, and the others ask it", () => {
  const writing = /^(default$|\*|append|copy|cp|createWrite|f?truncate|link|mkdir|open|promises$|rename|symlink|write)/;
  const found = ["src/cli", "src/data"].flatMap(modules).flatMap((file) => {
    const names = namesImported(file, ["fs", "fs/promises", "node:fs", "node:fs/promises"]).filter((name) =>
      writing.test(name)
    );
    return names.length ? [[file, names.sort()]] : [];
  });
  expect(Object.fromEntries(found)).toEqual(writers);
});

test(`nothing in ${alike.join(", ")} uses what only a browser has`, {timeout: 30_000}, () => {
  const {config} = ts.readConfigFile("tsconfig.json", (path) => readFileSync(path, "utf8"));
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  expect(browserGlobals(alike.flatMap(modules), options)).toEqual([]);
});

test("no file says in whose folders it was written", () => {
  const home = /(^|[\s"'`(=])(\/home\/|\/Users\/|\/root\/|[A-Z]:\\+Users\\)/m;
  const files = ["src", "test", "data"].flatMap(filesIn);
  expect(files.filter((file) => home.test(readFileSync(file, "utf8")))).toEqual([]);
});

function imports(folder: string) {
  return modules(folder).flatMap((file) => importsOf(file).map((found) => ({file, ...found})));
}

function modules(folder: string): string[] {
  return filesIn(folder).filter((file) => file.endsWith(".ts"));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => `${parentPath.split(sep).join("/")}/${name}`)
    .filter((file) => !file.startsWith("src/.observablehq/") && !file.startsWith("test/reports/"));
}
