import {readFileSync, readdirSync} from "node:fs";
import {build, type Metafile} from "esbuild";
import {bundledTypes} from "./bundled-types.js";
import {nameOf} from "./compiled.js";

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
    ...bundledTypes(source, types)
  ]);
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
