import {excerpt} from "../strings.js";
import {isField, nearestField, requiredFields} from "./fields.js";
import {slugOf, stemOf, readOrigin, type Infobox, type Read} from "./infobox.js";
import {readWikitextInfobox, withPlainLineEnds} from "./wikitext.js";

/**
 * Reads an article's infobox: wikitext from a file `.wikitext`, the plain form of data/README.md from any other.
 * What cannot be read is an issue; whatever else could be read stays.
 *
 * @param file the path that issues name; the slug is made of its name
 */
export function readInfobox(text: string, file: string): Infobox {
  const wikitext = /\.wikitext$/i.test(file);
  const [slug, stem] = [slugOf(file), stemOf(file)];
  const {title, fields, issues} = wikitext ? readWikitextInfobox(text, file) : readPlainInfobox(text, file);
  if (stem !== slug) issues.unshift({file, found: stem, expected: "a name of letters, digits, spaces and , ' ( ) _ -"});
  return {
    file,
    slug,
    form: wikitext ? "wikitext" : "plain",
    origin: readOrigin(text),
    title: title || fields.get("conflict")?.value || slug,
    fields,
    issues
  };
}

/**
 * Reads an infobox in plain form: a line `= Title =`, then one line `- Field: value` for each field.
 * A line that is neither, an unknown or repeated field and a missing one are issues. Comments are passed over.
 */
function readPlainInfobox(text: string, file: string): Read {
  const read: Read = {title: "", fields: new Map(), issues: []};
  const lines = withPlainLineEnds(text).split("\n");
  lines.forEach((line, index) => readLine(read, file, line.trim(), index + 1));
  for (const name of requiredFields)
    if (!read.fields.get(name)?.value) {
      const expected = `a line \`- ${name.charAt(0).toUpperCase()}${name.slice(1)}: …\``;
      read.issues.push({file, line: read.fields.get(name)?.line ?? 1, field: name, found: "", expected});
    }
  return read;
}

function readLine(read: Read, file: string, content: string, line: number): void {
  const [, title] = /^=([^=]+)=$/.exec(content) ?? [];
  const [, field, value = ""] = /^-([^:]*):(.*)$/.exec(content) ?? [];
  if (content === "" || content === "Infobox" || (content.startsWith("<!--") && content.endsWith("-->"))) return;
  if (title && !read.title) read.title = title.trim();
  else if (field !== undefined) addField(read, file, field.trim().toLowerCase(), value.trim(), line);
  else read.issues.push({file, line, found: excerpt(content), expected: "a line `- Field: value`"});
}

function addField({fields, issues}: Read, file: string, name: string, value: string, line: number): void {
  const issue = (found: string, expected: string) => issues.push({file, line, field: name, found, expected});
  if (!isField(name)) issue(name, `a field of the infobox, such as ${nearestField(name)}`);
  else if (fields.has(name)) issue(value, `one ${name}; line ${fields.get(name)!.line} gives it already`);
  else fields.set(name, {name, value, raw: value, line, references: []});
}
