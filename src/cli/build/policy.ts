import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {writeWhole} from "../write-whole.js";
import {sitePages} from "./site-pages.js";

/**
 * Writes a Content-Security-Policy into each page of a built site. It holds for what follows it, so it stands before all that a page
 * loads or runs, and it names the scripts that stand in the page, so nothing may change them afterwards.
 */
export function writePolicies(site: string): void {
  for (const page of sitePages(site)) {
    const file = join(site, page);
    writeWhole(file, withPolicy(readFileSync(file, "utf8")));
  }
}

/**
 * A page with its policy, behind what says its encoding, which browsers look for in the first 1024 bytes.
 *
 * @throws Error where it has no head
 */
export function withPolicy(page: string): string {
  const start = /<head>(?:\s*<meta charset[^>]*>)?/i.exec(page);
  if (!start) throw new Error("a page without <head> has no place for its policy");
  const at = start.index + start[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">`;
  return `${page.slice(0, at)}\n${meta}${page.slice(at)}`;
}

/**
 * Nothing from elsewhere, and no script in the page but its own: Arquero compiles its verbs, and cells their code. Figures carry
 * styles; a figure's files are shown and drawn from blobs, and style sheets hold pictures.
 */
function policyOf(page: string): string {
  const scripts = inlineScripts(page).map(
    (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`
  );
  return [
    "default-src 'self'",
    ["script-src 'self' 'unsafe-eval'", ...new Set(scripts)].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'"
  ].join("; ");
}

/** What stands in the page's scripts, as a browser reads it, to which every line ends alike. */
function inlineScripts(page: string): string[] {
  const {document} = parseHTML(page.replaceAll(/\r\n?/g, "\n"));
  return Array.from(document.querySelectorAll("script:not([src])"), (script) => script.textContent);
}
