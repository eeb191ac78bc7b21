import {spawnSync} from "node:child_process";
import {mkdirSync, symlinkSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {clientLibraries, frameworkRoot, projectRoot} from "../framework.js";

/**
 * Builds a site of one page with one bar chart of Plot's, as this framework makes it, without the network; gives its folder.
 *
 * @param folder an empty one, which it is built in
 */
export function buildBarePage(folder: string): string {
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"), "junction");
  const source = join(folder, "src");
  mkdirSync(source);
  writeFileSync(join(folder, "package.json"), JSON.stringify({type: "module"}));
  writeFileSync(
    join(folder, "observablehq.config.js"),
    "export default {root: 'src', globalStylesheets: [], pages: []};"
  );
  writeFileSync(join(source, "index.md"), barePage);
  for (const library of clientLibraries())
    mkdirSync(join(source, ".observablehq", "cache", "_npm", `${library}@0.0.0`), {recursive: true});
  const {status, stderr} = spawnSync(process.execPath, [join(frameworkRoot, "dist", "bin", "observable.js"), "build"], {
    cwd: folder,
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"},
    encoding: "utf8"
  });
  if (status !== 0) throw new Error(`the bare page could not be built: ${stderr.trim()}`);
  return join(folder, "dist");
}

const barePage = `# One chart

\`\`\`js
import * as Plot from "@observablehq/plot";
\`\`\`

\`\`\`js
const rows = Array.from({length: 8}, (_, index) => ({side: String(index), strength: 1000 + 500 * index}));
display(Plot.plot({marks: [Plot.barX(rows, {x: "strength", y: "side", tip: true}), Plot.ruleX([0])]}));
\`\`\`
`;
