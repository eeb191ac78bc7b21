import {treatmentOf} from "./templates/treatment.js";
import type {Node} from "./tree.js";

/**
 * The nodes without the names of templates whose closing braces are missing. Such a note, as in `500{{efn|by one count`, is a reference up
 * to the end of its line or a rule in it, as an unclosed `<ref>` is.
 */
export function withoutUnclosedTemplates(nodes: readonly Node[], source: string): readonly Node[] {
  if (!nodes.some(isOpen)) return nodes;
  const kept: Node[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    if (!isName(nodes, at)) kept.push(node);
    else if (treatmentOf((node as Text).text).as !== "note") at++;
    else {
      const after = nodes.findIndex((each, index) => index > at && endsLine(each));
      const last = after < 0 ? null : nodes[after]!;
      const end = last ? last.start + lineEndIn(last) : endOf(nodes.at(-1)!);
      kept.push({kind: "reference", text: source.slice(node.start, end), start: node.start});
      if (last) kept.push(last.kind === "text" ? {...last, text: last.text.slice(lineEndIn(last)), start: end} : last);
      at = last ? after : nodes.length;
    }
  }
  return kept;
}

const lineEnd = /\n|-{4}/;

type Text = Extract<Node, {text: string}>;

/** The text between the opening braces and the first pipe. */
function isName(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return isOpen(nodes[at - 1]) && nodes[at]!.kind === "text" && next?.kind === "text" && next.text === "|";
}

function isOpen(node: Node | undefined): boolean {
  return node?.kind === "stray" && node.text === "{{";
}

function endsLine(node: Node): boolean {
  return node.kind === "break" || node.kind === "rule" || (node.kind === "text" && lineEnd.test(node.text));
}

function lineEndIn(node: Node): number {
  return node.kind === "text" ? node.text.search(lineEnd) : 0;
}

function endOf(node: Node): number {
  return "end" in node ? node.end : node.start + node.text.length;
}
