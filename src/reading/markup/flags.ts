import type {Kind} from "./templates/call.js";
import {signs} from "./templates/signs.js";

const {icon, flag, end, link, reference} = signs;
const leadingFlags = new RegExp(`^(?:\\s*[${icon}${flag}][^${end}]*${end})+`);
const anyFlag = new RegExp(`[${icon}${flag}]([^${end}]*)${end}`, "g");
const anyIcon = new RegExp(`${icon}[^${end}]*${end}`, "g");

/**
 * An entry with its flags as text. A flag at its head names what has no other name: in a list of names it stands alone, among
 * amounts there is no link behind it and no heading (`Germans: 5,000`).
 */
export function withFlags(entry: string, kind: Kind): string[] {
  const [flags = ""] = leadingFlags.exec(entry) ?? [];
  const rest = shown(entry.slice(flags.length));
  const content = rest.replaceAll(reference, "").trim();
  const countries = [...flags.matchAll(anyFlag)].map(([, name = ""]) => name);
  if (flags === "" || kind === "text") return [shown(flags) + rest];
  if (kind === "names" && content === "") return countries;
  if (kind === "names" && content.startsWith("(")) return [`${countries.join(", ")} ${rest}`];
  if (kind === "names" || namesItself(content)) return [shown(flags) + rest];
  if (content.startsWith(":")) return [countries.join(", ") + rest];
  return [content === "" ? countries.join(", ") : `${countries.join(", ")}: ${rest}`];
}

/** A flag that shows only the picture is no text. */
function shown(text: string): string {
  return text.replace(anyIcon, "").replace(anyFlag, "$1");
}

function namesItself(content: string): boolean {
  const [head] = /^\D*/.exec(content)!;
  return head.startsWith(link) || /[^:]:/.test(head);
}
