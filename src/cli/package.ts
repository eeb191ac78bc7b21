/** `npm run package`: the project as a package for programs, compiled into `lib/`, where `npm pack` and programs here take it from. */
import {readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {inWords} from "./faults.js";
import {projectRoot} from "./framework.js";
import {bundled} from "./package/bundled.js";
import {compiled, nameOf} from "./package/compiled.js";
import {writeFolder} from "./write-whole.js";

/** What is taken into the package with the code of other packages that it needs, as these cannot be asked for by whoever installs it. */
const withOthers = "src/model/tables/arquero-parts.ts";

const lib = join(projectRoot, "lib");

try {
  process.chdir(projectRoot);
  const own = compiled(sources());
  const files = new Map([...own, ...(await bundled(withOthers, own.get(`${nameOf(withOthers)}.d.ts`)!))]);
  rmSync(lib, {recursive: true, force: true});
  writeFolder(
    lib,
    Array.from(files, ([name, text]) => ({name, text}))
  );
  console.log(`lib: ${files.size} files`);
} catch (error) {
  console.error(`package: ${inWords(error)}`);
  process.exitCode = 1;
}

/** The sources of all that the package says that it has: its entries and its command. */
function sources(): string[] {
  const {exports, bin} = JSON.parse(readFileSync("package.json", "utf8")) as {
    exports: Record<string, {default: string} | string>;
    bin: Record<string, string>;
  };
  const entries = Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [] : [entry.default]));
  return [...entries, ...Object.values(bin)].map((file) =>
    file.replace(/^(?:\.\/)?lib\//, "src/").replace(/\.js$/, ".ts")
  );
}
