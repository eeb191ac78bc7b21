import {mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {cacheRoot, frameworkRoot} from "./framework.js";

/**
 * Lets Framework build without the network. Its client names libraries that a page may ask for by a global name (`d3`, `tex`),
 * and a build asks the registry for the version of each, though no page here uses one. A folder in the cache answers instead.
 */
export function settleClientLibraries(): void {
  for (const library of clientLibraries()) mkdirSync(join(cacheRoot, "_npm", `${library}@0.0.0`), {recursive: true});
}

/** The packages that Framework's client names, for the preview and for the built pages, in alphabetical order. */
export function clientLibraries(): string[] {
  const sources = clientSources(["index.js", "preview.js"]);
  return [...new Set(sources.flatMap((source) => matches(source, /"npm:((?:@[\w.-]+\/)?[\w.-]+)/g)))].sort();
}

/** The client's modules that load with every page: those that the entries import, but not those loaded on demand. */
function clientSources(entries: readonly string[]): string[] {
  const files = new Set(entries);
  const sources: string[] = [];
  for (const file of files) {
    const source = readFileSync(join(frameworkRoot, "dist", "client", file), "utf8");
    sources.push(source);
    for (const path of matches(source, /^import (?:.* from )?"\.\/(.+)"/gm)) files.add(join(file, "..", path));
    for (const name of matches(source, /^import .* from "observablehq:(.+)"/gm)) files.add(`${name}.js`);
  }
  return sources;
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1]!);
}
