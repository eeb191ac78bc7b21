import {treatmentOf} from "./templates/treatment.js";
import type {Leaf, Node} from "./tree.js";

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
    else if (treatmentOf((node as Leaf).text).as !== "note") at++;
    else {
      const last = nodes.findIndex((each, index) => index > at && lineEndIn(each) >= 0);
      const behind = nodes[last];
      const end = behind ? behind.start + lineEndIn(behind) : nodes.at(-1)!.end;
      kept.push({kind: "reference", text: source.slice(node.start, end), start: node.start, end});
      if (behind)
        kept.push(
          behind.kind === "text" ? {...behind, text: behind.text.slice(lineEndIn(behind)), start: end} : behind
        );
      at = behind ? last : nodes.length;
    }
  }
  return kept;
}

/** The text between the opening braces and the first pipe. */
function isName(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return isOpen(nodes[at - 1]) && nodes[at]!.kind === "text" && next?.kind === "text" && next.text === "|";
}

function isOpen(node: Node | undefined): boolean {
  return node?.kind === "stray" && node.text === "{{";
}

/** Where a node ends a line, from the node's start; -1 where it does not. */
function lineEndIn(node: Node): number {
  if (node.kind === "break" || node.kind === "rule") return 0;
  return node.kind === "text" ? node.text.indexOf("\n") : -1;
}
