import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeEach, describe, expect, onTestFinished, test} from "vitest";
import {takeLock} from "../../../src/cli/build/lock.js";
import {beganAt} from "../../../src/cli/running.js";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  lock = join(folder, "lock");
  onTestFinished(() => rmSync(folder, {recursive: true}));
});

test("a lock that a living process holds is told with its number, until it is released", () => {
  const release = takeLock(lock);
  expect(() => takeLock(lock)).toThrow(`process ${process.pid} is building already, as ${lock} says; wait for its end`);
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

  test.runIf(process.platform === "linux")("a process whose number a later one has now", () => {
    writeFileSync(lock, `${process.ppid} ${Number(beganAt(process.ppid)) - 1}`);
    takeLock(lock)();
    expect(readdirSync(folder)).toEqual([]);
  });
});
