import {readFileSync} from "node:fs";
import {isBuiltin} from "node:module";
import {posix} from "node:path";
import ts from "typescript";

/** Where an import leads: to a folder of src (`src/model`), to a package (`d3`), or to Node (`node`). */
export type Import = {specifier: string; target: string};

/** What a TypeScript file of this project imports, types too; `file` is relative to the project, with slashes. */
export function importsOf(file: string): Import[] {
  return ts
    .preProcessFile(readFileSync(file, "utf8"))
    .importedFiles.map(({fileName: specifier}) => ({specifier, target: targetOf(file, specifier)}));
}

/** What is loaded with a module, by its text: neither types nor what it imports only when it runs. */
export function loadedWith(text: string): string[] {
  const {statements} = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const {moduleSpecifier: module} = statement;
    return module && ts.isStringLiteral(module) && !isOfTypes(statement) ? [module.text] : [];
  });
}

function isOfTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const {importClause: clause} = statement;
  if (!clause) return false;
  const {name, namedBindings: bound} = clause;
  const named = bound && ts.isNamedImports(bound) ? bound.elements : [];
  return clause.isTypeOnly || (!name && named.length > 0 && named.every(({isTypeOnly}) => isTypeOnly));
}

/** The names that a file imports from modules: `default` and `*` for their whole. */
export function namesImported(file: string, modules: readonly string[]): string[] {
  const {statements} = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    if (!modules.includes(statement.moduleSpecifier.text)) return [];
    const {name, namedBindings} = statement.importClause ?? {};
    const bound = !namedBindings
      ? []
      : ts.isNamespaceImport(namedBindings)
        ? ["*"]
        : namedBindings.elements.map((element) => (element.propertyName ?? element.name).text);
    return [...(name ? ["default"] : []), ...bound];
  });
}

function targetOf(file: string, specifier: string): string {
  const path = specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier) : specifier;
  if (isBuiltin(path)) return "node";
  return path
    .split("/")
    .slice(0, /^(@|src\/)/.test(path) ? 2 : 1)
    .join("/");
}
