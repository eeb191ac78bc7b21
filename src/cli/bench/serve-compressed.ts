import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join} from "node:path";
import {gzipSync} from "node:zlib";

/** Serves a folder compressed, as hosts do, on a free port of 127.0.0.1; each file is compressed once. */
export async function serveCompressed(folder: string): Promise<{origin: string; close: () => Promise<void>}> {
  const known = new Map<string, Buffer>();
  const fileAt = (path: string) => {
    const body = known.get(path) ?? gzipSync(readFileSync(join(folder, path)), {level: 9});
    known.set(path, body);
    return body;
  };
  const server = createServer(({url = "/"}, response) => {
    const pathname = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    try {
      const type = types[extname(path)] ?? "application/octet-stream";
      response.writeHead(200, {"content-type": type, "content-encoding": "gzip"}).end(fileAt(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close};
}

const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2"
};
