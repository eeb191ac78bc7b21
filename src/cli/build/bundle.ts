import {existsSync, readdirSync, readFileSync, rmdirSync, rmSync} from "node:fs";
import {dirname, join, posix, relative, sep} from "node:path";
import commonjs from "@rollup/plugin-commonjs";
import {nodeResolve} from "@rollup/plugin-node-resolve";
import {transform} from "esbuild";
import {rollup, type InputOptions, type OutputChunk, type Plugin} from "rollup";
import {projectRoot} from "../framework.js";
import {writeWhole} from "../write-whole.js";
import {importsOf, pageScript, withImports} from "./page-script.js";
import {sitePages} from "./site-pages.js";

/** Where the bundled program stands in a site. */
const programFolder = "_program";

/** Where Framework puts modules, one a file. */
const isModule = (file: string) => /^_(?:import|node|npm|observablehq)\/.*\.js$/.test(file);

/**
 * Bundles the program of a built site: what several pages need at once is one file, what one page alone needs another, and what
 * is loaded on demand (editor, search, workers) has files of its own. A page names the files that it needs, and the data that
 * it reads, so that a browser asks for all of them together. Framework's modules go.
 */
export async function bundlePages(site: string): Promise<void> {
  const files = readdirSync(site, {recursive: true, encoding: "utf8"}).map((file) => file.split(sep).join("/"));
  const pages = sitePages(site).map((file) => pageAt(site, file));
  const entries = entriesOf(pages);
  const chunks = await bundled(site, entries);
  const workers = files.filter(isModule).flatMap((file) => workersIn(site, file));
  for (const worker of workers) await bundleWorker(site, worker);
  for (const page of pages) writeWhole(join(site, page.file), withProgram(page, entries, chunks));
  for (const file of files) if (isModule(file) && !workers.includes(file)) rmSync(join(site, file));
  removeEmptyFolders(site);
}

/** A page with its script, and the site's modules that the script imports at once and that others of its scripts may ask for. */
type Page = {file: string; html: string; script: string; imports: string[]; later: string[]};

function pageAt(site: string, file: string): Page {
  const html = readFileSync(join(site, file), "utf8");
  const script = pageScript(html);
  const modules = (paths: readonly string[]) => [
    ...new Set(paths.map((path) => posix.join(posix.dirname(file), path)))
  ];
  return {
    file,
    html,
    script,
    imports: modules(importsOf(script).map(({path}) => path)),
    later: modules(Array.from(html.replace(script, "").matchAll(importedLater), ([, path]) => path!))
  };
}

/** In a script of Framework's that is no module, as that of the search field. */
const importedLater = /\bimport\("((?:\.\.?\/)+_(?:import|node|npm|observablehq)\/[^"]+\.js)"\)/g;

/** What the program is entered by: the modules that each entry hands on, by the entry's name. */
type Entries = ReadonlyMap<string, readonly string[]>;

/** An entry for each kind of page, as those of all engagements, which import the same; and one for each module that comes later. */
function entriesOf(pages: readonly Page[]): Entries {
  const entries = new Map<string, readonly string[]>();
  const kinds = new Map(pages.map((page) => [page.imports.join(), page]));
  for (const {file, imports} of kinds.values()) entries.set(file.replace(/\.html$/, "").replaceAll("/", "-"), imports);
  for (const module of new Set(pages.flatMap(({later}) => later)))
    entries.set(posix.basename(module).split(".")[0]!, [module]);
  return entries;
}

/** Bundles the modules of a site from some entries; gives the files, which are written. */
async function bundled(site: string, entries: Entries): Promise<readonly OutputChunk[]> {
  const mark = "\0entry:";
  const handedOn = (name: string) =>
    entries.get(name)!.map((module) => `export * as ${nameOf(module)} from "./${module}";`);
  const entry: Plugin = {
    name: "entry",
    resolveId: (id, importer) => (id.startsWith(mark) ? id : importer?.startsWith(mark) ? join(site, id) : null),
    load: (id) => (id.startsWith(mark) ? handedOn(id.slice(mark.length)).join("\n") : null)
  };
  const input = Object.fromEntries([...entries.keys()].map((name) => [name, mark + name]));
  const bundle = await rollup({...quiet, input, plugins: [entry, siteModules(site), ...libraries]});
  const {output} = await bundle.write({
    dir: join(site, programFolder),
    entryFileNames: "[name].[hash].js",
    chunkFileNames: "[hash].js",
    experimentalMinChunkSize: 20_000
  });
  await bundle.close();
  return output.filter((file) => file.type === "chunk");
}

/** A module's name in the entry that hands it on. */
function nameOf(module: string): string {
  return module.replace(/\W/g, "_");
}

/** The worker modules that a module of the site starts. */
function workersIn(site: string, file: string): string[] {
  const started = readFileSync(join(site, file), "utf8").matchAll(/new Worker\(import\.meta\.resolve\("(\.[^"]+)"\)/g);
  return Array.from(started, ([, path]) => posix.join(posix.dirname(file), path!));
}

/** Makes a worker's module one file with all that it imports, where it stands. */
async function bundleWorker(site: string, file: string): Promise<void> {
  const bundle = await rollup({
    ...quiet,
    input: join(site, file),
    plugins: [siteModules(site, dirname(file)), ...libraries]
  });
  await bundle.write({file: join(site, file), inlineDynamicImports: true});
  await bundle.close();
}

/** The program has been compiled; what Framework's client could load for other pages is not there. */
const quiet: InputOptions = {logLevel: "silent"};

/** What a module is called that hands a whole library on. */
const whole = "\0whole:";

/** Where Framework puts a library, as `_node/d3@7.9.0/index.0a1b2c3d.js`. */
const libraryFile = /\/_node\/((?:@[^/]+\/)?[^/@]+)@[^/]+\/index\.\w+\.js$/;

const libraries = [nodeResolve({browser: true}), commonjs()];

/** How a site's modules are bundled into a folder of it: each finds its files from where it stood, and all become small. */
function siteModules(site: string, folder = programFolder): Plugin {
  return {
    name: "site-modules",
    async resolveId(path, importer) {
      if (!importer || !path.startsWith(".")) return null;
      const file = join(dirname(importer), path);
      const [, library] = libraryFile.exec(file.split(sep).join("/")) ?? [];
      // Framework has put each library into one file, of which nothing can be left out.
      if (library) return this.resolve(library, join(projectRoot, "package.json"));
      return existsSync(file) ? file : {id: file, external: true};
    },
    // A whole library that is loaded on demand brings only what nothing else needs at once.
    async resolveDynamicImport(path, importer) {
      const module = typeof path === "string" ? await this.resolve(path, importer, {skipSelf: false}) : null;
      if (!module || module.external || !/[\\/]node_modules[\\/]/.test(module.id)) return module;
      const {hasDefaultExport} = await this.load(module);
      return hasDefaultExport ? module : {id: `${whole}${module.id}`};
    },
    load: (id) => (id.startsWith(whole) ? `export * from ${JSON.stringify(id.slice(whole.length))};` : null),
    resolveImportMeta: (property, {moduleId}) => {
      const module = posix.relative(folder, relative(site, moduleId).split(sep).join("/"));
      const url = `new URL(${JSON.stringify(module)}, import.meta.url).href`;
      if (property === "url") return url;
      return property === "resolve" ? `((path) => new URL(path, ${url}).href)` : null;
    },
    renderChunk: (code) => transform(code, {minify: true, format: "esm", target: "es2022"})
  };
}

/** A page whose script takes its modules from the bundled files, which its head names beside the data that it reads. */
function withProgram({file, html, script, imports}: Page, entries: Entries, chunks: readonly OutputChunk[]): string {
  if (!script) return html;
  const rootFrom = posix.relative(posix.dirname(file), ".") || ".";
  const chunkOf = (name: string) => chunks.find((chunk) => chunk.isEntry && chunk.name === name)!;
  const pathTo = ({fileName}: OutputChunk) => `${rootFrom}/${programFolder}/${fileName}`;
  const [own] = [...entries].find(([, modules]) => modules.join() === imports.join())!;
  const heads = [
    ...loadedWith(chunkOf(own), chunks).map((chunk) => `<link rel="modulepreload" href="${pathTo(chunk)}">`),
    ...dataOf(script).map((path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`)
  ];
  const statement = `import {${imports.map(nameOf).join(", ")}} from ${JSON.stringify(pathTo(chunkOf(own)))};`;
  const laterNamed = (path: string) => {
    const module = posix.join(posix.dirname(file), path);
    const [name] = [...entries].find(([, modules]) => modules.length === 1 && modules[0] === module)!;
    return `import("${pathTo(chunkOf(name))}")`;
  };
  const [before, after] = html.split(script) as [string, string];
  const around = (part: string) =>
    part
      .replace(/<link rel="modulepreload"[^>]*>\n?/g, "")
      .replace(importedLater, (_, path: string) => laterNamed(path));
  return [
    around(before).replace(/<script type="module">$/, `${heads.join("\n")}\n$&`),
    `\n${statement}\n${withoutImports(file, script)}`,
    around(after)
  ].join("");
}

/** A script in which the bundled modules stand under their names. */
function withoutImports(page: string, script: string): string {
  return withImports(script, ({path, names, isCall}) => {
    const name = nameOf(posix.join(posix.dirname(page), path));
    return isCall ? `Promise.resolve(${name})` : names ? `const ${names.replaceAll(" as ", ": ")} = ${name}` : "";
  });
}

/** A file with those that it needs at once. */
function loadedWith(chunk: OutputChunk, all: readonly OutputChunk[]): OutputChunk[] {
  const loaded = new Set([chunk]);
  for (const {imports} of loaded) for (const chunk of all) if (imports.includes(chunk.fileName)) loaded.add(chunk);
  return [...loaded];
}

/** The paths of the files that a page's own blocks read. */
function dataOf(script: string): string[] {
  const named = Array.from(script.matchAll(/\bFileAttachment\(("[^"]+")\)/g), ([, name]) => name!);
  const registered = script.matchAll(/^registerFile\(("[^"]+"), .*?"path":"([^"]+)"/gm);
  return Array.from(registered, ([, name, path]) => (named.includes(name!) ? path! : "")).filter(Boolean);
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeEmptyFolders(path);
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
