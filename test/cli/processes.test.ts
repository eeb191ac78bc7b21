import {spawn, spawnSync} from "node:child_process";
import {expect, onTestFinished, test} from "vitest";
import {beganAt, isRunning} from "../../src/cli/processes.js";

test.each<[string, number, boolean]>([
  ["this process", process.pid, true],
  ["its parent", process.ppid, true],
  ["one that has ended", spawnSync(process.execPath, ["--version"]).pid, false],
  ["a group of processes", -process.pid, false],
  ["our own group", 0, false],
  ["no number", NaN, false]
])("%s", (_, pid, runs) => {
  expect(isRunning(pid)).toBe(runs);
});

test.runIf(process.platform === "linux")(
  "one that is dead, but not yet forgotten by its parent, runs no more",
  async () => {
    // The shell's child ends at once, and what takes the shell's place never asks for it.
    const shell = spawn("sh", ["-c", "true & echo $!; exec sleep 60"]);
    onTestFinished(() => void shell.kill());
    const [output] = (await new Promise((resolve) => shell.stdout.once("data", (data) => resolve([data])))) as [Buffer];
    await expect.poll(() => isRunning(Number(output))).toBe(false);
  }
);

test.runIf(process.platform === "linux")("a process's begin stays the same, and tells it from others", () => {
  expect(beganAt(process.pid)).toMatch(/^\d+$/);
  expect([beganAt(process.pid), beganAt(1)]).toEqual([
    beganAt(process.pid),
    expect.not.stringMatching(beganAt(process.pid))
  ]);
});
