import {describe, expect, test} from "vitest";
import {cellFences} from "../../src/data/cell-fences.js";

/** Framework's own renderer, of which it declares no types. */
const renderer: string = "@observablehq/framework/dist/markdown.js";
const {createMarkdownIt, parseMarkdown} = (await import(renderer)) as {
  createMarkdownIt: (options: {markdownIt: typeof cellFences}) => unknown;
  parseMarkdown: (text: string, options: object) => {body: string; code: {node: {input: string}}[]};
};
const md = createMarkdownIt({markdownIt: cellFences});

/** What a page becomes: its HTML, and the blocks of code that run in it. */
function page(...fences: [info: string, code: string][]) {
  const text = fences.map(([info, code]) => `\`\`\`${info}\n${code}\n\`\`\`\n`).join("\n");
  const {body, code} = parseMarkdown(text, {md, path: "/page", params: {slug: "x"}});
  return {body, code: code.map(({node}) => node.input.replace(/ \/\/ \w+$/, ""))};
}

const given: [string, string] = ["js", 'import {dateOf} from "./a.js";\nconst [scale, {sort}] = chosen;\nlet policy;'];

describe("a cell is handed the notebook, the scheme, and what of the page its code names", () => {
  test.each([
    ["nothing of it", "timeline(notebook)", "notebook, dark"],
    ["a name", "timeline(notebook, {scale})", "notebook, dark, scale"],
    ["names in any place, each once", "f(policy, [scale], `${sort}`, policy)", "notebook, dark, policy, scale, sort"],
    ["no property of that name", "f({policy: 1}, a.scale)", "notebook, dark"],
    [
      "no name that it declares itself",
      "const policy = 1;\nreturn (({scale}) => scale + policy)({});",
      "notebook, dark"
    ],
    ["a name that it declares elsewhere", "return [(scale) => scale, scale];", "notebook, dark, scale"],
    ["nothing that the page imports", "Plot.plot({x: dateOf(Math.max(1))})", "notebook, dark"]
  ])("%s: %s", (_, code, inputs) => {
    expect(page(given, ["js cell=a", code]).code.at(-1)).toBe(`display(chartCell("a", {${inputs}}));`);
  });

  test("also of a block further down", () => {
    expect(page(["js cell=a", "f(scale)"], given).code).toContain('display(chartCell("a", {notebook, dark, scale}));');
  });
});

test("its code stands in the page once, as a block, and is no script of the page's", () => {
  const {body, code} = page(["js cell=a", 'f("<b>") && 1']);
  expect(body).toContain(
    '<pre data-cell="a" data-copy="none"><code class="language-js">f("&lt;b&gt;") &amp;&amp; 1</code></pre>\n</div>'
  );
  expect(code.join("")).not.toContain("&&");
});

test("another code makes another block of the page, which the preview runs anew", () => {
  const ids = ["f(1)", "f(2)", "f(1)"].map(
    (code) => /<!--:(\w+):-->\n?<\/div>\n<pre/.exec(page(["js cell=a", code]).body)?.[1]
  );
  expect(ids).toEqual([expect.any(String), expect.not.stringMatching(ids[0]!), ids[0]]);
});

test("what shows cells is imported once", () => {
  const {code} = page(["js cell=a", "f()"], ["js cell=b", "f()"]);
  expect(code).toEqual([
    'import {chartCell} from "/components/cell/chart-cell.js";',
    'display(chartCell("a", {notebook, dark}));',
    'display(chartCell("b", {notebook, dark}));'
  ]);
});

describe("a fence says more", () => {
  test("its id may hold a parameter of the page", () => {
    const {body, code} = page(["js cell=losses-[slug]", "f()"]);
    expect([body, code.at(-1)]).toEqual([
      expect.stringContaining('data-cell="losses-x"'),
      'display(chartCell("losses-x", {notebook, dark}));'
    ]);
  });

  test("a function of the page is handed its charts", () => {
    expect(page(["js cell=a around=brush", "f()"]).code.at(-1)).toBe(
      'display(chartCell("a", {notebook, dark}, brush));'
    );
  });

  test("one that does not run is a hidden block", () => {
    const {body, code} = page(["js cell=a run=false", "f()"]);
    expect([body.trim(), code]).toEqual([
      '<pre data-cell="a" data-copy="none" hidden><code class="language-js">f()</code></pre>',
      []
    ]);
  });
});

test("code that cannot be read is an error in the page", () => {
  const {body, code} = page(["js cell=a", "f("]);
  expect([body, code]).toEqual([expect.stringContaining("observablehq--error"), []]);
});

test("other blocks are as they were", () => {
  expect(page(["js", "1 + 1"], ["js echo", "const a = 1;"], ["sh", "ls"]).code).toEqual(["1 + 1\n", "const a = 1;\n"]);
});
