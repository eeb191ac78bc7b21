import {existsSync, readFileSync} from "node:fs";
import {join, posix} from "node:path";
import {init, parse} from "es-module-lexer";
import {parseHTML} from "linkedom";
import {sitePages} from "./site-pages.js";

/**
 * What is broken in the pages of a built site, one line each, beginning with the page. Framework calls a build good though a
 * cell could not be read, which leaves an error box in the page, or though a module asks for a package that only Node has.
 */
export async function pageFaults(site: string): Promise<string[]> {
  await init;
  const importsIn = remembering((file: string) => importsOfModule(join(site, file)));
  return sitePages(site).flatMap((page) => faultsOf(site, page, importsIn).map((fault) => `${page}: ${fault}`));
}

/** What the module of a file imports. */
type ImportsIn = (file: string) => readonly string[];

/** Each module is a part of nearly every page. */
function remembering(importsIn: ImportsIn): ImportsIn {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const imports = known.get(file) ?? importsIn(file);
    known.set(file, imports);
    return imports;
  };
}

function faultsOf(site: string, page: string, importsIn: ImportsIn): string[] {
  const {document} = parseHTML(readFileSync(join(site, page), "utf8"));
  const boxes = Array.from(document.querySelectorAll(".observablehq--error"), (box) => box.textContent.trim());
  const scripts = Array.from(document.querySelectorAll("script[type=module]"), (script) => script.textContent);
  return [...boxes, ...unloadable(page, scripts, importsIn)];
}

/** The packages that the page's scripts, and the modules that these import in turn, leave to a browser that cannot find them. */
function unloadable(page: string, scripts: readonly string[], importsIn: ImportsIn): string[] {
  const faults: string[] = [];
  const modules = new Set<string>();
  const visit = (file: string, imports: readonly string[]) => {
    for (const name of imports) {
      if (/^https?:/.test(name)) continue;
      if (name.startsWith("/")) modules.add(name.slice(1));
      else if (name.startsWith(".")) modules.add(posix.join(posix.dirname(file), name));
      else faults.push(`${file === page ? "" : `${file} `}imports ${JSON.stringify(name)}, which no browser can load`);
    }
  };
  for (const script of scripts) visit(page, importsOf(script));
  for (const file of modules) visit(file, importsIn(file));
  return faults;
}

/** Framework's client names libraries that it loads only for pages that use them; those of no page are not there. */
function importsOfModule(path: string): string[] {
  return existsSync(path) ? importsOf(readFileSync(path, "utf8")) : [];
}

function importsOf(source: string): string[] {
  const [imports] = parse(source);
  return imports.flatMap(({n: name}) => (name === undefined ? [] : [name]));
}
