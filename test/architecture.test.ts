import {readdirSync, readFileSync} from "node:fs";
import {posix, sep} from "node:path";
import ts from "typescript";
import {expect, test} from "vitest";
import {browserGlobals} from "./support/browser-globals.js";
import {importsOf, namesImported} from "./support/imports-of.js";

const alike = ["src/reading", "src/model", "src/charts"];

/** What each folder may import besides itself. */
const only: Record<string, string[]> = {
  "src/reading": ["d3"],
  "src/model": ["src/reading", "arquero"],
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

test("no circle leads from one folder of src/reading to another and back", () => {
  const uses = new Map<string, Set<string>>();
  for (const {file, specifier} of imports("src/reading")) {
    const [from, to] = [folderOf(file), folderOf(posix.join(posix.dirname(file), specifier))];
    if (from !== to && specifier.startsWith(".")) uses.set(from, (uses.get(from) ?? new Set()).add(to));
  }
  const reached = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of uses.get(from) ?? []) if (!seen.has(to)) reached(to, seen.add(to));
    return seen;
  };
  expect([...uses.keys()].filter((folder) => reached(folder).has(folder))).toEqual([]);
});

/** The folder of a file; a file that stands in src/reading itself, or in that of amounts, stands for itself. */
function folderOf(file: string): string {
  const folder = posix.dirname(file);
  return folder === "src/reading" || folder === "src/reading/quantity" ? file.replace(/\.[jt]s$/, "") : folder;
}

/** What may write files, and with what; all else asks `writeWhole`. */
const writers: Record<string, string[]> = {
  "src/cli/write-whole.ts": ["linkSync", "mkdirSync", "openSync", "renameSync", "writeFileSync"],
  "src/cli/bench/scale.ts": ["openSync"],
  "src/cli/build/lock.ts": ["renameSync"],
  "src/cli/build/site-folder.ts": ["mkdirSync", "openSync", "renameSync"],
  "src/cli/client-libraries.ts": ["mkdirSync"],
  "src/cli/framework/whole-cache.ts": ["default"],
  "src/cli/read/standard-output.ts": ["createWriteStream"],
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
