import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {readSources} from "../../src/data/sources.js";
import {notebook} from "../../src/model/notebook.js";
import type {Rows} from "../../src/model/rows.js";
import {stateOf} from "../../src/reading/interval.js";
import {formatIssue} from "../../src/reading/report.js";
import {rowsIn} from "../support/rows.js";

vi.setConfig({testTimeout: 60_000});

const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
afterAll(() => rmSync(folder, {recursive: true}));

const at = (name: string) => join(folder, name);
const count = 300;

describe("made-up articles", () => {
  let read: Rows;
  beforeAll(() => {
    expect(synthesize("--articles", String(count), "--out", at("own"))).toEqual([
      0,
      `${at("own")}: ${count} made-up articles, and claims\n`,
      ""
    ]);
    const {articles, claims, issues} = readSources(at("own"));
    read = rowsIn(notebook(articles, claims, issues));
  }, 60_000);

  test("are as many as are asked for", () => {
    expect(readdirSync(at("own")).sort()).toEqual(["articles", "claims.csv"]);
    expect(read.engagements).toHaveLength(count);
  });

  test("have the same bytes for the same seed, whatever the machine's language and time", () => {
    synthesize("--articles", String(count), "--seed", "1944", "--out", at("same"), {TZ: "Asia/Tokyo", LANG: "tr_TR"});
    expect(contents("same")).toEqual(contents("own"));
  });

  test("are others for another seed", () => {
    synthesize("--articles", "20", "--seed", "7", "--out", at("other"));
    const own = contents("own");
    for (const [name, text] of contents("other")) expect(own.get(name)).not.toBe(text);
  });

  test("begin with those of a smaller set", () => {
    synthesize("--articles", "30", "--out", at("fewer"));
    const own = contents("own");
    for (const [name, text] of contents("fewer")) if (name !== "claims.csv") expect(own.get(name)).toBe(text);
  });

  test("are read, but for what is wrong on purpose", () => {
    const strange = /: found "strenght1", |: date: found .* expected an end that is not before the start$/;
    expect(read.issues.map(formatIssue).filter((issue) => !strange.test(issue))).toEqual([]);
    for (const {side, names} of read.sides) expect([side, names.length > 0]).toEqual([side, true]);
  });

  const shapes: [string, (rows: Rows) => Iterable<unknown>, unknown[]][] = [
    ["forms of a file", ({engagements}) => engagements.map(({file}) => file.split(".").at(-1)), ["txt", "wikitext"]],
    ["sides", ({sides}) => sides.map(({side}) => side), [1, 2, 3]],
    ["names that are lost", ({sides}) => sides.map(({gaps}) => gaps > 0), [true, false]],
    [
      "states of a strength and of losses",
      ({totals}) => totals.map((row) => `${row.field} ${stateOf(row)}`),
      ["strength", "casualties"].flatMap((field) =>
        ["value", "approximate", "range", "bound", "unknown"].map((state) => `${field} ${state}`)
      )
    ],
    [
      "classes of what is counted",
      ({items}) => items.map((item) => item.class),
      ["personnel", "civilian", "formation", "equipment", "animal"]
    ],
    [
      "outcomes",
      ({items}) => items.map(({outcome}) => outcome),
      ["killed", "wounded", "captured", "missing", "losses", "destroyed", "damaged", "lost", "killed+wounded"]
    ],
    ["roles of an amount", ({items}) => items.map(({role}) => role), ["count", "total", "part", "alternative"]],
    [
      "dates by their EDTF",
      ({engagements}) => engagements.map(edtfShape),
      ["day", "days", "month", "year", "~", "none"]
    ],
    [
      "levels of campaigns",
      ({engagements}) => engagements.map((row) => levelOf(row.engagement, engagements)),
      [0, 1, 2]
    ],
    ["kinds of claims", ({chronology}) => chronology.map(({kind}) => kind), ["phase", "clash", "event"]],
    ["lengths", ({durations}) => durations.map(({days}) => days > 1), [true, false]],
    ["rivals of infoboxes", ({values}) => values.map(({field, claim}) => claim && field), ["strength", "casualties"]],
    ["what is taken for granted", ({assumptions}) => [assumptions.length > 0], [true]],
    ["contradictions", ({checks}) => checks.map(({status}) => status), ["holds", "contradiction", "open"]]
  ];
  test.each(shapes)("have all these %s", (_, valuesOf, expected) => {
    expect([...new Set(valuesOf(read))]).toEqual(expect.arrayContaining(expected));
  });
});

test("the folder is found from where npm was called, as DATA_DIR is", () => {
  expect(synthesize("--articles", "1", "--out", "near", {INIT_CWD: folder})[0]).toBe(0);
  expect(readdirSync(at("near")).sort()).toEqual(["articles", "claims.csv"]);
});

test("--help tells how", () => {
  expect(synthesize("--help")).toEqual([0, expect.stringContaining("npm run synthesize -- --articles"), ""]);
});

describe("is refused with one line", () => {
  beforeAll(() => writeFileSync(at("taken"), "own"));

  test.each<[string[], number, string]>([
    [[], 2, "--articles N is missing; --help shows an example"],
    [["--articles", "5"], 2, "--out FOLDER is missing; --help shows an example"],
    [["--articles", "0", "--out", at("x")], 2, '--articles "0": expected a whole number from 1 to 100000'],
    [
      ["--articles", "5", "--seed", "x", "--out", at("x")],
      2,
      '--seed "x": expected a whole number from 0 to 2147483648'
    ],
    [["--articles", "5", "--out", at("x"), "y"], 2, "Unexpected argument 'y'"],
    [["--articles", "5", "--out", folder], 1, `${folder}: it is not empty`],
    [["--articles", "5", "--out", at("taken")], 1, `${at("taken")}: a part of its path is a file, expected a folder`]
  ])("%j", (args, status, reason) => {
    const before = readdirSync(folder);
    const [found, output, fault] = synthesize(...args);
    expect([found, output, fault.trimEnd().split("\n").length]).toEqual([status, "", 1]);
    expect(fault).toContain(`synthesize: ${reason}`);
    expect(readdirSync(folder)).toEqual(before);
  });
});

function synthesize(...args: (string | Record<string, string>)[]): [number | null, string, string] {
  const texts = args.filter((arg) => typeof arg === "string");
  const env = Object.assign({}, process.env, ...args.filter((arg) => typeof arg !== "string"));
  const command = ["--import", "tsx", "src/cli/synthesize.ts", ...texts];
  const {status, stdout, stderr} = spawnSync(process.execPath, command, {encoding: "utf8", env});
  return [status, stdout, stderr];
}

function contents(name: string): Map<string, string> {
  const files = readdirSync(at(name), {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return new Map(files.map((file) => [file.name, readFileSync(join(file.parentPath, file.name), "utf8")]));
}

function edtfShape({edtf}: {edtf: string | null}): string {
  if (edtf === null) return "none";
  if (edtf.includes("~")) return "~";
  if (/^-?\d{4}$/.test(edtf)) return "year";
  if (/^-?\d{4}-\d\d$/.test(edtf)) return "month";
  return edtf.includes("/") ? "days" : "day";
}

function levelOf(engagement: string, rows: Rows["engagements"]): number {
  const partOf = rows.find((row) => row.engagement === engagement)?.partOf;
  return partOf ? 1 + levelOf(partOf, rows) : 0;
}
