import type {IncomingMessage} from "node:http";

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
