import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {syncBuiltinESMExports} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeEach, describe, expect, onTestFinished, test} from "vitest";
import {clearRoom, makeRoom, putInPlace, siteFolderAt} from "../../../src/cli/build/site-folder.js";

let project: string;
let dist: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  dist = join(project, "dist");
  onTestFinished(() => rmSync(project, {recursive: true}));
});

describe("the next site takes the place of", () => {
  test.each<[string, () => void, string]>([
    ["the last one", () => siteOf("dist", "old"), "dist"],
    ["none", () => {}, "dist"],
    [
      "one that a link leads to",
      () => {
        siteOf("www/site", "old");
        symlinkSync("www/site", dist);
      },
      "www/site"
    ]
  ])("%s", (_, prepare, place) => {
    prepare();
    const folder = siteFolderAt(dist);
    makeRoom(folder);
    writeFileSync(join(folder.next, "index.html"), "new");
    putInPlace(folder);
    clearRoom(folder);
    expect([pages("dist"), pages(place)]).toEqual([{"index.html": "new"}, {"index.html": "new"}]);
    expect(readdirSync(project).filter((name) => name.startsWith("."))).toEqual([]);
    expect(readdirSync(join(project, place, "..")).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

describe("what a killed build left is mended by the next one", () => {
  test.each<[killed: string, left: Record<string, string>, site: Record<string, string> | null]>([
    ["while it made the site", {dist: "old", ".dist.next": "half"}, {"index.html": "old"}],
    ["the first of all", {".dist.next": "half"}, null],
    ["between the two renames", {".dist.last": "old", ".dist.next": "new"}, {"index.html": "old"}],
    ["after the two renames", {dist: "new", ".dist.last": "old"}, {"index.html": "new"}],
    ["while it removed the last site", {dist: "new", ".dist.next": "half of the old"}, {"index.html": "new"}],
    ["while it mended", {dist: "new", ".dist.last": "old", ".dist.next": "half"}, {"index.html": "new"}]
  ])("%s", (_, left, site) => {
    for (const [name, text] of Object.entries(left)) siteOf(name, text);
    const folder = siteFolderAt(dist);
    makeRoom(folder);
    expect(readdirSync(project).sort()).toEqual([".dist.next", ...(site ? ["dist"] : [])]);
    expect([pages(".dist.next"), site && pages("dist")]).toEqual([{}, site]);
    clearRoom(folder);
    expect(readdirSync(project)).toEqual(site ? ["dist"] : []);
  });
});

test("projects whose links lead to one folder share its lock, and others have their own", () => {
  siteOf("www/site", "old");
  for (const name of ["a", "b", "c"]) mkdirSync(join(project, name));
  for (const name of ["a", "b"]) symlinkSync("../www/site", join(project, name, "dist"));
  const [a, b, c] = ["a", "b", "c"].map((name) => siteFolderAt(join(project, name, "dist")).lock);
  const [shared, own] = [join(realpathSync(project), "www", ".site.lock"), join(project, "c", ".dist.lock")];
  expect([a, b, c]).toEqual([shared, shared, own]);
});

test.each([1, 2])("where the rename number %i fails, the last site stays", (number) => {
  siteOf("dist", "old");
  const folder = siteFolderAt(dist);
  makeRoom(folder);
  failRename(number);
  expect(() => putInPlace(folder)).toThrow("EBUSY");
  clearRoom(folder);
  expect([pages("dist"), readdirSync(project)]).toEqual([{"index.html": "old"}, ["dist"]]);
});

describe("where no site can be put, one line says so, and nothing is touched", () => {
  test.each<[string, () => void, string]>([
    ["a file", () => writeFileSync(dist, "mine"), "dist is a file, expected a folder or nothing"],
    [
      "a link to a file",
      () => {
        writeFileSync(join(project, "file"), "mine");
        symlinkSync("file", dist);
      },
      "dist is a file, expected a folder or nothing"
    ],
    ["a link that leads nowhere", () => symlinkSync("nowhere", dist), "dist is a link that leads nowhere, "],
    ["a link to itself", () => symlinkSync("dist", dist), "dist is a link that leads nowhere, "]
  ])("%s", (_, prepare, message) => {
    prepare();
    const before = readdirSync(project);
    expect(() => siteFolderAt(dist)).toThrow(message);
    expect(readdirSync(project)).toEqual(before);
  });
});

/** Lets one of the renames fail, counted from now, until the test is over. */
function failRename(number: number): void {
  const {renameSync} = fs;
  let count = 0;
  fs.renameSync = (from, to) => {
    if (++count === number) throw new Error("EBUSY");
    renameSync(from, to);
  };
  syncBuiltinESMExports();
  onTestFinished(() => {
    fs.renameSync = renameSync;
    syncBuiltinESMExports();
  });
}

/** A site of one page. */
function siteOf(name: string, text: string): void {
  mkdirSync(join(project, name), {recursive: true});
  writeFileSync(join(project, name, "index.html"), text);
}

function pages(name: string): Record<string, string> {
  const folder = join(project, name);
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}
