import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {readFile} from "node:fs/promises";
import {extname, join} from "node:path";

export type Site = {origin: string; close: () => Promise<void>};

/** Serves a built site on a free port of 127.0.0.1: `/` is index.html, and a path without an extension is a page. */
export async function serveFolder(folder: string): Promise<Site> {
  const server = createServer((request, response) => {
    const path = fileOf(new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    readFile(join(folder, path)).then(
      (body) => response.writeHead(200, {"content-type": types[extname(path)] ?? "application/octet-stream"}).end(body),
      () => response.writeHead(404, {"content-type": "text/plain"}).end("not found")
    );
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

function fileOf(pathname: string): string {
  const path = decodeURIComponent(pathname);
  if (path.endsWith("/")) return `${path}index.html`;
  return extname(path) ? path : `${path}.html`;
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
