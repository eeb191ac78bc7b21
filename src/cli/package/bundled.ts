import {readFileSync, readdirSync} from "node:fs";
import {posix} from "node:path";
import {build, type Metafile} from "esbuild";
import ts from "typescript";
import {compilerOptions} from "./compiled.js";

/**
 * A module of `src/` with all that it imports of other packages: its code with its source map as one file, the types of those
 * packages in a folder of its name, and their licences; by their paths in `lib/`.
 *
 * @param types the module's own types, which import those of the packages
 */
export async function bundled(source: string, types: string): Promise<Map<string, string>> {
  const name = nameOf(source);
  const {outputFiles, metafile} = await build({
    entryPoints: [source],
    bundle: true,
    // A folder of packages that is a link elsewhere leaves no trace of where that is.
    preserveSymlinks: true,
    format: "esm",
    target: "es2022",
    sourcemap: true,
    outfile: `lib/${name}.js`,
    legalComments: "none",
    metafile: true,
    write: false
  });
  const [map, code] = outputFiles.map(({text}) => text) as [string, string];
  return new Map([
    [`${name}.js`, code],
    [`${name}.js.map`, map],
    [`${name}/LICENSES.txt`, licencesOf(metafile)],
    ...typesFor(source, types)
  ]);
}

/** What a source of `src/` is called in `lib/`, without an ending. */
export function nameOf(source: string): string {
  return source.replace(/^src\//, "").replace(/\.ts$/, "");
}

/** The types with all that they rest on, each of which imports the others from where they are now. */
function typesFor(source: string, types: string): [name: string, text: string][] {
  const options = {...compilerOptions(), types: []};
  const program = ts.createProgram([source], options);
  const others = program.getSourceFiles().filter(({fileName}) => placeOf(fileName) !== null);
  const files = [
    {path: posix.resolve(source), to: `${nameOf(source)}.d.ts`, text: types},
    // Whoever checks the types of what he uses is not to be told of faults in theirs.
    ...others.map(({fileName, text}) => ({path: fileName, to: toOf(fileName), text: `// @ts-nocheck\n${text}`}))
  ];
  const moved = (specifier: string, {path, to}: {path: string; to: string}): string => {
    const {resolvedModule} = ts.resolveModuleName(specifier, path, options, ts.sys);
    if (!resolvedModule) throw new Error(`${path}: the types of ${specifier} are not found`);
    const way = posix.relative(posix.dirname(to), toOf(resolvedModule.resolvedFileName));
    return (way.startsWith(".") ? way : `./${way}`).replace(/\.d\.ts$/, ".js");
  };
  return files.map((file) => {
    const imported = new Set(ts.preProcessFile(file.text).importedFiles.map(({fileName}) => fileName));
    const fromPackages = [...imported].filter((specifier) => !specifier.startsWith("."));
    const text = fromPackages.reduce(
      (text, specifier) => text.replaceAll(new RegExp(`(["'])${specifier}\\1`, "g"), `"${moved(specifier, file)}"`),
      file.text
    );
    return [file.to, text];
  });

  function toOf(path: string): string {
    return `${nameOf(source)}/${placeOf(path)}`;
  }
}

/** Where a package's types lie within `node_modules`; null for other files and the language's own types. */
function placeOf(path: string): string | null {
  const [, place = null] = /(?:^|.*\/)node_modules\/(?!typescript\/)(.+\.d\.ts)$/.exec(path) ?? [];
  return place;
}

/** The licences of the packages that a bundle has code of; each asks that its text goes with the code. */
function licencesOf({inputs}: Metafile): string {
  const folders = Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const {name, version} = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Record<string, string>;
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (file === undefined) throw new Error(`${folder}: no licence, expected its text in a file LICENSE`);
      return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
    })
    .join("\n\n");
}
