/** `npm run build`: the dashboards and the data as files in dist/, from today's data; fails where a page would be broken. */
import {once} from "node:events";
import {join} from "node:path";
import {writeDataFiles} from "./build/data-files.js";
import {settleClientLibraries} from "./client-libraries.js";
import {projectRoot, startFramework} from "./framework.js";
import {dropLoaderOutputs} from "./loaders.js";
import {pageFaults} from "./page-faults.js";

settleClientLibraries();
dropLoaderOutputs();

const [code] = await once(startFramework(["build"]), "exit");
if (code !== 0) stop(["The build failed; the reason stands above."]);

writeDataFiles(join(projectRoot, "dist", "data"));

const faults = await pageFaults(join(projectRoot, "dist"));
if (faults.length > 0)
  stop(["The build failed, for these pages would be broken:", ...faults.map((fault) => `  ${fault}`)]);

function stop(lines: readonly string[]): never {
  console.error(lines.join("\n"));
  process.exit(1);
}
