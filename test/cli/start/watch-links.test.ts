import {mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {watchFiles} from "../../../src/cli/start/watch-files.js";
import {replaceAlike, rewriteAlike, writeOld} from "../../support/alike.js";

let root: string;
const at = (path: string) => join(root, path);
const link = (target: string, path: string) => symlinkSync(target, at(path));
const relink = (target: string, path: string) => (rmSync(at(path)), link(target, path));

beforeEach(() => {
  vi.useFakeTimers();
  root = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  for (const folder of ["watched", "more", "less"]) mkdirSync(at(folder));
  for (const file of ["watched/own.txt", "one.txt", "two.txt", "more/one.txt", "less/one.txt"])
    writeOld(at(file), file.slice(-7));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(root, {recursive: true});
});

// Windows asks for a right of its own to make links.
describe.skipIf(process.platform === "win32")("a file behind a symbolic link is followed, but no folder", () => {
  test.each<[string, [target: string, path: string][], () => void, number]>([
    ["nothing happened", [["../one.txt", "watched/a.txt"]], () => {}, 0],
    ["a file grew", [["../one.txt", "watched/a.txt"]], () => writeFileSync(at("one.txt"), "longer than it was"), 1],
    [
      "a file was edited and keeps its size and date",
      [["../one.txt", "watched/a.txt"]],
      () => rewriteAlike(at("one.txt")),
      1
    ],
    [
      "a file was replaced by one of its size and date",
      [["../one.txt", "watched/a.txt"]],
      () => replaceAlike(at("one.txt")),
      1
    ],
    ["a file was removed", [["../one.txt", "watched/a.txt"]], () => rmSync(at("one.txt")), 1],
    ["a file came where there was none", [["../new.txt", "watched/a.txt"]], () => writeFileSync(at("new.txt"), ""), 1],
    [
      "a file behind two links was edited",
      [
        ["b.txt", "watched/a.txt"],
        ["../one.txt", "watched/b.txt"]
      ],
      () => rewriteAlike(at("one.txt")),
      1
    ],
    [
      "a link was renamed",
      [["../one.txt", "watched/a.txt"]],
      () => renameSync(at("watched/a.txt"), at("watched/b.txt")),
      1
    ],
    [
      "a link leads to another file of that size and date",
      [["../one.txt", "watched/a.txt"]],
      () => relink("../two.txt", "watched/a.txt"),
      1
    ],
    ["a link that leads nowhere came", [], () => link("nowhere.txt", "watched/a.txt"), 1],
    ["a link to itself came", [], () => link("a.txt", "watched/a.txt"), 1],
    ["a file in a folder was edited", [["../more", "watched/a"]], () => rewriteAlike(at("more/one.txt")), 0],
    ["a file came to a folder", [["../more", "watched/a"]], () => writeFileSync(at("more/new.txt"), ""), 0],
    ["a link to a folder came", [], () => link("../more", "watched/a"), 1],
    [
      "a link leads to another folder of such files",
      [["../more", "watched/a"]],
      () => relink("../less", "watched/a"),
      0
    ],
    [
      "a second link to a folder went",
      [
        ["../more", "watched/a"],
        ["../more", "watched/b"]
      ],
      () => rmSync(at("watched/b")),
      1
    ],
    [
      "a folder holds links to itself",
      [
        [".", "watched/a"],
        [".", "watched/b"]
      ],
      () => rewriteAlike(at("watched/own.txt")),
      1
    ],
    [
      "two folders link to each other",
      [
        ["../more", "watched/a"],
        ["../watched", "more/b"]
      ],
      () => rewriteAlike(at("watched/own.txt")),
      1
    ]
  ])("%s", (_, links, happen, calls) => {
    for (const [target, path] of links) link(target, path);
    const changed = watch("watched");
    happen();
    vi.advanceTimersByTime(1000);
    expect(changed).toHaveBeenCalledTimes(calls);
  });

  test.each<[string, () => void]>([
    ["a file in it was edited", () => rewriteAlike(at("more/one.txt"))],
    ["it leads to another of such files", () => relink("less", "linked")]
  ])("the folder itself may be a link: %s", (_, happen) => {
    link("more", "linked");
    const changed = watch("linked");
    happen();
    vi.advanceTimersByTime(1000);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

function watch(folder: string) {
  const changed = vi.fn();
  watchFiles({folders: [at(folder)]}, changed);
  return changed;
}
