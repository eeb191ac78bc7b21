import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {campaign, tirana} from "../support/real.js";

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const cells = /^```[\s\S]*?^```$/gm;

test("no module and no page's cell names an article; comments and prose may, as examples", () => {
  const files = readdirSync("src", {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(".observablehq"))
    .map(({parentPath, name}) => `${parentPath}/${name}`);
  const naming = files.filter((file) => [campaign, tirana].some((slug) => code(file).includes(slug)));
  expect(naming).toEqual([]);
});

function code(file: string): string {
  const text = readFileSync(file, "utf8");
  return file.endsWith(".md") ? (text.match(cells) ?? []).join("\n") : text.replace(comments, "");
}
