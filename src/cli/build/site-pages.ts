import {readdirSync} from "node:fs";
import {sep} from "node:path";

/** The pages of a built site, such as `engagements/ford.html`, in alphabetical order; what Framework keeps in `_…` is none. */
export function sitePages(site: string): string[] {
  return readdirSync(site, {recursive: true, encoding: "utf8"})
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.endsWith(".html") && !file.startsWith("_"))
    .sort();
}
