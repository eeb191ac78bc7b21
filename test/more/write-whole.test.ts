import {spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {text} from "node:stream/consumers";
import {setTimeout} from "node:timers/promises";
import {buildSync} from "esbuild";
import {describe, expect, onTestFinished, test, vi} from "vitest";
import {randomFor} from "../../src/cli/made/random.js";
import {writeWhole} from "../../src/cli/write-whole.js";
import {smallDisk} from "../support/small-disk.js";

vi.setConfig({testTimeout: 120_000});

const length = 500_000;

describe("a process that is killed while it writes leaves whole files alone", () => {
  // It writes `a.txt` again and again, and each time a new file too, each of one letter.
  const loop = `import {writeWhole} from "./src/cli/write-whole.js";
    for (let at = 0; ; at++) {
      const content = "abcdefgh"[at % 8].repeat(${length});
      writeWhole(process.argv[1] + "/a.txt", content);
      writeWhole(process.argv[1] + "/new" + at + ".txt", content, {isNew: true});
      if (at === 0) process.stdout.write("began");
      if (at % 40 === 39) for (let old = at - 39; old < at; old++) rm(process.argv[1] + "/new" + old + ".txt");
    }`;
  const {below} = randomFor(1944, 0);
  test.each(Array.from({length: 12}, () => below(300)))("after %i ms", async (after) => {
    const folder = temporary();
    const code = `import {rmSync as rm} from "node:fs";${loop}`;
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code, folder], {
      stdio: ["ignore", "pipe", "inherit"]
    });
    await once(child.stdout, "data");
    await setTimeout(after);
    child.kill("SIGKILL");
    await once(child, "exit");
    const names = readdirSync(folder).filter((name) => !name.startsWith("."));
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(readFileSync(join(folder, name), "utf8")).toMatch(/^(.)\1*$/);
    for (const name of names) expect(readFileSync(join(folder, name))).toHaveLength(length);
    const left = () => readdirSync(folder).filter((name) => name.startsWith("."));
    for (const name of left()) utimesSync(join(folder, name), 1, 1);
    writeWhole(join(folder, "a.txt"), "next");
    expect(left()).toEqual([]);
  });
});

test("a file of a group stays the group's, whoever of it writes", () => {
  if (process.getuid?.() !== 0) throw new Error("needs root, to write as another user");
  const [folder, program] = [temporary(), join(temporary(), "write.mjs")];
  const file = join(folder, "a.txt");
  buildSync({entryPoints: ["src/cli/write-whole.ts"], bundle: true, platform: "node", format: "esm", outfile: program});
  writeFileSync(file, "old");
  const [owner, writer, group] = [61_001, 61_002, 61_003];
  for (const [path, mode] of [
    [folder, 0o770],
    [file, 0o660]
  ] as const) {
    chownSync(path, owner, group);
    chmodSync(path, mode);
  }
  const code = `const {writeWhole} = await import("data:text/javascript;base64,${readFileSync(program, "base64")}");
    process.setgroups([${group}]); process.setgid(${writer}); process.setuid(${writer});
    writeWhole(${JSON.stringify(file)}, "new");`;
  const {stderr} = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {encoding: "utf8"});
  const {uid, gid, mode} = statSync(file);
  expect([stderr, readFileSync(file, "utf8"), uid, gid, mode & 0o777]).toEqual(["", "new", writer, group, 0o660]);
});

describe("articles that are added at once", () => {
  test("under one name: one is there, and the others say so", async () => {
    const data = temporary();
    const answers = await Promise.all(Array.from({length: 8}, (_, at) => add(data, at, "--name", "ford")));
    const added = answers.filter(({status}) => status === 0);
    expect(added).toHaveLength(1);
    expect(contents(data)).toEqual({"ford.wikitext": expect.stringContaining(`= ${added[0]!.at},`)});
    for (const {status, stderr} of answers.filter((answer) => answer !== added[0]))
      expect([status, stderr]).toEqual([1, expect.stringMatching(/ford\.wikitext exists already; .*\n$/)]);
  });

  test("under one name by force: the last is there, whole", async () => {
    const data = temporary();
    const answers = await Promise.all(Array.from({length: 8}, (_, at) => add(data, at, "--name", "ford", "--force")));
    expect(answers.map(({status, stderr}) => [status, stderr])).toEqual(answers.map(() => [0, ""]));
    expect(Object.keys(contents(data))).toEqual(["ford.wikitext"]);
    expect(contents(data)["ford.wikitext"]).toMatch(/= (\d),000 -->[^]*\n\}\}\n$/);
  });

  test("under names of their own: all are there", async () => {
    const data = temporary();
    const answers = await Promise.all(Array.from({length: 8}, (_, at) => add(data, at, "--name", `ford-${at}`)));
    expect(answers.map(({status}) => status)).toEqual(answers.map(() => 0));
    const files = contents(data);
    expect(Object.keys(files).sort()).toEqual(answers.map(({at}) => `ford-${at}.wikitext`));
    for (const {at} of answers) expect(files[`ford-${at}.wikitext`]).toContain(`= ${at},`);
  });
});

describe("a full disk leaves no fragment of an article, destroys no good one, and is one line", () => {
  test.each([0, 4, 8, 16, 20])("with %i kB left", async (kilobytes) => {
    const {folder, leave} = smallDisk(128);
    expect(await add(folder, 1, "--name", "ford")).toMatchObject({status: 0});
    const before = contents(folder);
    leave(kilobytes);
    for (const options of [
      ["--name", "new"],
      ["--name", "ford", "--force"]
    ]) {
      const {status, stderr} = await add(folder, 2, ...options);
      expect([status, stderr]).toEqual([
        1,
        `add: ${join(folder, "articles", options[1]!)}.wikitext: the disk is full\n`
      ]);
      expect(contents(folder)).toEqual(before);
    }
    leave(100);
    expect(await add(folder, 2, "--name", "ford", "--force")).toMatchObject({status: 0});
    expect(contents(folder)["ford.wikitext"]).toContain("= 2,");
  });

  test("and so is a disk that may not be written", async () => {
    const {folder, protect} = smallDisk(128);
    mkdirSync(join(folder, "articles"));
    protect();
    const {status, stderr} = await add(folder, 1, "--name", "ford");
    expect([status, stderr]).toEqual([
      1,
      `add: ${join(folder, "articles", "ford.wikitext")}: the file system is read-only\n`
    ]);
  });
});

describe("figures that find the disk full", () => {
  test.each([0, 4, 40, 80])("with %i kB left: what is there is whole", async (kilobytes) => {
    const {folder, leave} = smallDisk(1024);
    leave(kilobytes);
    const {status, stderr} = await run("figures", "--out", join(folder, "figures"));
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^figures: .*\.svg: the disk is full$/m)]);
    expect(stderr).not.toMatch(/^ +at /m);
    const files = contents(folder, "figures");
    for (const file of Object.values(files)) expect(file).toMatch(/<\/svg>\n$/);
  });
});

test("values that are read into a file on a full disk end with one line and status 1", async () => {
  const {folder} = smallDisk(64);
  const rows = Array.from({length: 3000}, (_, at) => `${at},"8,000+"`);
  const input = written(["a,b", ...rows].join("\n"));
  const code = `exec "$0" --import tsx src/cli/read.ts --csv "$1" --column b --field strength > "$2"`;
  const child = spawn("sh", ["-c", code, process.execPath, input, join(folder, "out.csv")]);
  const [stderr] = await Promise.all([text(child.stderr), once(child, "close")]);
  expect([child.exitCode, stderr]).toEqual([1, "read: standard output: the disk is full\n"]);
});

async function add(data: string, at: number, ...options: string[]) {
  const article = `{{Infobox military conflict
<!-- = ${at},000 -->
| conflict = Battle of the Ford
| date = ${at + 1} May 1700
| result = ${"Victory ".repeat(3000)}
| strength1 = ${at},000
}}`;
  return {at, ...(await run("add", "--data", data, written(article), ...options))};
}

async function run(command: string, ...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", `src/cli/${command}.ts`, ...args]);
  child.stdout.resume();
  const [stderr] = await Promise.all([text(child.stderr), once(child, "close")]);
  return {status: child.exitCode, stderr};
}

function written(content: string): string {
  const path = join(temporary(), "copied.txt");
  writeFileSync(path, content);
  return path;
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  return folder;
}

/** All that lies in the data's folder of articles, hidden files too. */
function contents(data: string, name = "articles"): Record<string, string> {
  const folder = join(data, name);
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}
