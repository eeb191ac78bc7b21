import {argumentsOf} from "./arguments.js";
import {decodeEntities} from "./entities.js";
import {linesOf} from "./lines.js";
import type {Arguments, Kind} from "./templates/call.js";
import {signs, withoutSigns} from "./templates/signs.js";
import {treatmentOf} from "./templates/treatment.js";
import type {Node, Part, Template} from "./tree.js";
import {withoutUnclosedTemplates} from "./unclosed-templates.js";

/** A value as plain text, with what is no part of it. */
export type Value = {
  /** Its lines, divided by `\n` (see `linesOf`). */
  text: string;
  /** References, footnotes and editors' remarks as written: `<ref>…</ref>`, `{{efn|…}}`. */
  references: string[];
  /** Templates that are not known, as written; their arguments are in the text. */
  unknown: string[];
  /** Brackets without a partner, or too deep. */
  stray: string[];
  /** Tables as written; they are not in the text, as a number in one means what its column says. */
  tables: string[];
};

/** Sets the nodes of a text, from which they were read, as the page shows them. */
export function valueOf(nodes: readonly Node[], kind: Kind, source: string): Value {
  const value: Value = {text: "", references: [], unknown: [], stray: [], tables: []};
  value.text = linesOf(setNodes(nodes), kind);
  return value;

  function setNodes(nodes: readonly Node[]): string {
    const shown = withoutUnclosedTemplates(nodes, source).map(setNode);
    return shown.map((text, at) => (isDigit(shown[at - 1]?.at(-1)) && isDigit(text[0]) ? ` ${text}` : text)).join("");
  }

  function setNode(node: Node): string {
    switch (node.kind) {
      case "text":
        return plain(node.text.replace(/'{2,5}/g, ""));
      case "verbatim":
        return plain(node.text.replace(/^<[^<>]*>|<[^<>]*>$/g, ""));
      case "template":
        return setTemplate(node);
      case "link":
        return setLink(node.parts);
      case "reference":
        value.references.push(node.text);
        return signs.reference;
      case "table":
        value.tables.push(node.text);
        return signs.break;
      case "stray":
        value.stray.push(node.text);
        return node.text === "{{" ? " " : "";
      default:
        return signs[node.kind];
    }
  }

  /** The label of a link, or its target; a picture shows no text. A comma inside divides nothing. */
  function setLink(parts: readonly Part[]): string {
    const target = setNodes(parts[0]!.nodes).trim();
    if (/^(?:file|image|category) ?:/i.test(target)) return "";
    const label = parts.length > 1 ? setNodes(parts.at(-1)!.nodes) : target.replace(/^:/, "");
    return signs.link + label.replaceAll(",", signs.comma);
  }

  function setTemplate({parts: [namePart, ...parts], start, end}: Template): string {
    const name = setNodes(namePart!.nodes);
    const treatment = treatmentOf(name);
    switch (treatment.as) {
      case "text":
        return treatment.setting({name, kind, ...argumentsOf(parts, setNodes)});
      case "nothing":
        return "";
      case "note":
        value.references.push(source.slice(start, end));
        return signs.reference;
      case "unknown":
        value.unknown.push(source.slice(start, end));
        return allOf(argumentsOf(parts, setNodes));
    }
  }
}

/** Braces that the page shows are single ones here, so that nobody takes them for a template's. */
function plain(text: string): string {
  return withoutSigns(decodeEntities(text))
    .replace(/\{{2,}/g, "{")
    .replace(/\}{2,}/g, "}");
}

/** All that can be shown of a template that is not known. Two numbers are divided, so that they are not taken for one. */
function allOf({positional, named}: Arguments): string {
  const texts = (positional.some(Boolean) ? positional : [...named.values()]).map((text) => text.trim());
  return texts
    .filter(Boolean)
    .map((text, at, all) => (isDigit(all[at - 1]?.at(-1)) && isDigit(text[0]) ? `; ${text}` : ` ${text}`))
    .join("")
    .slice(1);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}
