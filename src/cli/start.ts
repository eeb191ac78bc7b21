/** `npm start`: the dashboards on 127.0.0.1, following every change to the pages, the program and the data. */
import {join} from "node:path";
import {settleClientLibraries} from "./client-libraries.js";
import {projectRoot, startFramework} from "./framework.js";
import {dropLoaderOutputs, isLoader, loaderRuns, touchConfig, touchLoaders} from "./loaders.js";
import {portFault, readPort} from "./port.js";
import {hasScreen} from "./screen.js";
import {watchFiles} from "./watch-files.js";
import {whenOrphaned} from "./when-orphaned.js";

const port = readPort(process.env.PORT);
if (port === null) stop(`PORT is ${JSON.stringify(process.env.PORT)}; it must be a number from 1 to 65535.`);

const fault = await portFault(port);
if (fault === "EADDRINUSE") stop(`Port ${port} is taken. Stop what runs there, or set PORT to another number.`);
if (fault) stop(`Port ${port} of 127.0.0.1 cannot be used (${fault}). Set PORT to another number.`);

settleClientLibraries();
dropLoaderOutputs();

const screen = hasScreen(process.env, process.platform) ? [] : ["--no-open"];
const framework = startFramework(["preview", "--host", "127.0.0.1", "--port", String(port), ...screen]);
framework.once("exit", (code) => process.exit(code ?? 0));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => framework.kill(signal));
whenOrphaned(() => framework.kill());

const read = ["data", "src/data", "src/reading", "src/model", "src/charts", "src/components/cell"];
const folders = read.map((folder) => join(projectRoot, folder));
watchFiles({folders, except: isLoader, busy: loaderRuns}, touchLoaders);
watchFiles({folders: [join(projectRoot, "data", "articles")], edits: false}, touchConfig);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
