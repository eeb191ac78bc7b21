import {excerpt} from "../strings.js";
import type {FieldKind} from "../markup/templates/setting.js";
import {knownTemplate} from "../markup/templates/treatment.js";
import {pairedBrackets} from "../markup/tree.js";
import {valueOf, type Value} from "../markup/walk.js";
import {fieldName, isField, hasIgnoredMarkup, nearestField, requiredFields, sideField} from "./fields.js";
import {expectedInfobox, findInfobox, type Found, type Parameter} from "./find-infobox.js";
import type {Field, Read} from "./infobox.js";

type Report = (line: number, field: string | undefined, found: string, expected: string) => void;

const ofOneLine = ["conflict", "partof"];

/** A parameter that fills a field, or a further row of one (`combatant2a`). */
type Row = Field & Pick<Value, "issues"> & {row: string};

/**
 * Reads the first infobox of a conflict in a page's wikitext, or in as much of the page as was copied. The title is that of a
 * line `= Title =` before it. Unknown, unnamed and repeated parameters, templates that are not known and brackets without a
 * partner are issues; of several parameters of one name the last counts, as on the page.
 */
export function readWikitextInfobox(text: string, file: string): Read {
  const source = withPlainLineEnds(text);
  const {found, templates, others} = findInfobox(source);
  const read: Read = {title: "", fields: new Map(), issues: []};
  const report: Report = (line, field, found, expected) =>
    void read.issues.push({file, line, ...(field && {field}), found: excerpt(found), expected});
  if (!found) {
    const names = templates.map((name) => `{{${name}}}`).join(" ");
    report(1, undefined, names, expectedInfobox(templates));
    return read;
  }
  const [, title = ""] = /^=([^=\n]+)=[ \t]*$/m.exec(source.slice(0, found.start)) ?? [];
  const line = source.slice(0, found.start).split("\n").length;
  if (!found.closed) report(line, undefined, source.slice(found.start), "an infobox with closing braces `}}`");
  const lineOf = lineCounter(source, found.start, line);
  for (const {start, name, title} of others)
    report(lineOf(start), undefined, `{{${name}}} ${title}`.trim(), `one infobox; the first, on line ${line}, is read`);
  const rows = rowsOf(found, source, line, report);
  reportMarkup([...rows.values()], report);
  const fields = fieldsOf([...rows.values()]);
  for (const name of requiredFields)
    if (!fields.get(name)?.value) report(fields.get(name)?.line ?? line, name, "", `a parameter \`| ${name} = …\``);
  return {...read, title: title.trim(), fields};
}

/** Wikitext as it is read: `\n` between lines and no byte order mark. */
export function withPlainLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

/** The parameters that fill fields and say something, each name once. */
function rowsOf({parameters, start}: Found, source: string, firstLine: number, report: Report): Map<string, Row> {
  const rows = new Map<string, Row>();
  const lineOf = lineCounter(source, start, firstLine);
  for (const parameter of parameters) {
    const line = lineOf(parameter.start);
    const {name, row} = fieldName(parameter.name);
    if (parameter.raw === "") continue;
    if (parameter.name === "" && showsNothing(parameter, source)) continue;
    if (parameter.name === "") report(line, undefined, parameter.raw, "a parameter `| name = value`");
    else if (!isField(name))
      report(line, name, parameter.name, `a field of the infobox, such as ${nearestField(name)}`);
    else {
      const {text, references, issues} = valueOf(parameter.nodes, kindOf(name), source);
      const value = ofOneLine.includes(name) ? text.replaceAll("\n", " ") : text;
      if (value === "" && references.length + issues.length === 0) continue;
      const before = rows.get(name + row);
      if (before)
        report(line, name, parameter.raw, `one ${name + row}; line ${before.line} gives it already, this one counts`);
      rows.set(name + row, {name, row, value, raw: parameter.raw, line, references, issues});
    }
  }
  return rows;
}

/** Gives the lines of places that are asked for from left to right. */
function lineCounter(source: string, start: number, line: number): (at: number) => number {
  return (at) => {
    line += source.slice(start, at).split("\n").length - 1;
    start = at;
    return line;
  };
}

/** A navigation box or a hatnote that stands between the fields. */
function showsNothing({nodes}: Parameter, source: string): boolean {
  const {text, issues} = valueOf(nodes, "text", source);
  return text === "" && issues.length === 0;
}

function kindOf(name: string): FieldKind {
  const stem = sideField(name)?.stem;
  if (stem === "combatant" || stem === "commander") return "names";
  return stem ? "amounts" : "text";
}

/** What could not be read of the fields' markup: a template that is not known once, and a field's brackets together. */
function reportMarkup(rows: readonly Row[], report: Report): void {
  const seen = new Set<string>();
  for (const {line, name, issues} of rows) {
    if (hasIgnoredMarkup(name)) continue;
    const stray = issues.filter(({expected}) => expected === pairedBrackets).map(({found}) => found);
    for (const {found, expected} of issues) {
      const [call = ""] = /^[^|}]*/.exec(found) ?? [];
      if (expected !== pairedBrackets && !seen.has(call)) report(line, name, found, expected);
      if (expected === knownTemplate) seen.add(call);
    }
    if (stray.length) report(line, name, stray.join(" "), pairedBrackets);
  }
}

/** Puts the further rows of a field behind its first, as a group of their own. */
function fieldsOf(rows: readonly Row[]): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const {name, value, raw, line, references} of [...rows].sort((a, b) => a.row.localeCompare(b.row))) {
    const first = fields.get(name);
    if (!first) fields.set(name, {name, value, raw, line, references});
    else {
      first.value = [first.value, value].filter(Boolean).join("<hr />");
      first.raw += `\n${raw}`;
      first.references = first.references.concat(references);
    }
  }
  return fields;
}
