import {posix} from "node:path";
import ts from "typescript";
import {compilerOptions, nameOf} from "./compiled.js";

/** A file of types, and what it is called in `lib/`. */
type Types = {file: string; name: string; text: string};

/**
 * The types of a module of `src/`, and those of other packages that they rest on, in a folder of its name, each by its path in
 * `lib/`; what they import of packages they import from there.
 */
export function bundledTypes(source: string, types: string): [name: string, text: string][] {
  const options = {...compilerOptions(), types: []};
  const folder = nameOf(source);
  const moved = ({file, name, text}: Types): [name: string, text: string] => {
    const imported = new Set(ts.preProcessFile(text).importedFiles.map(({fileName}) => fileName));
    let now = text;
    for (const specifier of [...imported].filter((each) => !each.startsWith("."))) {
      const found = ts.resolveModuleName(specifier, file, options, ts.sys).resolvedModule;
      const place = found ? placeOf(found.resolvedFileName) : null;
      if (place === null) throw new Error(`${file}: the types of ${specifier} are not found`);
      const way = posix.relative(posix.dirname(name), `${folder}/${place}`).replace(/\.d\.ts$/, ".js");
      now = now.replaceAll(new RegExp(`(["'])${specifier}\\1`, "g"), `"${way.startsWith(".") ? way : `./${way}`}"`);
    }
    return [name, now];
  };
  const others = ts.createProgram([source], options).getSourceFiles();
  return [
    moved({file: posix.resolve(source), name: `${folder}.d.ts`, text: types}),
    ...others.flatMap(({fileName: file, text}) => {
      const place = placeOf(file);
      // Whoever checks the types of what he uses is not to be told of faults in theirs.
      return place === null ? [] : [moved({file, name: `${folder}/${place}`, text: `// @ts-nocheck\n${text}`})];
    })
  ];
}

/** Where a package's types lie within `node_modules`; null for other files and the language's own types. */
function placeOf(file: string): string | null {
  const [, place = null] = /(?:^|.*\/)node_modules\/(?!typescript\/)(.+\.d\.ts)$/.exec(file) ?? [];
  return place;
}
