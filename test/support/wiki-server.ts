import {once} from "node:events";
import {createServer, type RequestListener, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {onTestFinished} from "vitest";

/** What the wiki was asked: the path, the parameters and the user agent. */
export type Asked = {path: string; parameters: URLSearchParams; agent: string | undefined};

/** A page as MediaWiki's API gives it in format version 2. */
export function page(title: string, content: string, revid = 7) {
  const address = `https://wiki.example/wiki/${title.replaceAll(" ", "_")}`;
  return {title, canonicalurl: address, revisions: [{revid, slots: {main: {content}}}]};
}

/** An answer of the API to a question for pages. */
export function answer(pages: object[], more: object = {}): string {
  const rightsinfo = {url: "https://creativecommons.org/licenses/by-sa/4.0/deed.en", text: "Creative Commons"};
  return JSON.stringify({batchcomplete: true, query: {rightsinfo, pages, ...more}});
}

/** A wiki on 127.0.0.1 for one test, whose API is at /w/api.php: each request is noted, then answered as the test says. */
export async function wikiServer(
  respond: (response: ServerResponse, asked: Asked) => void
): Promise<{address: string; asked: Asked[]}> {
  const asked: Asked[] = [];
  const listener: RequestListener = (request, response) => {
    const url = new URL(request.url!, "http://127.0.0.1");
    const question = {path: url.pathname, parameters: url.searchParams, agent: request.headers["user-agent"]};
    asked.push(question);
    respond(response, question);
  };
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked};
}
