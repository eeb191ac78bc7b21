import {createServer} from "node:net";

/** The port that `PORT` asks for, 3000 by default, or null where it asks for something else than a port. */
export function readPort(text: string | undefined): number | null {
  if (text === undefined || text === "") return 3000;
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : null;
}

/** Why nothing can listen on this port of 127.0.0.1, as the system's code (`EADDRINUSE`), or null where it is free. */
export function portFault(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(null)));
  });
}
