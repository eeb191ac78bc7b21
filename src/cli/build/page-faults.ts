import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join, posix, sep} from "node:path";
import {init, parse} from "es-module-lexer";
import {parseHTML} from "linkedom";

/**
 * What is broken in the pages of a built site, one line each, beginning with the page. Framework calls a build good though a
 * cell could not be read, which leaves an error box in the page, or though a module asks for a package that only Node has.
 */
export async function pageFaults(site: string): Promise<string[]> {
  await init;
  const files = readdirSync(site, {recursive: true, encoding: "utf8"}).map((file) => file.split(sep).join("/"));
  const pages = files.filter((file) => file.endsWith(".html")).sort();
  return pages.flatMap((page) => faultsOf(site, page).map((fault) => `${page}: ${fault}`));
}

function faultsOf(site: string, page: string): string[] {
  const {document} = parseHTML(readFileSync(join(site, page), "utf8"));
  const boxes = Array.from(document.querySelectorAll(".observablehq--error"), (box) => box.textContent.trim());
  const scripts = Array.from(document.querySelectorAll("script[type=module]"), (script) => script.textContent);
  return [...boxes, ...unloadable(site, page, scripts)];
}

/** The packages that the page's scripts, and the modules that these import in turn, leave to a browser that cannot find them. */
function unloadable(site: string, page: string, scripts: readonly string[]): string[] {
  const faults: string[] = [];
  const modules = new Set<string>();
  const visit = (file: string, source: string) => {
    for (const name of importsOf(source)) {
      if (/^https?:/.test(name)) continue;
      if (name.startsWith("/")) modules.add(name.slice(1));
      else if (name.startsWith(".")) modules.add(posix.join(posix.dirname(file), name));
      else faults.push(`${file === page ? "" : `${file} `}imports ${JSON.stringify(name)}, which no browser can load`);
    }
  };
  for (const script of scripts) visit(page, script);
  for (const file of modules) {
    const path = join(site, file);
    // Framework's client names libraries that it loads only for pages that use them; those of no page are not there.
    if (existsSync(path)) visit(file, readFileSync(path, "utf8"));
  }
  return faults;
}

function importsOf(source: string): string[] {
  const [imports] = parse(source);
  return imports.flatMap(({n: name}) => (name === undefined ? [] : [name]));
}
