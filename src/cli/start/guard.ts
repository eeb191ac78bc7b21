import {ServerResponse, type IncomingMessage, type Server} from "node:http";
import type {Socket} from "node:net";
import {refusal, type Refusal} from "./refusal.js";

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
