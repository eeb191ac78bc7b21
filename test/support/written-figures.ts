import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished} from "vitest";

/** What `npm run figures` writes with options: file name → bytes. */
export function writtenFigures(...options: string[]): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const command = ["--import", "tsx", "src/cli/figures.ts", "--out", folder, ...options];
  const {status, stderr} = spawnSync(process.execPath, command, {encoding: "utf8"});
  expect(status, stderr).toBe(0);
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}
