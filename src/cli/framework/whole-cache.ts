import fs from "node:fs/promises";
import {syncBuiltinESMExports} from "node:module";
import {resolve, sep} from "node:path";
import {cacheRoot} from "../framework.js";
import {writeWhole} from "../write-whole.js";

/**
 * From now on whatever this process writes into Framework's cache by `node:fs/promises` is there whole or not at all. Framework
 * bundles a package only where its cache has no file for it, so a fragment that a killed build or a full disk left would be
 * taken for the package ever after.
 *
 * @param failed called where a file cannot be written, before Framework learns of it
 */
export function keepCacheWhole(failed: (error: unknown) => void = () => {}): void {
  const {writeFile, copyFile} = fs;
  const write = (file: string, content: string | Uint8Array) => {
    try {
      writeWhole(file, content);
    } catch (error) {
      failed(error);
      throw error;
    }
  };
  fs.writeFile = async (file, data, options) => {
    if (isCached(file) && isContent(data)) write(file, data);
    else await writeFile(file, data, options);
  };
  fs.copyFile = async (source, file, mode) => {
    if (isCached(file)) write(file, await fs.readFile(source));
    else await copyFile(source, file, mode);
  };
  syncBuiltinESMExports();
}

function isCached(file: unknown): file is string {
  return typeof file === "string" && resolve(file).startsWith(`${cacheRoot}${sep}`);
}

function isContent(data: unknown): data is string | Uint8Array {
  return typeof data === "string" || data instanceof Uint8Array;
}
