/** What a worker's globals could reach the network, the reader's store or other programs with. */
const reaching = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "importScripts",
  "indexedDB",
  "caches",
  "cookieStore",
  "BroadcastChannel",
  "Worker",
  "SharedWorker",
  "navigator",
  "postMessage",
  "close"
];

/** Takes from a program's globals, and from what they inherit, what reaches out; code that asks for it hears that it is not there. */
export function shutOff(globals: object): void {
  for (let at: object | null = globals; at; at = Object.getPrototypeOf(at) as object | null)
    for (const name of reaching)
      if (at === globals || Object.hasOwn(at, name)) Object.defineProperty(at, name, {value: undefined});
}
