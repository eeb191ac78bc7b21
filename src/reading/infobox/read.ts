import type {Issue} from "../issue.js";
import type {Infobox} from "./infobox.js";
import {readOrigin} from "./origin.js";
import {readPlainInfobox} from "./plain.js";
import {slugOf, stemOf} from "./slug.js";
import {readWikitextInfobox} from "./wikitext.js";

/**
 * Reads an article's infobox: wikitext from a file `.wikitext`, the plain form of data/README.md from any other.
 * What cannot be read is an issue; whatever else could be read stays.
 *
 * @param file the path that issues name; the slug is made of its name
 */
export function readInfobox(text: string, file: string): Infobox {
  const wikitext = /\.wikitext$/i.test(file);
  const slug = slugOf(file);
  const read = wikitext ? readWikitextInfobox(text, file) : readPlainInfobox(text, file);
  const title = read.title || read.fields.get("conflict")?.value || slug;
  const issues = [...nameIssues(file, slug), ...read.issues];
  return {file, slug, form: wikitext ? "wikitext" : "plain", origin: readOrigin(text), ...read, title, issues};
}

function nameIssues(file: string, slug: string): Issue[] {
  const found = stemOf(file);
  return found === slug ? [] : [{file, found, expected: "a name of letters, digits, spaces and . , ' ( ) _ -"}];
}
