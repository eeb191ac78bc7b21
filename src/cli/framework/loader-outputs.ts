import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {frameworkRoot} from "../framework.js";
import {loaderOutputs} from "../loaders.js";

type Loader = {targetPath: string; load: (...args: unknown[]) => Promise<string>};
type Resolver = {
  find: (path: string) => Loader | {path: string} | undefined;
  getOutputFilePath: (path: string) => string;
};

const shared = "/data/";

/**
 * From now on Framework keeps what loaders print in `loaderOutputs()` of its cache, where it would keep that of all data folders
 * in `data`: a site that is built while another is shown would publish the other's numbers.
 */
export async function keepLoadersApart(): Promise<void> {
  const own = `/${loaderOutputs()}/`;
  if (own === shared) return;
  const {LoaderResolver} = await import(pathToFileURL(join(frameworkRoot, "dist", "loader.js")).href);
  const resolver: Resolver = LoaderResolver.prototype;
  const {find, getOutputFilePath} = resolver;
  const moved = (path: string) => (path.startsWith(shared) ? own + path.slice(shared.length) : path);
  const patched = new WeakSet<object>();

  resolver.find = function (path) {
    const loader = find.call(this, path);
    // Their class is not exported; the one for an archive's file runs another, which it alone knows.
    if (loader && "targetPath" in loader) move(Object.getPrototypeOf(Object.getPrototypeOf(loader)));
    return loader;
  };
  resolver.getOutputFilePath = function (path) {
    const output = getOutputFilePath.call(this, path);
    return output === path ? path : output.replace(shared, own);
  };

  function move(loaders: Loader): void {
    if (patched.has(loaders)) return;
    patched.add(loaders);
    const {load} = loaders;
    loaders.load = function (...args) {
      this.targetPath = moved(this.targetPath);
      return load.apply(this, args);
    };
  }
}
