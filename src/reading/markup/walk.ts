import type {Issue} from "../issue.js";
import type {Step} from "../trace.js";
import {argumentsOf} from "./arguments.js";
import {isDigit, plainly} from "./characters.js";
import {linesOf} from "./lines.js";
import {marksOf} from "./marks.js";
import type {Kind} from "./templates/call.js";
import {signs} from "./templates/signs.js";
import {knownTemplate, treatmentOf} from "./templates/treatment.js";
import {pairedBrackets, type Link, type Node, type Template} from "./tree.js";
import {withoutUnclosedTemplates} from "./unclosed-templates.js";

/** What a walk has met beside the text: references, footnotes and editors' remarks as written, and what it could not read. */
export type Met = {references: string[]; issues: (Issue & {start: number; end: number})[]};

/** A walk of the tree that was read from a source. What it sets has `signs` in it. */
export type Walk = Met & {set: (node: Node) => string; setAll: (nodes: readonly Node[]) => string};

/** A value as plain text, its lines divided by `\n` (see `linesOf`), with what is no part of it. */
export type Value = Met & {text: string};

/** Sets nodes as the page shows them. */
export function valueOf(nodes: readonly Node[], kind: Kind, source: string): Value {
  const {setAll, references, issues} = walkOf(source, kind);
  return {text: withoutBraces(linesOf(setAll(nodes), kind)), references, issues};
}

/** Begins a walk; a `trace` is told what becomes of templates, references, comments and struck-out text. */
export function walkOf(source: string, kind: Kind, trace?: Step[]): Walk {
  const references: string[] = [];
  const issues: Walk["issues"] = [];
  if (trace) tellUnsaid();
  return {set, setAll, references, issues};

  function setAll(nodes: readonly Node[]): string {
    let all = "";
    let last = "";
    for (const node of withoutUnclosedTemplates(nodes, source)) {
      const shown = set(node);
      if (shown === "") continue;
      all += isDigit(last) && isDigit(shown[0]) ? ` ${shown}` : shown;
      last = shown.at(-1)!;
    }
    return all;
  }

  function set(node: Node): string {
    switch (node.kind) {
      case "text":
      case "verbatim":
        return plainly(node.text);
      case "template":
        return setTemplate(node);
      case "link":
        return setLink(node);
      case "reference":
        if (isUnclosed.test(node.text)) report(node, "a reference that is closed");
        return setReference(node);
      case "table":
        report(node, "text or a list; a table is not read");
        return signs.break;
      case "stray":
        report(node, pairedBrackets);
        return source.startsWith("{{", node.start) ? " " : "";
      default:
        return signs[node.kind];
    }
  }

  /** A comma inside a link's label divides no names. */
  function setLink(link: Link): string {
    const label = setAll(labelOf(link, source));
    return label && signs.link + label.replace(/^:/, "").replaceAll(",", signs.comma);
  }

  function setTemplate(template: Template): string {
    const [namePart, ...parts] = template.parts;
    const name = setAll(namePart!.nodes);
    const {as, setting} = treatmentOf(name, source.slice(parts[0]?.start, parts[0]?.end ?? 0));
    if (as === "note") return setReference(template);
    if (as === "unknown") report(template, knownTemplate);
    const step = tell("template", template, "nothing, as the page shows no text of it");
    const shown = setting({name, kind, ...argumentsOf(parts, setAll)});
    if (step && shown.trim() !== "") step.as = linesOf(shown, kind);
    return shown;
  }

  function setReference(place: Place): string {
    references.push(source.slice(place.start, place.end));
    tell("reference", place, `a reference, which gives no ${given[kind]}`);
    return signs.reference;
  }

  function report({start, end}: Place, expected: string): void {
    issues.push({start, end, found: source.slice(start, end), expected});
  }

  function tellUnsaid(): void {
    for (const mark of marksOf(source))
      if (mark.kind === "comment") tell("comment", mark, "a comment, which the page does not show");
      else if (mark.kind === "struck") tell("struck-out text", mark, "struck out, and so not said");
  }

  function tell(rule: string, {start, end}: Place, as: string): Step | undefined {
    const step = trace && {pass: "markup", rule, start, end, text: source.slice(start, end), as};
    if (step) trace.push(step);
    return step;
  }
}

type Place = {start: number; end: number};

const isUnclosed = /^<(?!\/|.*(?:<\/ref\s*|\/)>$)/is;
const given = {amounts: "amount", names: "name", text: "date"};

/** What a link shows: its label, or its target; nothing where it is a picture. */
export function labelOf({parts}: Link, source: string): readonly Node[] {
  const target = source.slice(parts[0]!.start, parts[0]!.end);
  return /^\s*(?:file|image|category) ?:/i.test(target) ? [] : parts.at(-1)!.nodes;
}

/** Braces that the page shows are single ones here, so that nobody takes them for a template's. */
function withoutBraces(text: string): string {
  return text.replace(/\{{2,}/g, "{").replace(/\}{2,}/g, "}");
}
