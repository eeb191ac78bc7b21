/** `npm run build`: the dashboards as files in dist/, from today's data; fails where a page would be broken. */
import {once} from "node:events";
import {settleClientLibraries} from "./client-libraries.js";
import {startFramework} from "./framework.js";
import {dropLoaderOutputs} from "./loaders.js";

settleClientLibraries();
dropLoaderOutputs();

const [code] = await once(startFramework(["build"]), "exit");
if (code !== 0) process.exit(1);
