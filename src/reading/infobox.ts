import {sideField} from "./infobox-fields.js";
import type {Issue} from "./issue.js";
import {readOrigin, type Origin} from "./origin.js";
import {readPlainInfobox} from "./plain-infobox.js";
import {slugOf, stemOf} from "./slug.js";
import {readWikitextInfobox} from "./wikitext-infobox.js";

/** One field of an infobox, with the line it stands on (counted from 1). */
export type Field = {
  name: string;
  /** The value as plain text; from wikitext with `\n` between lines and `<hr />` between groups. */
  value: string;
  /** The value as it stands in the file. */
  raw: string;
  line: number;
  /** Footnotes and references as they stand in the file. */
  references: string[];
};

/** An article's infobox, not yet interpreted. Field names are lower case, as `Infobox military conflict` documents them. */
export type Infobox = {
  file: string;
  slug: string;
  /** In wikitext each name has a line of its own, so that a comma may be a part of it. */
  form: "plain" | "wikitext";
  title: string;
  origin: Origin | null;
  fields: Map<string, Field>;
  issues: Issue[];
};

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

/** The numbers of the sides that any field speaks of, in order. */
export function sidesOf({fields}: Infobox): number[] {
  const numbers = [...fields.keys()].flatMap((name) => sideField(name)?.side ?? []);
  return [...new Set([1, 2, ...numbers])].sort((a, b) => a - b);
}

function nameIssues(file: string, slug: string): Issue[] {
  const found = stemOf(file);
  return found === slug ? [] : [{file, found, expected: "a name of letters, digits, spaces and . , ' ( ) _ -"}];
}
