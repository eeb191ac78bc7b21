import {readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import {setTimeout} from "node:timers";
import {Window} from "happy-dom";
import {pageScript, withImports} from "./page-script.js";

/** What names stand for in a page's code. */
type Names = Readonly<Record<string, unknown>>;

/** The HTML that a page's blocks display, by their ids, and why others display none, a line each. */
export type Displayed = {html: ReadonlyMap<string, string>; faults: readonly string[]};

/**
 * Runs those blocks of a page of a built site that display something in the open, in a document of their own, as a browser would.
 *
 * @param page the page's path within the site
 * @param substitutes what names stand for in place of what the page has of them
 */
export async function runPage(site: string, page: string, substitutes: Names): Promise<Displayed> {
  const settings = {disableCSSFileLoading: true, handleDisabledFileLoadingAsSuccess: true};
  const window = new Window({url: `http://localhost/${page}`, settings});
  const leave = enter(window);
  try {
    const html = readFileSync(join(site, page), "utf8");
    window.document.write(html);
    const {blocks, builtins} = programOf(join(site, page), pageScript(html));
    const closed = blocksInClosedDetails(window.document as unknown as Document);
    return await displayed(blocks, {...builtins, ...substitutes}, closed);
  } finally {
    leave();
    await window.happyDOM.close();
  }
}

/** Lends Node the globals of a window that it has not itself, as modules of pages expect; what is given takes them back. */
function enter(window: Window): () => void {
  const lent = Object.getOwnPropertyNames(window).filter((name) => !(name in globalThis) || timers.includes(name));
  const own = timers.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)!] as const);
  const unheard = () => {};
  // A browser only logs what a page's code leaves to fail on its own.
  process.on("unhandledRejection", unheard);
  for (const name of lent) {
    const value = (window as unknown as Record<string, unknown>)[name];
    const isMethod = typeof value === "function" && /^[a-z]/.test(name);
    Object.defineProperty(globalThis, name, {
      value: isMethod ? value.bind(window) : value,
      configurable: true,
      writable: true
    });
  }
  return () => {
    for (const name of lent) Reflect.deleteProperty(globalThis, name);
    for (const [name, descriptor] of own) Object.defineProperty(globalThis, name, descriptor);
    setImmediate(() => process.off("unhandledRejection", unheard));
  };
}

/** They are the window's in a page, and end with it. */
const timers = ["setTimeout", "clearTimeout", "setInterval", "clearInterval"];

/** A block of a page's code, as the page's script defines it to Framework's client. */
type Block = {
  id: string;
  mode?: string;
  inputs?: string[];
  outputs?: string[];
  body: (...inputs: unknown[]) => unknown;
};

/** The blocks of a page's script, and what Framework's client lends them. */
function programOf(file: string, script: string): {blocks: readonly Block[]; builtins: Names} {
  const folder = dirname(file);
  const blocks: Block[] = [];
  const paths = new Map<string, string>();
  const scope = {
    define: (block: Block) => void blocks.push(block),
    registerFile: (name: string, {path}: {path: string}) => void paths.set(name, path),
    load: (path: string) => import(pathToFileURL(join(folder, path)).href)
  };
  const code = withImports(script, ({path, isCall}) => (isCall ? `load(${JSON.stringify(path)})` : ""));
  new Function(...Object.keys(scope), code)(...Object.values(scope));
  const fileNamed = (name: string) => readFileSync(join(folder, paths.get(name)!), "utf8");
  const attachment = (name: string) => ({
    text: async () => fileNamed(name),
    json: async () => JSON.parse(fileNamed(name)) as unknown
  });
  return {blocks, builtins: {FileAttachment: attachment, width: 640, dark: false}};
}

/** The ids of the blocks whose place in the page, a comment, is in `details` that are closed. */
function blocksInClosedDetails(document: Document): Set<string> {
  const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  const ids = new Set<string>();
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode())
    if (comment.parentElement?.closest("details:not([open])")) ids.add(comment.nodeValue!.slice(1, -1));
  return ids;
}

async function displayed(blocks: readonly Block[], names: Names, left: ReadonlySet<string>): Promise<Displayed> {
  const runs = new Map<Block, Promise<Names>>();
  const html = new Map<string, string>();
  const faults: string[] = [];

  async function valueOf(name: string): Promise<unknown> {
    if (name in names) return names[name];
    const block = blocks.find(({outputs}) => outputs?.includes(name));
    if (!block) throw new Error(`${name} is there only in a browser`);
    return firstOf((await outputsOf(block))[name]);
  }

  function outputsOf(block: Block): Promise<Names> {
    const run = runs.get(block) ?? inTime(runBlock(block));
    runs.set(block, run);
    return run;
  }

  async function runBlock({id, mode, inputs = [], body}: Block): Promise<Names> {
    const shown: unknown[] = [];
    const display = <Value>(value: Value) => (shown.push(value), value);
    const own: Names = {display, view: (input: {value: unknown}) => display(input).value};
    const outputs = await body(...(await Promise.all(inputs.map(async (name) => own[name] ?? (await valueOf(name))))));
    const values = await Promise.all(shown.map(async (value) => value));
    const elements = values.filter((value) => value instanceof Element);
    const other = values.find((value) => !(value instanceof Element));
    // What stands within a sentence is a value as a rule, and may be the browser's, as its width.
    if (mode === "inline" && other !== undefined) return outputs as Names;
    if (elements.length < values.length)
      throw new Error(`it displays ${String(other).slice(0, 60)}, which is no element`);
    if (elements.length > 0) html.set(id, elements.map(htmlOf).join(""));
    return outputs as Names;
  }

  for (const block of blocks)
    if (displays(block) && !left.has(block.id))
      await outputsOf(block).catch((error: Error) => faults.push(error.message));
  return {html, faults};
}

/** A generator stands for one value after another, of which the page shows the first at first. */
async function firstOf(value: unknown): Promise<unknown> {
  const {next, return: end} = (value ?? {}) as Partial<Generator>;
  return typeof next === "function" && typeof end === "function"
    ? (await (value as AsyncGenerator).next()).value
    : value;
}

/** Milliseconds that a block may take: what it waits for may never come. */
const patience = 10_000;

async function inTime<T>(run: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${patience / 1000} seconds`)), patience);
  });
  return Promise.race([run, over]).finally(() => clearTimeout(timer));
}

function displays({inputs = []}: Block): boolean {
  return inputs.includes("display") || inputs.includes("view");
}

const controls = "form, .bar, button, select, input, textarea";

/** With controls that wait for the page's code. A style that is set to null is none, which happy-dom writes out. */
function htmlOf(element: Element): string {
  for (const styled of [element, ...element.querySelectorAll("[style]")])
    if (styled.getAttribute("style")?.endsWith(": null;")) styled.removeAttribute("style");
  for (const control of [element, ...element.querySelectorAll(controls)])
    if (control.matches(controls)) control.setAttribute("inert", "");
  return element.outerHTML;
}
