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

/** Takes from a program's globals what reaches out, so that code that asks for it hears that it is not there. */
export function shutOff(globals: object): void {
  for (const name of reaching) Object.defineProperty(globals, name, {value: undefined, configurable: false});
}
