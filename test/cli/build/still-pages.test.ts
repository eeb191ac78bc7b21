import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {drawStillPages} from "../../../src/cli/build/still-pages.js";

/** A page as Framework builds it: a place for each block, and the blocks in a script. */
function pageOf(body: string, blocks: Record<string, string>, scripts = ""): string {
  const defines = Object.entries(blocks).map(([id, block]) => `define({id: "${id}", ${block}});`);
  return `<!doctype html><html><head>${scripts}<script type="module">
import {define} from "./_observablehq/client.js";
import {registerFile} from "./_observablehq/stdlib.js";
registerFile("./data.json", {"name": "./data.json", "path": "./_file/data.json"});
${defines.join("\n")}
</script></head><body>${body}</body></html>`;
}

const place = (id: string) => `<div><!--:${id}:--></div>`;
const still = (id: string, html: string) =>
  `<div><observablehq-loading>${html}</observablehq-loading><!--:${id}:--></div>`;
const shown = (value: string) => `inputs: ["display"], body: (display) => { display(${value}); }`;
const element = (name: string, text: string) =>
  `Object.assign(document.createElement("${name}"), {textContent: ${text}})`;

const files = {
  "package.json": `{"type": "module"}`,
  "_file/data.json": `{"amount": "8,000+"}`,
  "_import/words.js": `export const words = "at least";`
};

const cases: [string, string, string, string[]][] = [
  [
    "what a block displays stands at its place",
    pageOf(place("a1"), {a1: shown(element("p", `"8,000"`))}),
    still("a1", "<p>8,000</p>"),
    []
  ],
  [
    "several things stand one after the other",
    pageOf(place("a1"), {
      a1: `inputs: ["display"], body: (display) => { display(${element("p", "1")}); display(${element("p", "2")}); }`
    }),
    still("a1", "<p>1</p><p>2</p>"),
    []
  ],
  [
    "a block takes what others, files and modules give",
    pageOf(place("a3"), {
      a1: `outputs: ["data"], inputs: ["FileAttachment"], body: async (FileAttachment) => ({data: await FileAttachment("./data.json").json()})`,
      a2: `outputs: ["words"], body: async () => { const {words} = await import("./_import/words.js"); return {words}; }`,
      a3: `inputs: ["display", "data", "words"], body: (display, data, words) => { display(${element("p", "`${words} ${data.amount}`")}); }`
    }),
    still("a3", "<p>at least 8,000+</p>"),
    []
  ],
  [
    "an input is shown, and others are given its value",
    pageOf(place("a1") + place("a2"), {
      a1: `outputs: ["policy"], inputs: ["view"], body: (view) => ({policy: view(Object.assign(document.createElement("input"), {value: "highest"}))})`,
      a2: `inputs: ["display", "policy"], body: (display, policy) => { display(${element("p", "policy")}); }`
    }),
    `${still("a1", `<input inert="">`)}${still("a2", "<p>highest</p>")}`,
    []
  ],
  [
    "what stands in closed details is left to the browser, and what stands in open ones is not",
    pageOf(`<details>${place("a1")}</details><details open>${place("a2")}</details>`, {
      a1: shown(element("p", "1")),
      a2: shown(element("p", "2"))
    }),
    `<details>${place("a1")}</details><details open>${still("a2", "<p>2</p>")}</details>`,
    []
  ],
  [
    "a block that fails is left, and told",
    pageOf(place("a1"), {a1: `inputs: ["display"], body: () => { throw new Error("no canvas"); }`}),
    place("a1"),
    ["index.html: no canvas"]
  ],
  [
    "so is one that asks for what only a browser has",
    pageOf(place("a1"), {a1: `inputs: ["display", "now"], body: (display, now) => { display(now); }`}),
    place("a1"),
    ["index.html: now is there only in a browser"]
  ],
  [
    "so is one that displays a value which Framework puts into words",
    pageOf(place("a1"), {a1: shown("8000")}),
    place("a1"),
    ["index.html: it displays 8000, which is no element"]
  ],
  [
    "a value within a sentence is left, as it may be the browser's own, and nothing is said of it",
    pageOf(place("a1"), {
      a1: `mode: "inline", inputs: ["display", "width"], body: (display, width) => { display(width); }`
    }),
    place("a1"),
    []
  ],
  [
    "a generator stands for its first value",
    pageOf(place("a2"), {
      a1: `outputs: ["turn"], body: () => ({turn: (function* () { for (let turn = 1; ; turn++) yield turn; })()})`,
      a2: `inputs: ["display", "turn"], body: (display, turn) => { display(${element("p", "turn")}); }`
    }),
    still("a2", "<p>1</p>"),
    []
  ],
  [
    "what a block leaves to fail or to tick on its own ends nothing",
    pageOf(place("a1"), {
      a1: `inputs: ["display"], body: (display) => { void Promise.reject(new Error("unheard")); setInterval(() => {}, 5); setTimeout(() => { throw new Error("late"); }); display(${element("p", "1")}); }`
    }),
    still("a1", "<p>1</p>"),
    []
  ],
  [
    "controls wait for the page's code",
    pageOf(place("a1"), {a1: shown(element("button", `"Save"`))}),
    still("a1", `<button inert="">Save</button>`),
    []
  ],
  [
    "a module of the page's own Markdown is none of its blocks",
    pageOf(place("a1"), {a1: shown(element("p", "1"))}).replace(
      "</body>",
      `<script type="module">import "./x.js";</script></body>`
    ),
    `${still("a1", "<p>1</p>")}<script type="module">import "./x.js";</script>`,
    []
  ],
  [
    "a text that looks like an import is none",
    pageOf(place("a1"), {a1: shown(element("p", "`\nimport x from 'y';\nimport(`"))}),
    still("a1", "<p>\nimport x from 'y';\nimport(</p>"),
    []
  ],
  [
    "a page whose script cannot be read is left as it is",
    pageOf(place("a1"), {a1: "body: () => { const = 1; }"}),
    place("a1"),
    ["index.html: Unexpected token '='"]
  ]
];

test.each(cases)("%s", async (_, page, body, faults) => {
  const site = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  onTestFinished(() => rmSync(site, {recursive: true}));
  for (const [path, text] of Object.entries({...files, "index.html": page})) {
    mkdirSync(dirname(join(site, path)), {recursive: true});
    writeFileSync(join(site, path), text);
  }
  expect(await drawStillPages(site)).toEqual(faults);
  const written = readFileSync(join(site, "index.html"), "utf8");
  expect(written.slice(written.indexOf("<body>") + 6, written.indexOf("</body>"))).toBe(body);
  expect("document" in globalThis).toBe(false);
});
