import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeEach, describe, expect, onTestFinished, test} from "vitest";
import {takeLock} from "../../../src/cli/build/lock.js";
import {beganAt, placeOfNumbers} from "../../../src/cli/processes.js";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  lock = join(folder, "lock");
  onTestFinished(() => rmSync(folder, {recursive: true}));
});

test("a lock that a living process holds is told with its number, until it is released", () => {
  const release = takeLock(lock);
  expect(() => takeLock(lock)).toThrow(
    `process ${process.pid} is building already, as ${lock} says; wait for its end, or remove`
  );
  release();
  takeLock(lock)();
  expect(readdirSync(folder)).toEqual([]);
});

describe("a lock is free that was left by", () => {
  const {pid: dead} = spawnSync(process.execPath, ["--version"]);
  test.each<[string, string]>([
    ["a dead process", `${dead} 1`],
    ["a dead process on a system that tells no start", `${dead} `],
    ["nobody", ""],
    ["something else", "locked\n"]
  ])("%s", (_, content) => {
    writeFileSync(lock, content);
    takeLock(lock)();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("a link that leads nowhere", () => {
    symlinkSync("nowhere", lock);
    takeLock(lock)();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.runIf(process.platform === "linux")("a process whose number a later one has now", () => {
    writeFileSync(lock, `${process.ppid} ${Number(beganAt(process.ppid)) - 1}`);
    takeLock(lock)();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a lock that a process of another machine or container holds", () => {
  const {pid: dead} = spawnSync(process.execPath, ["--version"]);
  test.each([
    ["a number that is free here", dead],
    ["our own number", process.pid]
  ])("of %s is taken after an hour", (_, pid) => {
    writeFileSync(lock, `${pid} 1 elsewhere`);
    expect(() => takeLock(lock)).toThrow(`process ${pid} is building already`);
    const then = Date.now() / 1000 - 61 * 60;
    utimesSync(lock, then, then);
    takeLock(lock)();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("of our own place is told by its number", () => {
    writeFileSync(lock, `${dead} 1 ${placeOfNumbers()}`);
    takeLock(lock)();
    expect(readdirSync(folder)).toEqual([]);
  });
});
