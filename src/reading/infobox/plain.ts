import {excerpt} from "../excerpt.js";
import type {Issue} from "../issue.js";
import {isField, nearestField, requiredFields} from "./fields.js";
import type {Infobox} from "./infobox.js";

type Read = Pick<Infobox, "title" | "fields" | "issues">;

/**
 * Reads an infobox in plain form: a line `= Title =`, then one line `- Field: value` for each field.
 * A line that is neither, an unknown or repeated field and a missing one are issues. Comments are passed over.
 */
export function readPlainInfobox(text: string, file: string): Read {
  const box: Read = {title: "", fields: new Map(), issues: []};
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .forEach((content, index) => readLine(box, file, content.trim(), index + 1));
  for (const name of requiredFields) if (!box.fields.get(name)?.value) box.issues.push(missing(box, file, name));
  return box;
}

function readLine(box: Read, file: string, content: string, line: number): void {
  const title = /^=([^=]+)=$/.exec(content);
  const field = /^-([^:]*):(.*)$/.exec(content);
  if (content === "" || content === "Infobox" || (content.startsWith("<!--") && content.endsWith("-->"))) return;
  if (title && !box.title) box.title = title[1]!.trim();
  else if (field) addField(box, file, field[1]!.trim().toLowerCase(), field[2]!.trim(), line);
  else box.issues.push({file, line, found: excerpt(content), expected: "a line `- Field: value`"});
}

function addField(box: Read, file: string, name: string, value: string, line: number): void {
  const issue = (found: string, expected: string) => box.issues.push({file, line, field: name, found, expected});
  if (!isField(name)) issue(name, `a field of the infobox, such as ${nearestField(name)}`);
  else if (box.fields.has(name)) issue(value, `one ${name}; line ${box.fields.get(name)!.line} gives it already`);
  else box.fields.set(name, {name, value, raw: value, line, references: []});
}

function missing(box: Read, file: string, name: string): Issue {
  const capitalised = name.charAt(0).toUpperCase() + name.slice(1);
  const line = box.fields.get(name)?.line ?? 1;
  return {file, line, field: name, found: "", expected: `a line \`- ${capitalised}: …\``};
}
