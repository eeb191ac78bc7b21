import {argumentOf} from "./arguments.js";
import {treeOf, type Node, type Template} from "./tree.js";

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
 * begins a line. It ends before a line that begins with closing braces.
 */
export function parametersOfOpen(source: string, start: number): {parameters: Parameter[]; end: number} {
  const close = source.indexOf("\n}}", start);
  const end = close < 0 ? source.length : close;
  const heads = [...source.slice(start, end).matchAll(head)];
  const parameters = heads.map(({0: text, 1: name = "", index}, which) => {
    const from = start + index + text.length;
    const to = start + (heads[which + 1]?.index ?? end - start);
    const raw = source.slice(from, to);
    return {name, nodes: treeOf(raw, from).nodes, raw: raw.trim(), start: start + index};
  });
  return {parameters, end};
}
