import {argumentOf, treeOf, type Node, type Template} from "../markup/tree.js";

/** A parameter of a template as it stands in the source from `start`; `name` is empty where it has none. */
export type Parameter = {name: string; nodes: readonly Node[]; raw: string; start: number};

/** The parameters of a template that is closed. */
export function parametersOf({parts: [, ...parts]}: Template, source: string): Parameter[] {
  return parts.map(({nodes, start, end}) => {
    const {name, content} = argumentOf(nodes);
    const from = name === null ? start : (content[0]?.start ?? end);
    const before = source.slice(start, end);
    return {
      name: name ?? "",
      nodes: content,
      raw: source.slice(from, end).trim(),
      start: start + before.length - before.trimStart().length
    };
  });
}

const head = /^[ \t]*\|[ \t]*([a-z_]+\d?[a-z]?)[ \t]*=/gim;

/**
 * The parameters of a template whose braces are not closed, because its own or those of a template inside are missing: each
 * begins a line. It ends before a line that begins with closing braces, unless a parameter follows: then these are a list's.
 */
export function parametersOfOpen(source: string, start: number): {parameters: Parameter[]; end: number} {
  const end = endOfOpen(source, start);
  const heads = [...source.slice(start, end).matchAll(head)];
  const parameters = heads.map(({0: text, 1: name = "", index}, which) => {
    const from = start + index + text.length;
    const to = start + (heads[which + 1]?.index ?? end - start);
    const raw = source.slice(from, to);
    return {name, nodes: treeOf(raw, from).nodes, raw: raw.trim(), start: start + index};
  });
  return {parameters, end};
}

/**
 * Behind closing braces that may be the template's, a parameter of no other template shows that they are not, as do more closing
 * braces on the next line; a heading or a table is the page's.
 */
function endOfOpen(source: string, start: number): number {
  let end: number | null = null;
  let before = -1;
  let depth = 0;
  for (let at = start; at >= 0; at = source.indexOf("\n", at + 1)) {
    const next = source.indexOf("\n", at + 1);
    const line = source.slice(at + 1, next < 0 ? undefined : next).trim();
    if (line.startsWith("}}")) end = end === null || end === before ? at : end;
    else if (line.startsWith("|") && depth === 0) end = null;
    else if (end !== null && (line.startsWith("=") || line.startsWith("{|"))) break;
    before = at;
    depth = end === null ? 0 : Math.max(0, depth + line.split("{{").length - line.split("}}").length);
  }
  return end ?? source.length;
}
