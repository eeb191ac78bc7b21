import {parse, parseExpressionAt, type Options} from "acorn";
import type {Fault} from "./compile.js";

const options: Options = {
  ecmaVersion: "latest",
  sourceType: "module",
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: false,
  locations: true
};

/** What is wrong with a cell's code before it runs; null where nothing is. Code that loads other code is refused. */
export function syntaxFault(code: string): Fault | null {
  try {
    const fault = loadingFault(treeOf(code));
    // It runs as a function's body, in which `await` is no word.
    if (!fault) treeOf(code, {...options, sourceType: "script"});
    return fault;
  } catch (error) {
    const {message, loc} = error as SyntaxError & {loc?: {line: number; column: number}};
    const said = message.replace(/ \(\d+:\d+\)$/, "");
    return {message: `SyntaxError: ${said}`, line: loc?.line ?? null, column: loc ? loc.column + 1 : null};
  }
}

/** The line of an option in code that can run; null where its name does not stand there just once. */
export function optionLine(code: string, option: string): number | null {
  const found = nodesOf(treeOf(code)).filter(
    ({type, computed, key}) => type === "Property" && !computed && [key?.name, key?.value].includes(option)
  );
  return found.length === 1 ? found[0]!.loc.start.line : null;
}

type Tree = {
  type: string;
  loc: {start: {line: number; column: number}};
  /** Of properties. */
  computed?: boolean;
  key?: {name?: string; value?: unknown};
};

function treeOf(code: string, how = options): Tree {
  return (expressionOf(code, how) ?? parse(code, how)) as unknown as Tree;
}

/** Code that is one expression, of which some, as a function without a name, cannot stand as a statement. */
function expressionOf(code: string, how: Options): unknown {
  try {
    const tree = parseExpressionAt(code, 0, how);
    return ["", ";"].includes(code.slice(tree.end).trim()) ? tree : null;
  } catch {
    return null;
  }
}

const loading = new Set([
  "ImportExpression",
  "ImportDeclaration",
  "ExportAllDeclaration",
  "ExportDefaultDeclaration",
  "ExportNamedDeclaration"
]);

function loadingFault(tree: Tree): Fault | null {
  const found = nodesOf(tree).find(({type}) => loading.has(type));
  if (!found) return null;
  const {line, column} = found.loc.start;
  return {message: "a cell cannot import or export; all that it can use is in scope", line, column: column + 1};
}

function nodesOf(tree: Tree): Tree[] {
  const nodes = [tree];
  for (const node of nodes)
    for (const child of Object.values(node).flat() as (Partial<Tree> | null)[])
      if (typeof child?.type === "string") nodes.push(child as Tree);
  return nodes;
}
