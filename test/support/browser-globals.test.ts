import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import ts from "typescript";
import {expect, onTestFinished, test} from "vitest";
import {browserGlobals} from "./browser-globals.js";

const source = `
export const a = document.title;
export const b = (document: Document) => document.title;
export const c = globalThis.document;
export const d = (node: Node): Element | null => (node instanceof Element ? node : null);
export const e = new URL("https://example.org").host + setTimeout(() => {}, 1) + structuredClone(1);
export const f = {window: 1}.window;
export const g = () => localStorage.length + navigator.language.length;
`;

test("a browser's own globals are found, its types and what Node has too are not", {timeout: 30_000}, () => {
  const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const file = join(folder, "source.ts");
  writeFileSync(file, source);
  const options = {lib: ["lib.es2023.d.ts", "lib.dom.d.ts"], types: ["node"], typeRoots: ["node_modules/@types"]};
  const found = browserGlobals([file], {...options, module: ts.ModuleKind.ESNext, noEmit: true});
  expect(found.map((use) => use.slice(file.length))).toEqual([
    ":2 document",
    ":5 Element",
    ":8 localStorage",
    ":8 navigator"
  ]);
});
