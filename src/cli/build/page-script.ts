import {init, parse} from "es-module-lexer";

/** An import that a page's script makes at once: `names` is its list in braces, empty for one that takes none or is a call. */
export type Import = {path: string; names: string; isCall: boolean};

await init;

/** The script of a built page in which Framework defines the page's blocks, by its client; empty where it has none. */
export function pageScript(html: string): string {
  const scripts = Array.from(html.matchAll(/<script type="module">([^]*?)<\/script>/g), ([, script]) => script!);
  return scripts.find((script) => /^import .*\/_observablehq\/client\./m.test(script)) ?? "";
}

/** What the script of a page imports. */
export function importsOf(script: string): Import[] {
  return parse(script)[0].flatMap(({n: path, ss: start, se: end, d: dynamic}) => {
    const [, names = ""] = /^import\s*(\{[^}]*\})/.exec(script.slice(start, end)) ?? [];
    return path === undefined ? [] : [{path, names, isCall: dynamic >= 0}];
  });
}

/** A script with something else in the place of each of its imports. */
export function withImports(script: string, replace: (found: Import) => string): string {
  return parse(script)[0].reduceRight((text, {n: path, ss: start, se: end}) => {
    if (path === undefined) return text;
    const [found] = importsOf(text.slice(start, end));
    return text.slice(0, start) + replace(found!) + text.slice(end);
  }, script);
}
