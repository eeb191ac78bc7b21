import {mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {watchFiles, type Watch} from "../../../src/cli/start/watch-files.js";
import {replaceAlike, rewriteAlike, writeOld} from "../../support/alike.js";

let folder: string;
beforeEach(() => {
  vi.useFakeTimers();
  folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  writeOld(join(folder, "a.txt"), "one");
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, {recursive: true});
});

test.each<[string, () => void, number]>([
  ["nothing happened", () => {}, 0],
  ["a file grew", () => writeFileSync(join(folder, "a.txt"), "three"), 1],
  ["a file of the same size is newer", () => utimesSync(join(folder, "a.txt"), 2, 2), 1],
  ["a file was edited and keeps its size and date", () => rewriteAlike(join(folder, "a.txt")), 1],
  ["a file was replaced by one of its size and date", () => replaceAlike(join(folder, "a.txt")), 1],
  ["a file was removed", () => rmSync(join(folder, "a.txt")), 1],
  ["a file was renamed", () => renameSync(join(folder, "a.txt"), join(folder, "b.txt")), 1],
  [
    "a folder came with a file in it",
    () => (mkdirSync(join(folder, "new")), writeFileSync(join(folder, "new", "b"), "")),
    1
  ],
  ["an empty folder came", () => mkdirSync(join(folder, "new")), 0],
  ["a file changed that does not count", () => writeFileSync(join(folder, "a.tmp"), "two"), 0]
])("%s", (_, happen, calls) => {
  const changed = watch({});
  happen();
  vi.advanceTimersByTime(1000);
  expect(changed).toHaveBeenCalledTimes(calls);
});

test("what changes at a busy time is told afterwards, once", () => {
  let busy = true;
  const changed = watch({busy: () => busy});
  writeFileSync(join(folder, "a.txt"), "three");
  vi.advanceTimersByTime(1000);
  expect(changed).not.toHaveBeenCalled();
  busy = false;
  vi.advanceTimersByTime(1000);
  expect(changed).toHaveBeenCalledTimes(1);
});

test("a folder that does not exist yet is empty", () => {
  const later = join(folder, "later");
  const changed = watch({folders: [later]});
  mkdirSync(later);
  writeFileSync(join(later, "b.txt"), "");
  vi.advanceTimersByTime(1000);
  expect(changed).toHaveBeenCalledTimes(1);
});

test.each<[string, () => void, number]>([
  ["a file was edited", () => rewriteAlike(join(folder, "a.txt")), 1],
  ["a file in a folder was edited", () => rewriteAlike(join(folder, "deep", "b.txt")), 0],
  ["a folder came", () => mkdirSync(join(folder, "new")), 1]
])("without the folders in a folder: %s", (_, happen, calls) => {
  mkdirSync(join(folder, "deep"));
  writeOld(join(folder, "deep", "b.txt"), "two");
  const changed = watch({deep: false});
  happen();
  vi.advanceTimersByTime(1000);
  expect(changed).toHaveBeenCalledTimes(calls);
});

function watch(options: Partial<Watch>) {
  const changed = vi.fn();
  watchFiles({folders: [folder], except: (name) => name.endsWith(".tmp"), ...options}, changed);
  return changed;
}
