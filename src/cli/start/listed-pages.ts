import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {frameworkRoot} from "../framework.js";

type Loaders = {loadPage: (path: string, options: Config, ...others: unknown[]) => Promise<unknown>};
type Config = {paths: () => AsyncIterable<string>};

/**
 * From now on Framework's preview has the pages that a build has: it would show a page with a parameter, such as an engagement's,
 * for whatever an address names.
 */
export async function keepToListedPages(): Promise<void> {
  const {LoaderResolver} = await import(pathToFileURL(join(frameworkRoot, "dist", "loader.js")).href);
  const loaders: Loaders = LoaderResolver.prototype;
  const {loadPage} = loaders;
  loaders.loadPage = async function (path, options, ...others) {
    for await (const listed of options.paths())
      if (listed === path) return loadPage.call(this, path, options, ...others);
    throw Object.assign(new Error(`There is no page ${path}`), {code: "ENOENT"});
  };
}
