import fs, {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import {spawnSync} from "node:child_process";
import {syncBuiltinESMExports} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {buildSync} from "esbuild";
import {beforeEach, describe, expect, onTestFinished, test} from "vitest";
import {writeFolder, writeWhole} from "../../src/cli/write-whole.js";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  path = join(folder, "a.txt");
  onTestFinished(() => rmSync(folder, {recursive: true}));
});

describe("a file is written with the folders above it, and nothing stays beside it", () => {
  test.each<[string, string | Uint8Array, boolean]>([
    ["text", "Besa – 8,000+\n", false],
    ["bytes", new Uint8Array([0, 255, 10]), false],
    ["nothing", "", false],
    ["a new name", "new", true]
  ])("%s", (_, content, isNew) => {
    const deep = join(folder, "b", "c", "d.txt");
    writeWhole(deep, content, {isNew});
    expect(readFileSync(deep)).toEqual(Buffer.from(content));
    expect(readdirSync(join(folder, "b", "c"))).toEqual(["d.txt"]);
  });

  test("over an old one, the longer as the shorter", () => {
    for (const content of ["one", "the second", "3"]) writeWhole(path, content);
    expect(contents()).toEqual({"a.txt": "3"});
  });

  test("under the longest name that there may be", () => {
    writeWhole(join(folder, "n".repeat(255)), "long");
    expect(contents()).toEqual({["n".repeat(255)]: "long"});
  });
});

describe("a new name must be free", () => {
  test.each<[string, (path: string) => void]>([
    ["a file has it", (path) => writeFileSync(path, "old")],
    ["a folder has it", (path) => mkdirSync(path)],
    ["a link has it that leads nowhere", (path) => symlinkSync("nowhere", path)]
  ])("%s", (_, take) => {
    take(path);
    expect(() => writeWhole(path, "new", {isNew: true})).toThrow(
      expect.objectContaining({code: "EEXIST", message: `${path}: it exists already`})
    );
    expect(readdirSync(folder)).toEqual(["a.txt"]);
    if (lstatSync(path).isFile()) expect(readFileSync(path, "utf8")).toBe("old");
  });

  test("also where the file system has no hard links", () => {
    fail("linkSync", "EPERM");
    writeWhole(path, "new", {isNew: true});
    expect(() => writeWhole(path, "newer", {isNew: true})).toThrow(expect.objectContaining({code: "EEXIST"}));
    expect(contents()).toEqual({"a.txt": "new"});
  });
});

describe("what fails leaves the old file as it was, or none, and nothing beside it", () => {
  const steps = ["openSync", "writeFileSync", "fsyncSync", "closeSync", "renameSync"] as const;
  test.each(steps.flatMap((step) => ["ENOSPC", "EDQUOT", "EIO"].map((code) => [step, code] as const)))(
    "%s with %s",
    (step, code) => {
      writeFileSync(path, "old");
      fail(step, code);
      expect(() => writeWhole(path, "new")).toThrow(expect.objectContaining({code}));
      expect(contents()).toEqual({"a.txt": "old"});
    }
  );

  test.each(["openSync", "writeFileSync", "fsyncSync", "linkSync"] as const)("%s, for a new name", (step) => {
    fail(step, "ENOSPC");
    expect(() => writeWhole(path, "new", {isNew: true})).toThrow(`${path}: the disk is full`);
    expect(contents()).toEqual({});
  });
});

describe("a fault is one line with the path and the reason in words", () => {
  test.each<[string, string, RegExp]>([
    ["a folder of that name", ".", /: it is a folder, expected a file$/],
    ["a file in place of a folder", "file/a.txt", /file\/a\.txt: a part of its path is a file, expected a folder$/],
    ["one further up", "file/b/a.txt", /file\/b\/a\.txt: a part of its path is a file, expected a folder$/],
    ["a name that is too long", "n".repeat(300), /nnn: its name is too long$/],
    ["links that lead in a circle", "circle", /circle: its links lead in a circle$/]
  ])("%s", (_, name, message) => {
    writeFileSync(join(folder, "file"), "old");
    symlinkSync("circle", join(folder, "circle"));
    expect(() => writeWhole(join(folder, name), "new")).toThrow(message);
    expect(readdirSync(folder)).toEqual(["circle", "file"]);
  });

  test.skipIf(process.platform === "win32").each<[string, number, number]>([
    ["a folder that may not be written", 0o555, 0o644],
    ["a file that may not be written", 0o755, 0o444]
  ])("%s", (_, folderMode, fileMode) => {
    writeFileSync(path, "old");
    chmodSync(path, fileMode);
    chmodSync(folder, folderMode);
    onTestFinished(() => chmodSync(folder, 0o755));
    expect(writeUnprivileged(path, "new")).toContain(`: ${path}: no permission`);
    expect(contents()).toEqual({"a.txt": "old"});
  });
});

describe("what is replaced stays what it was", () => {
  test.each([0o644, 0o600, 0o755, 0o664])("a file of mode %i", (mode) => {
    writeFileSync(path, "old");
    chmodSync(path, mode);
    writeWhole(path, "new");
    expect([statSync(path).mode & 0o777, readFileSync(path, "utf8")]).toEqual([mode, "new"]);
  });

  test.each<[string, string, boolean]>([
    ["a link", "b/real.txt", true],
    ["a link to a link", "link.txt", true],
    ["a link to a file that is not there yet", "b/real.txt", false]
  ])("%s", (_, to, isThere) => {
    mkdirSync(join(folder, "b"));
    if (isThere) writeFileSync(join(folder, "b", "real.txt"), "old");
    symlinkSync("b/real.txt", join(folder, "link.txt"));
    symlinkSync(to, path);
    writeWhole(path, "new");
    expect([readlinkSync(path), readFileSync(join(folder, "b", "real.txt"), "utf8")]).toEqual([to, "new"]);
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "b", "link.txt"]);
  });
});

describe("what a killed process left is removed by the next one after an hour, and what a living one is at is not", () => {
  const {pid: dead} = spawnSync(process.execPath, ["--version"]);
  test.each<[string, number | string, minutes: number, isLeft: boolean]>([
    ["a dead process's", dead, 61, false],
    ["one's that had our number", process.pid, 61, false],
    ["a living one's", process.ppid, 61, true],
    ["one's whose number is another container's, as far as can be told", dead, 59, true],
    ["one's that has our number in another container", process.pid, 59, true],
    ["what is none", "a", 61, true]
  ])("%s", (_, pid, minutes, isLeft) => {
    const name = `.campaign-notebook-${pid}-0c1d.tmp`;
    writeFileSync(join(folder, name), "half");
    const then = Date.now() / 1000 - minutes * 60;
    utimesSync(join(folder, name), then, then);
    writeWhole(path, "new");
    expect(contents()).toEqual({"a.txt": "new", ...(isLeft && {[name]: "half"})});
  });

  test("two processes of one number are at files of their own", () => {
    const {renameSync} = fs;
    let isInner = false;
    fs.renameSync = (from, to) => {
      if (!isInner) {
        isInner = true;
        writeWhole(path, "inner");
      }
      renameSync(from, to);
    };
    syncBuiltinESMExports();
    onTestFinished(() => {
      fs.renameSync = renameSync;
      syncBuiltinESMExports();
    });
    writeWhole(path, "outer");
    expect(contents()).toEqual({"a.txt": "outer"});
  });
});

/** Lets one of Node's functions fail as the system makes it fail, until the test is over. */
function fail(
  name: "openSync" | "writeFileSync" | "fsyncSync" | "closeSync" | "renameSync" | "linkSync",
  code: string
) {
  const own = fs[name];
  const error = Object.assign(new Error(code), {code, errno: -1});
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      // What was opened is closed all the same.
      if (name === "closeSync") Reflect.apply(own, fs, args);
      throw error;
    }
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    Object.assign(fs, {[name]: own});
    syncBuiltinESMExports();
  });
}

/** Root may write everything, so that the folder's owner, another user, does it in root's place: with a program that all can read. */
function writeUnprivileged(file: string, text: string): string {
  const place = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  onTestFinished(() => rmSync(place, {recursive: true}));
  const program = join(place, "write.mjs");
  buildSync({entryPoints: ["src/cli/write-whole.ts"], bundle: true, platform: "node", format: "esm", outfile: program});
  chmodSync(place, 0o755);
  const nobody = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {};
  if (nobody.uid) for (const owned of [folder, file]) chownSync(owned, nobody.uid, nobody.gid);
  const call = `import {writeFolder, writeWhole} from ${JSON.stringify(program)}; writeWhole(...${JSON.stringify([file, text])});`;
  return spawnSync(process.execPath, ["--input-type=module", "--eval", call], {...nobody, cwd: place, encoding: "utf8"})
    .stderr;
}

function contents(): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

describe("a folder is written whole or not at all", () => {
  const files = [
    {name: "b/c.txt", text: "Besa"},
    {name: "d.txt", text: "8,000+"}
  ];

  test.each<[string, (place: string) => void]>([
    ["where nothing was", () => {}],
    ["where an empty folder was", (place) => mkdirSync(place)],
    ["where a link leads to an empty folder", (place) => linkToNewFolder(place)]
  ])("%s", (_, prepare) => {
    prepare(path);
    writeFolder(path, files);
    for (const {name, text} of files) expect(readFileSync(join(path, name), "utf8")).toBe(text);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test.each<[string, string, (place: string) => void]>([
    ["a folder with a file", "it is not empty", (place) => writeWhole(join(place, "own.txt"), "own")],
    ["a file", "a part of its path is a file, expected a folder", (place) => writeFileSync(place, "own")]
  ])("%s stays as it was", (_, reason, prepare) => {
    prepare(path);
    expect(() => writeFolder(path, files)).toThrow(`${path}: ${reason}`);
    expect(readdirSync(folder)).toEqual(["a.txt"]);
    expect(readFileSync(lstatSync(path).isFile() ? path : join(path, "own.txt"), "utf8")).toBe("own");
  });

  test("what fails in the middle leaves nothing", () => {
    const broken = (function* () {
      yield files[0]!;
      throw new Error("no more");
    })();
    expect(() => writeFolder(path, broken)).toThrow("no more");
    expect(readdirSync(folder)).toEqual([]);
  });

  function linkToNewFolder(place: string): void {
    mkdirSync(join(folder, "behind"));
    symlinkSync("behind", place);
  }
});
