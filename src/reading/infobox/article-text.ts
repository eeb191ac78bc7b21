import {writeOrigin, type Origin} from "./origin.js";

/** The file of an article in wikitext: where it was taken from, its title, and its infobox as it stands in the page. */
export function articleText(title: string, origin: Origin | null, infobox: string): string {
  const head = [...(origin ? [writeOrigin(origin)] : []), `= ${title.replace(/[=\s]+/g, " ").trim()} =`, ""];
  return [...head, infobox.trimEnd(), ""].join("\n");
}
