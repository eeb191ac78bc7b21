import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, onTestFinished, test, vi} from "vitest";
import {loaderOutputs} from "../../src/cli/framework.js";
import {articleText} from "../support/made-up.js";

const root = process.cwd();
const place = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
afterAll(() => rmSync(place, {recursive: true}));

beforeAll(() => {
  mkdirSync(join(place, "ford", "articles"), {recursive: true});
  writeFileSync(join(place, "ford", "articles", "ford.txt"), articleText("Ford", {Strength1: "777", Strenght2: "3"}));
  mkdirSync(join(place, "empty"));
  writeFileSync(join(place, "file"), "");
});

/** The commands that read or write data, each with what lets it begin. */
const commands: Record<string, string[]> = {
  start: [],
  build: [],
  figures: ["--out", join(place, "figures")],
  add: [join(root, "data", "articles", "none.wikitext")],
  bench: ["--figures"]
};

describe("a DATA_DIR that is no such folder is refused in one line", {timeout: 60_000}, () => {
  const faults: [string, string][] = [
    ["none", "there is no such folder"],
    ["file", "it is a file, expected a folder of the form of data/"],
    ["empty", "expected a folder articles in it, as data/ has"]
  ];
  const cases = Object.keys(commands).flatMap((command) =>
    faults.map(([named, why]) => [command, named, why] as const)
  );
  // An article may be the first of its folder.
  test.each(cases.filter(([command, named]) => command !== "add" || named !== "empty"))(
    "%s: %s",
    (command, named, why) => {
      const {status, stdout, stderr} = run(command, commands[command]!, named);
      expect([status === 0, stdout]).toEqual([false, ""]);
      expect(stderr.replace(/^\w+: /, "")).toBe(`DATA_DIR is "${named}": ${why}\n`);
    }
  );
});

describe("a DATA_DIR is found from where the command is called", {timeout: 60_000}, () => {
  test("figures are those of its engagements, and an issue names the file as it is found from there", () => {
    const {status, stderr} = run("figures", [...commands.figures!, "--only", "force-ratio", "--format", "csv"], "ford");
    expect([status, stderr]).toEqual([0, expect.stringContaining("ford/articles/ford.txt:")]);
    expect(readFileSync(join(place, "figures", "force-ratio.csv"), "utf8")).toMatch(/North,value,777.*Ford/);
  });

  test("add writes there", () => {
    const infobox = "{{Infobox military conflict\n| conflict = Hill\n}}";
    writeFileSync(join(place, "hill.wikitext"), infobox);
    const {status, stderr} = run("add", [join(place, "hill.wikitext")], "empty");
    expect([status, stderr]).toEqual([0, ""]);
    expect(readdirSync(join(place, "empty", "articles"))).toEqual(["hill.wikitext"]);
  });
});

describe("data/ of the project itself, and none, share its site and its cache", () => {
  test.each([undefined, "", join(root, "data"), join(root, "src", "..", "data", "/")])("%j", (named) => {
    expect(outputsOf(named)).toBe("data");
  });
});

test("two data folders of one name, and a link to one of them, are told apart by where they lie", () => {
  mkdirSync(join(place, "other", "ford", "articles"), {recursive: true});
  symlinkSync(join(place, "ford"), join(place, "link"));
  const [ford, other, link] = ["ford", "other/ford", "link"].map((name) => outputsOf(join(place, name)));
  expect(ford).toMatch(/^data\.ford-[0-9a-f]{8}$/);
  expect(other).not.toBe(ford);
  expect(link).toBe(ford);
});

/** The folder of the loaders' outputs in Framework's cache. */
function outputsOf(named: string | undefined): string {
  vi.stubEnv("DATA_DIR", named);
  onTestFinished(() => void vi.unstubAllEnvs());
  return loaderOutputs();
}

/** Runs a command as npm does, which tells it where npm was called. */
function run(command: string, args: readonly string[], named: string) {
  const env = {...process.env, DATA_DIR: named, INIT_CWD: place, CI: "true"};
  const program = ["--import", "tsx", join(root, "src", "cli", `${command}.ts`), ...args];
  return spawnSync(process.execPath, program, {cwd: root, env, encoding: "utf8"});
}
