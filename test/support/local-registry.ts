import {readdirSync, readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import {buffer} from "node:stream/consumers";
import {gzipSync} from "node:zlib";
import {pack} from "tar-stream";

type Manifest = {name: string; version: string};
type Registry = {address: string; close: () => void};

/**
 * A package registry on a free port of 127.0.0.1 that has what is installed in `node_modules` here, in these versions, and nothing
 * else: npm installs from it as from its own.
 */
export async function localRegistry(): Promise<Registry> {
  const folders = foldersByName();
  const server = createServer((request, response) => {
    const [name = "", version] = decodeURIComponent(request.url!.slice(1)).split("/-/");
    const found = folders.get(name) ?? [];
    const folder = found.find((each) => manifestIn(each).version === version);
    const answered =
      version === undefined ? described(name, found, `http://${request.headers.host}`) : archived(folder);
    void answered.then((body) => (body ? response.end(body) : response.writeHead(404).end("{}")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {address: `http://127.0.0.1:${port}/`, close};
}

/** Where each package is installed, once or in several versions. */
function foldersByName(): Map<string, string[]> {
  const lock = readFileSync("node_modules/.package-lock.json", "utf8");
  const folders = new Map<string, string[]>();
  for (const folder of Object.keys((JSON.parse(lock) as {packages: object}).packages)) {
    const {name} = manifestIn(folder);
    folders.set(name, [...(folders.get(name) ?? []), folder]);
  }
  return folders;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** What npm asks of a name: its versions, and where each is. */
async function described(name: string, folders: readonly string[], origin: string): Promise<string | null> {
  const manifests = folders.map(manifestIn);
  if (manifests.length === 0) return null;
  const versions = manifests.map((manifest) => {
    const tarball = `${origin}/${name}/-/${manifest.version}`;
    return [manifest.version, {...manifest, dist: {tarball}}];
  });
  return JSON.stringify({name, "dist-tags": {latest: manifests[0]!.version}, versions: Object.fromEntries(versions)});
}

async function archived(folder: string | undefined): Promise<Buffer | null> {
  if (folder === undefined) return null;
  const archive = pack();
  for (const file of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    const path = join(file.parentPath, file.name);
    const name = path.slice(folder.length + 1);
    if (file.isFile() && !/^node_modules[\\/]/.test(name))
      archive.entry({name: `package/${name}`, mode: 0o755}, readFileSync(path));
  }
  archive.finalize();
  return gzipSync(await buffer(archive));
}
