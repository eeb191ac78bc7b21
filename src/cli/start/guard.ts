import {ServerResponse, type IncomingMessage, type Server} from "node:http";
import type {Socket} from "node:net";

/** Puts `refusal` before all that a server answers; what fails in an answer is told, and does not end the process. */
export function guard(server: Server, port: number): void {
  const answers = server.listeners("request");
  const upgrades = server.listeners("upgrade");
  server.removeAllListeners("request").removeAllListeners("upgrade");

  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(keptToItself)) response.setHeader(name, value);
    const refused = refusal(request, port);
    if (refused) return refuse(response, refused);
    callAll(answers, request, response).catch((error) => fail(response, error));
  });

  server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const refused = refusal(request, port);
    if (refused) return refuse(responseOn(socket, request), refused);
    callAll(upgrades, request, socket, head).catch((error) => {
      console.error(error);
      socket.destroy();
    });
  });

  async function callAll(listeners: typeof answers, ...args: unknown[]): Promise<void> {
    await Promise.all(listeners.map(async (listener) => Reflect.apply(listener, server, args)));
  }
}

/** For browsers that do not say which page asks: no other site may take what is sent as a script or an image, or frame it. */
const keptToItself = {"cross-origin-resource-policy": "same-origin", "x-frame-options": "SAMEORIGIN"};

function refuse(response: ServerResponse, {status, reason}: Refusal): void {
  const headers = {"content-type": "text/plain; charset=utf-8", "cache-control": "no-store", connection: "close"};
  response.writeHead(status, status === 405 ? {...headers, allow: "GET, HEAD"} : headers).end(`${reason}\n`);
}

function fail(response: ServerResponse, error: unknown): void {
  console.error(error);
  if (response.headersSent) response.destroy();
  else refuse(response, {status: 500, reason: error instanceof Error ? error.message : String(error)});
}

/** A response to a request for a socket, which Node leaves to be written by hand. */
function responseOn(socket: Socket, request: IncomingMessage): ServerResponse {
  const response = new ServerResponse(request);
  socket.on("error", () => socket.destroy());
  response.assignSocket(socket);
  return response.on("finish", () => socket.end());
}

export type Question = Pick<IncomingMessage, "method" | "url" | "headers">;
export type Refusal = {status: number; reason: string};

/**
 * Why the dashboards on this port of one's own machine do not answer what a client asks, be it a file or a socket, or null
 * where they do. Any page in the browser can ask them; none but their own may read them. A page whose own name was pointed at
 * this machine tells by `Host`, any other by `Origin` or by what the browser says of the page in `Sec-Fetch-*`. Only a
 * link may lead here from elsewhere, as what it opens cannot be read there.
 */
export function refusal(question: Question, port: number): Refusal | null {
  const {method = "", url = "", headers} = question;
  if (!ownHosts(port).includes(headers.host?.toLowerCase() ?? ""))
    return {status: 421, reason: `Open http://127.0.0.1:${port}/ instead: these dashboards have no other host.`};
  const path = pathOf(url);
  if (path === null) return {status: 400, reason: "This address is malformed."};
  if (method !== "GET" && method !== "HEAD") return {status: 405, reason: "Only GET and HEAD are answered."};
  if (isForeign(question))
    return {status: 403, reason: "Another site may link to these dashboards, but not read them."};
  if (path.startsWith("/_npm/"))
    return {status: 404, reason: "No package is fetched from the network; each is installed with npm."};
  return null;
}

function ownHosts(port: number): string[] {
  return ["127.0.0.1", "localhost"].map((name) => new URL(`http://${name}:${port}`).host);
}

/** The path that a request's address names, or null where it is broken, hides a slash, or leads out of its folder. */
function pathOf(url: string): string | null {
  const [raw = ""] = url.split("?", 1);
  const path = decode(raw);
  if (path === null || !path.startsWith("/") || path.startsWith("//")) return null;
  if (path.split("/").length !== raw.split("/").length) return null;
  return /[\\\p{Cc}]|\/\.{1,2}(?:\/|$)/u.test(path) ? null : path;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function isForeign({headers}: Question): boolean {
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host?.toLowerCase()}`) return true;
  const {"sec-fetch-site": site = "none", "sec-fetch-mode": mode, "sec-fetch-dest": dest} = headers;
  const follows = mode === "navigate" && dest === "document";
  return site !== "none" && site !== "same-origin" && !follows;
}
