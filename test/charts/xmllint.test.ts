import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {profiles} from "../../src/charts/profile.js";
import {fileOf} from "../support/draw.js";
import {madeUpFigures, realFigures} from "../support/figures.js";
import {hostileFigures, hostileOptions} from "../support/hostile.js";
import {needs} from "../support/needs.js";

test("xmllint finds every figure in every profile well-formed", {timeout: 30_000}, ({skip}) => {
  needs(skip, "libxml2-utils");
  const folder = temporary();
  for (const profile of profiles) {
    for (const {name, draw} of realFigures) write(folder, `${name}-${profile}`, fileOf(draw, {profile}));
    for (const {name, draw} of hostileFigures)
      write(folder, `hostile-${name}-${profile}`, fileOf(draw, {...hostileOptions, profile}));
  }
  for (const {name, draw} of madeUpFigures) write(folder, `made-up-${name.replace("/", "-")}`, fileOf(draw));
  expect(xmllint(folder)).toEqual([0, ""]);
});

test("xmllint finds what is not", ({skip}) => {
  needs(skip, "libxml2-utils");
  const folder = temporary();
  write(folder, "broken", '<svg xmlns="http://www.w3.org/2000/svg"><text>&nbsp;</text></svg>');
  expect(xmllint(folder)[0]).not.toBe(0);
});

function xmllint(folder: string): [number | null, string] {
  const {status, stderr} = spawnSync("xmllint", ["--noout", ...readdirSync(folder)], {cwd: folder, encoding: "utf8"});
  return [status, stderr];
}

function write(folder: string, name: string, file: string): void {
  writeFileSync(join(folder, `${name}.svg`), file);
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  return folder;
}
