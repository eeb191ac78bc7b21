import {createServer, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {readFile} from "node:fs/promises";
import {extname, join} from "node:path";

export type Site = {origin: string; close: () => Promise<void>};

export type Host = {
  /** The path below which the site lies; `/` by default. */
  at?: string;
  /**
   * How its files are named in addresses: `exact`, as they are; `bare`, pages without their ending, to which it redirects from
   * the other name, and folders for `index.html`; `either`, the default.
   */
  names?: "exact" | "bare" | "either";
};

/** Serves a built site on a free port of 127.0.0.1, and its 404.html, if it has one, for whatever is not there. */
export async function serveFolder(folder: string, {at = "/", names = "either"}: Host = {}): Promise<Site> {
  const server = createServer((request, response) => {
    const {pathname, search} = new URL(request.url ?? "/", "http://127.0.0.1");
    const asked = pathname.startsWith(at) ? `/${decodeURIComponent(pathname.slice(at.length))}` : null;
    const bare = pathname.replace(/(?:(?<=\/)index)?\.html$/, "");
    if (asked !== null && names === "bare" && bare !== pathname)
      return response.writeHead(308, {location: `${bare}${search}`}).end();
    answer(folder, asked === null ? [] : filesOf(asked, names), response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

/** Answers with the first of some files that is there. */
async function answer(folder: string, files: readonly string[], response: ServerResponse): Promise<void> {
  for (const file of files) {
    const body = await contentOf(join(folder, file));
    if (body) return void response.writeHead(200, {"content-type": typeOf(file)}).end(body);
  }
  const missing = await contentOf(join(folder, "404.html"));
  response.writeHead(404, {"content-type": typeOf(missing ? "404.html" : "404.txt")}).end(missing ?? "not found");
}

function contentOf(file: string): Promise<Buffer | null> {
  return readFile(file).catch(() => null);
}

function filesOf(path: string, names: Host["names"]): string[] {
  if (names === "exact") return [path];
  return path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
}

function typeOf(path: string): string {
  return types[extname(path)] ?? "application/octet-stream";
}

const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".csv": "text/csv",
  ".txt": "text/plain"
};
