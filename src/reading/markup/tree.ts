import {marksOf, type Mark, type Shown} from "./marks.js";

/**
 * Wikitext as a tree. A part is what stands between the pipes of a template or a link; a `stray` bracket has no partner, or
 * lies too deep: several alike that stand together are one, whose text is one of them.
 */
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
  const partners = partnersOf(marks);
  const templates: Template[] = [];
  const root: Part = {nodes: [], start: offset, end: offset + source.length};
  const open: {node: Template | Link; part: Part}[] = [];
  let beyond = 0;
  marks.forEach((mark, index) => {
    const {kind} = mark;
    const [start, end] = [mark.start + offset, mark.end + offset];
    const top = open.at(-1);
    const nodes = top?.part.nodes ?? root.nodes;
    const text = source.slice(mark.start, mark.end);
    const partner = partners[index]!;
    if (partner > index && open.length === deepest) {
      if (beyond++ === 0) nodes.push({kind: "stray", text, start, end});
    } else if (partner > index) {
      const part = {nodes: [], start: end, end};
      const node: Template | Link = {kind: kind === "open" ? "template" : "link", parts: [part], start, end};
      if (node.kind === "template") templates.push(node);
      nodes.push(node);
      open.push({node, part});
    } else if (partner !== none && beyond > 0) beyond--;
    else if (partner !== none) {
      const {node, part} = open.pop()!;
      part.end = start;
      node.end = end;
    } else if (kind === "pipe" && top && beyond === 0) {
      top.part.end = start;
      top.part = {nodes: [], start: end, end};
      top.node.parts.push(top.part);
    } else if (kind === "pipe") nodes.push({kind: "text", text: beyond ? " " : text, start, end});
    else if (kind === "open" || kind === "close" || kind === "link" || kind === "unlink") {
      const last = nodes.at(-1);
      if (last?.kind === "stray" && last.end === start && last.text === text) last.end = end;
      else nodes.push({kind: "stray", text, start, end});
    } else if (kind !== "hidden" && kind !== "comment" && kind !== "struck") nodes.push({kind, text, start, end});
  });
  return {nodes: root.nodes, templates};
}

const none = -1;

/** The partner of each bracket that has one, by their indices. A link that a template's end would cut has none. */
function partnersOf(marks: readonly Mark[]): Int32Array {
  const partners = new Int32Array(marks.length).fill(none);
  const pair = (first: number, second: number) => ([partners[first], partners[second]] = [second, first]);
  const templates: number[] = [];
  marks.forEach(({kind}, index) => {
    if (kind === "open") templates.push(index);
    else if (kind === "close" && templates.length) pair(templates.pop()!, index);
  });
  const links: number[] = [];
  marks.forEach(({kind}, index) => {
    const partner = partners[index]!;
    if (partner > index) links.push(index);
    else if (partner !== none) links.length = links.lastIndexOf(partner);
    else if (kind === "link") links.push(index);
    else if (kind === "unlink" && links.length && partners[links.at(-1)!] === none) pair(links.pop()!, index);
  });
  return partners;
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
