import {marksOf, type Mark, type Shown} from "./marks.js";

/** Wikitext as a tree. A part is what stands between the pipes of a template or a link; a `stray` bracket has no partner, or lies too deep. */
export type Node = Leaf | Template | Link;

export type Leaf = {kind: Shown | "stray"; text: string; start: number; end: number};
export type Template = {kind: "template"; parts: Part[]; start: number; end: number};
export type Link = {kind: "link"; parts: Part[]; start: number; end: number};
export type Part = {nodes: Node[]; start: number; end: number};

/** `templates` are all of the tree's, in the order in which they open. */
export type Tree = {nodes: Node[]; templates: Template[]};

/**
 * How deep templates and links are read; MediaWiki expands none that lie deeper (its `$wgMaxPPExpandDepth`). Of what lies
 * deeper the text stays, without its brackets.
 */
export const deepest = 100;

/** What is expected in place of a bracket that is stray. */
export const pairedBrackets = `brackets in pairs, at most ${deepest} deep`;

/** Reads wikitext in linear time. Offsets count from `offset`, where the text is a piece of a longer one. */
export function treeOf(source: string, offset = 0): Tree {
  const marks = marksOf(source);
  const pairs = pairsOf(marks);
  const closing = new Set(pairs.values());
  const templates: Template[] = [];
  const root: Part = {nodes: [], start: offset, end: offset + source.length};
  const open: {node: Template | Link; part: Part}[] = [];
  let beyond = 0;
  marks.forEach(({kind, start, end}, index) => {
    const top = open.at(-1);
    const nodes = top?.part.nodes ?? root.nodes;
    const text = source.slice(start, end);
    const place = {text, start: start + offset, end: end + offset};
    if (pairs.has(index)) {
      if (open.length === deepest) {
        if (beyond++ === 0) nodes.push({kind: "stray", ...place});
        return;
      }
      const part = {nodes: [], start: end + offset, end: end + offset};
      const enclosed = {parts: [part], start: start + offset, end: end + offset};
      const node: Template | Link = {kind: kind === "open" ? "template" : "link", ...enclosed};
      if (node.kind === "template") templates.push(node);
      nodes.push(node);
      open.push({node, part});
    } else if (closing.has(index)) {
      if (beyond > 0) return void beyond--;
      const {node, part} = open.pop()!;
      part.end = start + offset;
      node.end = end + offset;
    } else if (kind === "pipe" && top && beyond === 0) {
      top.part.end = start + offset;
      top.part = {nodes: [], start: end + offset, end: end + offset};
      top.node.parts.push(top.part);
    } else if (kind === "pipe") nodes.push({kind: "text", ...place, text: beyond ? " " : text});
    else if (kind === "open" || kind === "close" || kind === "link" || kind === "unlink")
      nodes.push({kind: "stray", ...place});
    else if (kind !== "hidden" && kind !== "comment" && kind !== "struck") nodes.push({kind, ...place});
  });
  return {nodes: root.nodes, templates};
}

/** The partner of each opening bracket that has one. A link that a template's end would cut has none. */
function pairsOf(marks: readonly Mark[]): Map<number, number> {
  const pairs = pairsOfBraces(marks);
  const closing = new Set(pairs.values());
  const wall = -1;
  const open: number[] = [];
  marks.forEach(({kind}, index) => {
    if (pairs.has(index)) open.push(wall);
    else if (closing.has(index)) open.length = open.lastIndexOf(wall);
    else if (kind === "link") open.push(index);
    else if (kind === "unlink" && open.length && open.at(-1) !== wall) pairs.set(open.pop()!, index);
  });
  return pairs;
}

function pairsOfBraces(marks: readonly Mark[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  marks.forEach(({kind}, index) => {
    if (kind === "open") open.push(index);
    else if (kind === "close" && open.length) pairs.set(open.pop()!, index);
  });
  return pairs;
}

/** An argument's name, null where it has none, and its content. A name is plain text before the first equals sign. */
export function argumentOf(nodes: readonly Node[]): {name: string | null; content: readonly Node[]} {
  const at = nodes.findIndex((node) => node.kind !== "text" || node.text.includes("="));
  const node = nodes[at];
  if (node?.kind !== "text") return {name: null, content: nodes};
  const equals = node.text.indexOf("=");
  const before = nodes.slice(0, at).map((node) => (node.kind === "text" ? node.text : ""));
  const after = {...node, text: node.text.slice(equals + 1), start: node.start + equals + 1};
  return {name: (before.join("") + node.text.slice(0, equals)).trim(), content: [after, ...nodes.slice(at + 1)]};
}
