/** `npm start`: the dashboards on 127.0.0.1, following every change to the pages, the program and the data. */
import {join} from "node:path";
import {dataFolder, readSources} from "../data/sources.js";
import {readInfobox} from "../reading/infobox/read.js";
import {settleClientLibraries} from "./client-libraries.js";
import {projectRoot} from "./framework.js";
import {dropLoaderOutputs, isLoader, loaderRuns, touchConfig, touchLoaders} from "./loaders.js";
import {portFault, readPort} from "./port.js";
import {hasScreen} from "./screen.js";
import {startPreview} from "./start/preview.js";
import {inWords} from "./system-fault.js";
import {watchFiles} from "./watch-files.js";
import {whenOrphaned} from "./when-orphaned.js";

const data = attempt(dataFolder);

const port = readPort(process.env.PORT);
if (port === null) stop(`PORT is ${JSON.stringify(process.env.PORT)}; it must be a number from 1 to 65535.`);

const fault = await portFault(port);
if (fault === "EADDRINUSE") stop(`Port ${port} is taken. Stop what runs there, or set PORT to another number.`);
if (fault) stop(`Port ${port} of 127.0.0.1 cannot be used (${fault}). Set PORT to another number.`);

attempt(settleClientLibraries);
attempt(dropLoaderOutputs);

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit());
whenOrphaned(() => process.exit());
await startPreview(port, hasScreen(process.env, process.platform));

const modules = ["src/data", "src/reading", "src/model", "src/charts", "src/components/cell"];
const folders = modules.map((folder) => join(projectRoot, folder));
watchFiles({folders, except: isLoader, busy: loaderRuns}, touchLoaders);

const articles = join(data, "articles");
watchFiles({folders: [data, articles], deep: false, busy: loaderRuns}, touchLoaders);

let listed = engagements();
watchFiles({folders: [articles], deep: false}, () => {
  const found = engagements();
  if (found === listed) return;
  listed = found;
  if (found !== null) touchConfig();
});

/** What the config makes the list of pages from, so that not each edit of an article loads the page anew; null while it cannot be read. */
function engagements(): string | null {
  try {
    const articles = readSources().articles.map(({text, file}) => readInfobox(text, file));
    return JSON.stringify(articles.map(({title, slug}) => [title, slug]));
  } catch {
    return null;
  }
}

/** Stops where something throws, which says why. */
function attempt<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    stop(inWords(error));
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
