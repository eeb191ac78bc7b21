import type {Issue, Step} from "../report.js";
import {isDigit, plainly} from "./characters.js";
import {linesOf} from "./lines.js";
import {marksOf} from "./marks.js";
import {signs, type Arguments, type FieldKind} from "./templates/setting.js";
import {knownTemplate, note, settingOf, unknown} from "./templates/treatment.js";
import {argumentOf, pairedBrackets, type Leaf, type Link, type Node, type Part, type Template} from "./tree.js";

/** What a walk has met beside the text: references, footnotes and editors' remarks as written, and what it could not read. */
type Met = {references: string[]; issues: (Issue & {start: number; end: number})[]};

/** A walk of the tree that was read from a source. What it sets has `signs` in it. */
type Walk = Met & {set: (node: Node) => string; setAll: (nodes: readonly Node[]) => string};

/** A value as plain text, its lines divided by `\n` (see `linesOf`), with what is no part of it. */
export type Value = Met & {text: string};

/** Sets nodes as the page shows them. */
export function valueOf(nodes: readonly Node[], kind: FieldKind, source: string): Value {
  const {setAll, references, issues} = walkOf(source, kind);
  return {text: withoutBraces(linesOf(setAll(nodes), kind)), references, issues};
}

/** Begins a walk; a `trace` is told what becomes of templates, references, comments and struck-out text. */
export function walkOf(source: string, kind: FieldKind, trace?: Step[]): Walk {
  const references: string[] = [];
  const issues: Walk["issues"] = [];
  if (trace) traceUnshown();
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
    const setting = settingOf(name, source.slice(parts[0]?.start, parts[0]?.end ?? 0));
    if (setting === note) return setReference(template);
    if (setting === unknown) report(template, knownTemplate);
    const step = traceStep("template", template, "nothing, as the page shows no text of it");
    const {positional, named} = argumentsOf(parts, setAll);
    const shown = setting({name, kind, positional, named});
    if (step && shown.trim() !== "") step.as = linesOf(shown, kind);
    return shown;
  }

  function setReference(span: Span): string {
    references.push(source.slice(span.start, span.end));
    traceStep("reference", span, `a reference, which gives no ${given[kind]}`);
    return signs.reference;
  }

  function report({start, end}: Span, expected: string): void {
    issues.push({start, end, found: source.slice(start, end), expected});
  }

  function traceUnshown(): void {
    for (const mark of marksOf(source))
      if (mark.kind === "comment") traceStep("comment", mark, "a comment, which the page does not show");
      else if (mark.kind === "struck") traceStep("struck-out text", mark, "struck out, and so not said");
  }

  function traceStep(rule: string, {start, end}: Span, as: string): Step | undefined {
    const step = trace && {pass: "markup", rule, start, end, text: source.slice(start, end), as};
    if (step) trace.push(step);
    return step;
  }
}

type Span = {start: number; end: number};

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

/** Reads the parts behind a template's name. `1=…` is a position too; as in MediaWiki, the last of several counts. */
function argumentsOf(parts: readonly Part[], set: (nodes: readonly Node[]) => string): Arguments {
  const positional: string[] = [];
  const named = new Map<string, string>();
  let next = 0;
  for (const {nodes} of parts) {
    const {name, content} = argumentOf(nodes);
    if (name === null) positional[next++] = set(content);
    else if (/^[1-9]\d?$/.test(name)) positional[Number(name) - 1] = set(content).trim();
    else named.set(name, set(content).trim());
  }
  return {positional: Array.from(positional, (argument) => argument ?? ""), named};
}

/**
 * The nodes without the names of templates whose closing braces are missing. Such a note, as in `500{{efn|by one count`, is a reference up
 * to the end of its line or a rule in it, as an unclosed `<ref>` is.
 */
export function withoutUnclosedTemplates(nodes: readonly Node[], source: string): readonly Node[] {
  if (!nodes.some(isOpen)) return nodes;
  const kept: Node[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const [node, next] = [nodes[at]!, nodes[at + 1]];
    const isName = isOpen(nodes[at - 1]) && node.kind === "text" && next?.kind === "text" && next.text === "|";
    if (!isName) kept.push(node);
    else if (settingOf(node.text) !== note) at++;
    else {
      while (++at < nodes.length && lineEndIn(nodes[at]!) < 0);
      const behind = nodes[at] as Leaf | undefined;
      const end = behind ? behind.start + lineEndIn(behind) : nodes.at(-1)!.end;
      kept.push({kind: "reference", text: source.slice(node.start, end), start: node.start, end});
      if (behind) kept.push({...behind, text: behind.text.slice(lineEndIn(behind)), start: end});
    }
  }
  return kept;
}

function isOpen(node: Node | undefined): boolean {
  return node?.kind === "stray" && node.text === "{{";
}

/** Where a node ends a line, from the node's start; -1 where it does not. */
function lineEndIn(node: Node): number {
  if (node.kind === "break" || node.kind === "rule") return 0;
  return node.kind === "text" ? node.text.indexOf("\n") : -1;
}
