import ts from "typescript";

/**
 * The uses of what only a browser has (`document`, `window`, `getComputedStyle`), as `file:line name`. Types do not count,
 * nor does `globalThis.document`, which is merely undefined elsewhere.
 */
export function browserGlobals(files: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const uses: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isFree(node) && isBrowserGlobal(checker.getSymbolAtLocation(node))) {
      const {line} = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
      uses.push(`${node.getSourceFile().fileName}:${line + 1} ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return uses;
}

function isFree(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node) || ts.isPartOfTypeNode(node)) return false;
  return !ts.isPropertyAccessExpression(node.parent) || node.parent.expression === node;
}

/** Whether all that declares it is TypeScript's library of the browser; Node's own types declare `URL` or `console` too. */
function isBrowserGlobal(symbol: ts.Symbol | undefined): boolean {
  const declarations = symbol?.declarations ?? [];
  const isGlobal = declarations.some((node) => ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node));
  return isGlobal && declarations.every((node) => /lib\.dom\.[\w.]*d\.ts$/.test(node.getSourceFile().fileName));
}
