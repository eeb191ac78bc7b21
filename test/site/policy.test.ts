import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import type {Frame, Page} from "playwright-core";
import {describe, expect} from "vitest";
import {chartWords, edit, type} from "./cells.js";
import {test as inBrowser} from "./harness.js";

/** A server elsewhere, which answers whoever asks; `asked` are the paths that were asked of it. */
const test = inBrowser.extend("outside", async ({}, {onCleanup}) => {
  const asked: string[] = [];
  const server = createServer(({url}, response) => {
    asked.push(url!);
    const type = url!.endsWith(".js") ? "text/javascript" : url!.endsWith(".css") ? "text/css" : "text/html";
    response.writeHead(200, {"content-type": type, "access-control-allow-origin": "*"}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onCleanup(() => void server.close());
  return {asked, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`};
});

/** What somebody who gets words into a page may try, by the directive that forbids it. */
const attempts: [directive: string, html: string][] = [
  ["script-src-attr", `<img src="data:," onerror="window.harmed = true">`],
  ["script-src-elem", `<script>window.harmed = true</script>`],
  ["script-src-elem", `<script src="ORIGIN/a.js"></script>`],
  ["script-src-elem", `<script type="module">import "ORIGIN/b.js"</script>`],
  ["script-src-elem", `<script src="data:text/javascript,window.harmed = true"></script>`],
  ["style-src-elem", `<link rel="stylesheet" href="ORIGIN/c.css">`],
  ["img-src", `<img src="ORIGIN/d.png">`],
  ["font-src", `<style>@font-face {font-family: X; src: url(ORIGIN/e.woff2)}</style><p style="font-family: X">x</p>`],
  ["frame-src", `<iframe src="ORIGIN/f.html"></iframe>`],
  ["media-src", `<video src="ORIGIN/g.mp4"></video>`],
  ["object-src", `<object data="/index.html"></object>`],
  ["base-uri", `<base href="ORIGIN/h/">`],
  ["form-action", `<form action="ORIGIN/i" target="_blank"><button></button></form>`]
];

describe.for(["index.html", "playground.html"])("words that get into %s", (path) => {
  test("run nothing, load nothing from elsewhere and send nothing", async ({openPage, outside, faults}) => {
    const page = await openPage(path);
    for (const [directive, html] of attempts) {
      const forbidden = await violations(page, html.replaceAll("ORIGIN", outside.origin));
      expect(forbidden, html).toContain(directive);
    }
    const srcdoc = "<script>parent.harmed = true</script>";
    await page.evaluate((srcdoc) => {
      const frame = Object.assign(document.createElement("iframe"), {srcdoc});
      document.body.append(frame);
      return new Promise((resolve) => (frame.onload = resolve));
    }, srcdoc);
    expect(await page.evaluate(() => "harmed" in window)).toBe(false);
    expect(outside.asked).toEqual([]);
    expect((await fetch(`${outside.origin}/reachable`)).ok).toBe(true);
    faults.length = 0;
  });
});

/** The directives that a page says were violated once some HTML stands in it. */
function violations(page: Page, html: string): Promise<string[]> {
  return page.evaluate(async (html) => {
    const found: string[] = [];
    const note = ({effectiveDirective}: SecurityPolicyViolationEvent) => found.push(effectiveDirective);
    document.addEventListener("securitypolicyviolation", note);
    const box = document.createElement("div");
    document.body.append(box);
    // Scripts run only where they are made so.
    box.append(document.createRange().createContextualFragment(html));
    box.querySelector("button")?.click();
    for (let turn = 0; turn < 60 && found.length === 0; turn++) await new Promise((resolve) => setTimeout(resolve, 50));
    document.removeEventListener("securitypolicyviolation", note);
    box.remove();
    return found;
  }, html);
}

describe("the cells' sandbox", {timeout: 60_000}, () => {
  test("is a file with a policy that allows no request, in a frame of no origin", async ({
    openPage,
    outside,
    faults
  }) => {
    const page = await openPage("timeline.html");
    const frame = await sandboxOf(page);
    expect(frame.url()).toMatch(/\/_file\/components\/cell\/sandbox\.[0-9a-f]{8}\.html$/);
    const reached = await frame.evaluate(async (origin) => {
      const asks = [() => fetch(`${origin}/a`), () => import(`${origin}/b.js`), () => localStorage.length];
      const answers = await Promise.allSettled(asks.map(async (ask) => ask()));
      return [self.origin, ...answers.map(({status}) => status)];
    }, outside.origin);
    expect(reached).toEqual(["null", "rejected", "rejected", "rejected"]);
    expect(outside.asked).toEqual([]);
    faults.length = 0;
  });

  test.for([
    ["in a frame of no origin", "allow-scripts", "ran"],
    ["in a frame that has the site's", "allow-scripts allow-same-origin", "did nothing"],
    ["in a window of its own", null, "did nothing"]
  ] as const)("that is sent a script %s (%s) %s", async ([, sandbox, expected], {openPage}) => {
    const page = await openPage("timeline.html");
    const address = (await sandboxOf(page)).url();
    const came = await page.evaluate(
      async ([address, sandbox]) => {
        let place: Window;
        if (sandbox === null) {
          place = window.open(address)!;
          while (!place.document.querySelector("title")) await new Promise((resolve) => setTimeout(resolve, 20));
        } else {
          const frame = document.createElement("iframe");
          frame.setAttribute("sandbox", sandbox);
          frame.src = address;
          document.body.append(frame);
          await new Promise((resolve) => (frame.onload = resolve));
          place = frame.contentWindow!;
        }
        const {port1: line, port2: farEnd} = new MessageChannel();
        const answer = new Promise((resolve) => (line.onmessage = ({data}) => resolve(data)));
        place.postMessage(`onmessage = ({ports: [port]}) => port.postMessage("ran")`, "*", [farEnd]);
        return Promise.race([answer, new Promise((resolve) => setTimeout(() => resolve("did nothing"), 2000))]);
      },
      [address, sandbox] as const
    );
    expect(came).toBe(expected);
  });
});

/** The frame in which a page runs what a reader typed into its first cell. */
async function sandboxOf(page: Page): Promise<Frame> {
  await edit(page);
  await type(page, 'timeline(notebook, {title: "Mine"})');
  await expect.poll(() => chartWords(page), {timeout: 20_000}).toMatch(/^Mine$/m);
  const element = page.locator("iframe").first();
  expect([await element.getAttribute("sandbox"), await element.getAttribute("srcdoc")]).toEqual([
    "allow-scripts",
    null
  ]);
  return (await (await element.elementHandle())!.contentFrame())!;
}
