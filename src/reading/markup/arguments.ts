import type {Arguments} from "./templates/call.js";
import type {Node, Part} from "./tree.js";

/** Reads the parts behind a template's name. `1=…` is a position too; as in MediaWiki, the last of several counts. */
export function argumentsOf(parts: readonly Part[], set: (nodes: readonly Node[]) => string): Arguments {
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
