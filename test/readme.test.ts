import {readFileSync} from "node:fs";
import * as Plot from "@observablehq/plot";
import * as aq from "arquero";
import {afterAll, beforeAll, describe, expect, onTestFinished, test, vi} from "vitest";
import {charts} from "../src/charts/catalogue.js";
import type {Schema} from "../src/charts/options/option.js";
import {serialize} from "../src/charts/export/serialize.js";
import {compile} from "../src/components/cell/compile.js";
import {drawn} from "../src/components/cell/drawn.js";
import {scopeOf} from "../src/components/cell/scope.js";
import {notebook} from "../src/model/notebook.js";
import {runIn} from "./support/commands.js";
import {newDocument, parsed, wordsOf} from "./support/draw.js";
import {copyProject, type Project} from "./support/project-copy.js";
import {real} from "./support/real.js";
import {examples, examplesIn, examplesOf} from "./support/readme.js";
import {rowsIn} from "./support/rows.js";
import {answer, page, wikiServer} from "./support/wiki-server.js";
import {xmlFaults} from "./support/xml-faults.js";

test("every example of the README is of a kind that a test runs", () => {
  expect(examples.filter(({kind}) => kind === null)).toEqual([]);
});

test.each([
  ["```python\nprint(1)\n```", null],
  ["```\nno infobox\n```", null],
  ["```js echo\n1 + 1\n```", null],
  ["   ```sh\n   npm run x\n   ```", "run"],
  ["as `npm run x -- y` does", "run"],
  ["```js\n1 + 1\n```", "cell"],
  ['```js\nimport {sum} from "campaign-notebook";\n```', "program"],
  ["```js\nimport {losses} from 'x';\ndocument.body.append(losses());\n```", "program of a page"],
  ["`npm run package`", "pack"],
  ["as `npx campaign-notebook --help` does", "installed"],
  ["~~~\n```js cell=losses\n1 + 1\n```\n~~~", "page"]
])("%j: %s", (markdown, kind) => {
  expect(examplesIn(markdown).map((example) => example.kind)).toEqual([kind]);
});

test.each(Object.entries(charts))("the table of charts names every option of %s and its values", (name, {options}) => {
  const row = readFileSync("README.md", "utf8")
    .split("\n")
    .find((line) => line.startsWith(`| \`${name}(`))!;
  const named = [...row.split("|")[2]!.matchAll(/`(\w+)`/g)].map(([, word]) => word);
  // What several charts have alike is said once, below or beside the first.
  const own = Object.entries<Schema[string]>(options).flatMap(([option, {kind, values = {}}]) =>
    kind || (option === "scale" && name !== "forceRatio") ? [option] : [option, ...Object.keys(values)]
  );
  expect(named.sort()).toEqual(own.sort());
});

describe("a cell's code is compiled and drawn, as a cell's worker does", () => {
  /** What shows that a cell does what the README says, by a part of its code. */
  const shows: [string, RegExp][] = [
    ["losses(", /Losses: Liberation of Tirana .* on all statements together/],
    ["forceRatio(", /Force ratio: Liberation of Tirana/],
    ["intervalX(", /lanc-counter-offensive-1944, side 2 .*liberation-of-tirana, side 1/]
  ];
  test.each(examplesOf("cell"))("line $line", ({code}) => {
    const document = newDocument();
    vi.stubGlobal("window", {document});
    vi.stubGlobal("document", document);
    onTestFinished(() => void vi.unstubAllGlobals());
    const scope = scopeOf(real, {}, {width: 640, Plot, aq});
    const file = serialize(drawn(compile(code, Object.keys(scope))(scope), {document, width: 640}));
    expect(xmlFaults(file)).toEqual([]);
    const [, words] = shows.find(([part]) => code.startsWith(part) || code.includes(` ${part}`)) ?? [];
    expect(wordsOf(parsed(file))).toMatch(words!);
  });
});

test.each(examplesOf("page"))("the code of a page stands in it so: line $line", ({code}) => {
  expect(readFileSync("src/losses.md", "utf8")).toContain(`\`\`\`js cell=losses\n${code}\n\`\`\``);
});

test.each(examplesOf("article"))("an article is read without an issue: line $line", ({code}) => {
  const read = notebook([{file: "data/articles/name-of-the-battle.txt", text: code}], null);
  const {issues, engagements, totals} = rowsIn(read);
  expect(issues).toEqual([]);
  expect(engagements.map(({name, edtf}) => [name, edtf])).toEqual([["Battle of Somewhere", "1863-05-03/1863-05-05"]]);
  expect(totals.map(({side, field, low, high, approximate}) => [side, field, low, high, approximate])).toEqual([
    [1, "strength", 10000, 12000, false],
    [1, "casualties", 1200, null, false],
    [2, "strength", 9000, 9000, true],
    [2, "casualties", null, null, false]
  ]);
});

describe("the commands run in a copy of the project, one after another", {timeout: 60_000}, () => {
  let project: Project;
  beforeAll(() => {
    project = copyProject();
    for (const [path, text] of Object.entries(given)) project.write(path, text);
  });
  afterAll(() => project.remove());

  /** What readers of the README have of their own. */
  const infobox = (name: string) => `{{Infobox military conflict\n| conflict = ${name}\n| strength1 = 8,000+\n}}\n`;
  const given = {
    "marathon.wikitext": infobox("Battle of Marathon"),
    "battles.csv": 'battle,strength\nMarathon,"9,000–10,000"\n',
    "values.jsonl": '{"field": "strength", "raw": "8,000+"}\n'
  };

  /** What a command leaves in a file, or says, by a part of it. */
  const leaves: [string, string | null, RegExp][] = [
    ["--from", "data/articles/battle-of-bosworth-field.wikitext", /source: .*revision 7.*\n= Battle of Bosworth Field/],
    ["add -- marathon", "data/articles/battle-of-marathon.wikitext", /strength1 = 8,000\+/],
    ["synthesize", "made-up/claims.csv", /,casualties,/],
    ["killed, 365 POWs", null, /captured.*365/],
    ["read.csv", "read.csv", /9,000–10,000.*9000.*10000/],
    ["readings.jsonl", "readings.jsonl", /"low":8000/]
  ];

  test.each(examplesOf("run"))("line $line", async ({code}) => {
    const wiki = await wikiServer((response) =>
      response.end(answer([page("Battle of Bosworth Field", infobox("Bosworth"))]))
    );
    const {status, output} = await runIn(project, code, {"https://en.wikipedia.org": wiki.address});
    expect(status, output).toBe(0);
    const left = leaves.filter(([part]) => code.includes(part));
    expect(left.length).toBeGreaterThan(0);
    for (const [, file, content] of left) expect(file ? project.read(file) : output).toMatch(content);
  });
});

test("what tests the project is run by .ci/run, which installs and starts it first", () => {
  const {scripts} = JSON.parse(readFileSync("package.json", "utf8")) as {scripts: Record<string, string>};
  const run = readFileSync(".ci/run", "utf8").replaceAll(
    "npm run test:all",
    `npm run test:all && ${scripts["test:all"]}`
  );
  const commands = [...examplesOf("in CI"), ...examplesOf("start")].flatMap(({code}) => code.split(" && "));
  expect(commands).toContain("npm test");
  for (const command of commands) expect(run).toMatch(new RegExp(`\\b${command.replace(/^[A-Z_]+=\S+ /, "")}\\b`));
});
