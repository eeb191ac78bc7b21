import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {pageFaults} from "../../../src/cli/build/page-faults.js";

const script = (source: string) => `<script type="module">${source}</script>`;
const sites: [string, Record<string, string>, string[]][] = [
  ["a page of text is sound", {"index.html": "<p>observablehq--error</p>"}, []],
  [
    "a cell that could not be read left a box",
    {"a/b.html": `<div class="observablehq--error">SyntaxError: here</div>`},
    ["a/b.html: SyntaxError: here"]
  ],
  [
    "a package that Framework did not find stays in the page by its name",
    {"index.html": script(`const {x} = await import("no-such-package");`)},
    [`index.html: imports "no-such-package", which no browser can load`]
  ],
  [
    "a module's own imports count, however far from the page",
    {
      "a/b.html": script(`import "../_import/one.js";`),
      "_import/one.js": `export * from "./two.js";`,
      "_import/two.js": `import {readFile} from "node:fs/promises";`
    },
    [`a/b.html: _import/two.js imports "node:fs/promises", which no browser can load`]
  ],
  [
    "modules that import each other are read once",
    {
      "index.html": script(`import "./one.js";`),
      "one.js": `import "./two.js"; import "fs";`,
      "two.js": `import "/one.js";`
    },
    [`index.html: one.js imports "fs", which no browser can load`]
  ],
  ["a string that looks like an import is none", {"index.html": script(`const text = 'import "fs"';`)}, []],
  [
    "a module that the client names and never loads may be missing",
    {"index.html": script(`() => import("./gone.js")`)},
    []
  ],
  ["another site's module is the browser's affair", {"index.html": script(`import "https://example.org/a.js"`)}, []]
];

test.each(sites)("%s", async (_, files, faults) => {
  const site = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  onTestFinished(() => rmSync(site, {recursive: true}));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), {recursive: true});
    writeFileSync(join(site, path), text);
  }
  expect(await pageFaults(site)).toEqual(faults);
});
