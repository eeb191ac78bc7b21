import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {writeWhole} from "../write-whole.js";

/** What Framework writes into a page that it takes to lie in the root of its host. */
const rootBase = '<base href="/">';

/**
 * Makes the page 404.html, which a host shows at whatever address has none, find what it links to: below the path of the site's
 * address, where that is stated and right, and else in the nearest folder above the reader's address that has the site's data.
 */
export function placeMissingPage(site: string, address: URL | null): void {
  const file = join(site, "404.html");
  if (!existsSync(file)) return;
  const page = readFileSync(file, "utf8");
  if (!page.includes(rootBase)) throw new Error(`404.html has no ${rootBase}`);
  const base = `<base href="${address?.pathname ?? "/"}">`;
  writeWhole(
    file,
    page.replace(rootBase, () => `${base}\n<script>${findSite}</script>`)
  );
}

/** It asks at once, one after another, as all that follows in the page is loaded from there. */
const findSite = `{
  const base = document.querySelector("base");
  const names = location.pathname.split("/").slice(0, -1);
  const above = names.map((_, depth) => names.slice(0, names.length - depth).join("/") + "/");
  const found = [base.getAttribute("href"), ...above].find((folder) => {
    const question = new XMLHttpRequest();
    question.open("HEAD", folder + "data/datapackage.json", false);
    question.send();
    return question.status === 200 && /json/.test(question.getResponseHeader("content-type"));
  });
  if (found) base.href = found;
}`;
