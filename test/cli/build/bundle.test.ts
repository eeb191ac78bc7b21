import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {beforeAll, expect, test} from "vitest";
import {bundlePages} from "../../../src/cli/build/bundle.js";

const page = (modules: readonly string[], from = ".") => `<!doctype html><html><head>
<link rel="modulepreload" href="${from}/_import/shared.0a.js">
<script>{const later = () => import("${from}/_observablehq/search.0b.js");}</script>
<meta name="description" content='How a page loads a module: import("./words.js")'>
<script type="module">
import {define as block} from "${from}/_observablehq/client.0c.js";
registerFile("./data/notebook.json", {"name":"./data/notebook.json","path":"${from}/_file/data/notebook.0d.json"});
registerFile("./data/font.ttf", {"name":"./data/font.ttf","path":"${from}/_file/data/font.0e.ttf"});
block({body: async () => { const [${modules.map((_, at) => `{own: own${at}}`).join(", ")}] = await Promise.all([${modules.map((module) => `import("${from}/_import/${module}")`).join(", ")}]); FileAttachment("./data/notebook.json"); }});
</script></head><body></body></html>`;

/** Small modules are put together with others. */
const large = (words: string) => JSON.stringify(words.padEnd(30_000, "."));

const files: Record<string, string> = {
  "index.html": page(["overview.01.js"]),
  "engagements/one.html": page(["engagement.02.js"], ".."),
  "engagements/two.html": page(["engagement.02.js"], ".."),
  "_observablehq/client.0c.js": `export const define = () => "the client"; () => import("./stdlib/gone.js");`,
  "_observablehq/search.0b.js": `fetch(import.meta.resolve("./index.0f.json")); export const search = "the search";`,
  "_observablehq/index.0f.json": "{}",
  "_import/shared.0a.js": `export const shared = ${large("what both share")};`,
  "_import/overview.01.js": `import {shared} from "./shared.0a.js"; export const own = () => [shared, ${large("the overview")}, import("./editor.03.js")];`,
  "_import/engagement.02.js": `import {shared} from "./shared.0a.js"; export const own = () => [shared, ${large("the engagement")}, new Worker(import.meta.resolve("./parts/worker.04.js"))];`,
  "_import/editor.03.js": `export const editor = ${large("the editor")};`,
  "_import/parts/worker.04.js": `import {word} from "./word.05.js"; postMessage([word, import.meta.url]);`,
  "_import/parts/word.05.js": `export const word = "the worker";`,
  "_import/style/index.06.css": "p {}"
};

let site: string;

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), {recursive: true});
    writeFileSync(join(site, path), text);
  }
  await bundlePages(site);
  return () => rmSync(site, {recursive: true});
});

const read = (path: string) => readFileSync(join(site, path), "utf8");

/** The files of the program that a page names, with what is in them. */
function namedBy(page: string): string[] {
  const links = read(page).matchAll(/<link rel="modulepreload" href="([^"]+)"/g);
  return Array.from(links, ([, path]) => read(join(dirname(page), path!)));
}

const says = (texts: readonly string[], words: string) => texts.filter((text) => text.includes(words)).length;

test.each<[string, string, number]>([
  ["index.html", "the client", 1],
  ["index.html", "what both share", 1],
  ["index.html", "the overview", 1],
  ["index.html", "the engagement", 0],
  ["index.html", "the editor", 0],
  ["index.html", "the search", 0],
  ["index.html", "the worker", 0],
  ["engagements/one.html", "the engagement", 1],
  ["engagements/one.html", "what both share", 1],
  ["engagements/one.html", "the overview", 0]
])("a page names what it needs at once, and nothing that comes later: %s, %s", (page, words, times) => {
  expect(says(namedBy(page), words)).toBe(times);
});

test("pages of one kind are entered by one file", () => {
  const [one, two] = ["one", "two"].map((name) => read(`engagements/${name}.html`));
  expect(one).toBe(two);
});

test("a page names the data that its own blocks read, and not what others may ask for", () => {
  expect(read("engagements/one.html").match(/<link rel="preload"[^>]*>/g)).toEqual([
    `<link rel="preload" as="fetch" crossorigin href="../_file/data/notebook.0d.json">`
  ]);
});

test("what is loaded later has a file of its own, which is there", () => {
  const [, search] = /import\("(\.\/_program\/search[^"]+)"\)/.exec(read("index.html"))!;
  expect(read(search!)).toContain("the search");
  const program = readdirSync(join(site, "_program")).map((file) => read(join("_program", file)));
  expect([says(program, "the editor"), says(program, "the search")]).toEqual([1, 1]);
});

test("a module finds its files from where it stood", () => {
  const [search] = readdirSync(join(site, "_program")).filter((file) => file.startsWith("search"));
  expect(read(`_program/${search}`)).toContain("../_observablehq/search.0b.js");
  const [, engagement] = namedBy("engagements/one.html");
  expect([engagement, ...namedBy("engagements/one.html")].join()).toContain("./parts/worker.04.js");
});

test("a worker is one file where it stood", () => {
  expect(read("_import/parts/worker.04.js")).toContain("the worker");
  expect(read("_import/parts/worker.04.js")).not.toMatch(/\bimport\b(?!\.meta)/);
});

test("the modules that were bundled go, and what is no module stays", () => {
  const gone = Object.keys(files).filter((path) => !existsSync(join(site, path)));
  const modules = Object.keys(files).filter((path) => path.endsWith(".js") && !path.includes("worker"));
  expect(gone).toEqual(modules);
});

test("a call that imports still gives a promise, and a statement names", () => {
  const script = read("engagements/one.html");
  expect(script).toContain("Promise.all([Promise.resolve(_import_engagement_02_js)])");
  expect(script).toContain("const {define: block} = _observablehq_client_0c_js");
});
