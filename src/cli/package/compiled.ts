import {relative, sep} from "node:path";
import ts from "typescript";

/** What no program imports, and so needs no types. */
const withoutTypes = /^(?:cli|data)\/.*\.d\.ts$/;

/**
 * Sources of `src/` and all that they import from it, as modules with their types and source maps, by their paths in `lib/`.
 *
 * @throws Error with the faults, where the compiler finds any
 */
export function compiled(sources: readonly string[]): Map<string, string> {
  const program = ts.createProgram([...sources], compilerOptions());
  const files = new Map<string, string>();
  const {diagnostics} = program.emit(undefined, (path, text) => {
    const name = relative("lib", path).split(sep).join("/");
    if (!withoutTypes.test(name)) files.set(name, text);
  });
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (faults.length > 0) throw new Error(ts.formatDiagnostics(faults, host));
  return files;
}

/** The project's own, for modules that stand without their sources. */
export function compilerOptions(): ts.CompilerOptions {
  const {config} = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path));
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  return {
    ...options,
    noEmit: false,
    declaration: true,
    sourceMap: true,
    inlineSources: true,
    rootDir: "src",
    outDir: "lib"
  };
}

/** What a source of `src/` is called in `lib/`, without an ending. */
export function nameOf(source: string): string {
  return source.replace(/^src\//, "").replace(/\.ts$/, "");
}

const host: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
  getCanonicalFileName: (name) => name,
  getNewLine: () => "\n"
};
