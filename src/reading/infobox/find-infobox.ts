import {argumentOf} from "../markup/arguments.js";
import {templateName} from "../markup/templates/treatment.js";
import {treeOf, type Node, type Template} from "../markup/tree.js";
import {parametersOf, parametersOfOpen, type Parameter} from "./parameters.js";

/** A conflict's infobox in a page, from `start` to `end`; `closed` is false where its closing braces are missing. */
export type Found = {parameters: Parameter[]; start: number; end: number; closed: boolean};

/** `Infobox military conflict`, the names that lead to it, and its relative for conflicts without armies. */
const names = new Set([
  ...[
    "infobox military conflict",
    "infobox conflict",
    "infobox battle",
    "infobox battles",
    "infobox war",
    "infobox wars"
  ],
  ...["infobox campaign", "infobox military campaign", "infobox siege", "infobox naval battle", "infobox raid"],
  ...["warbox", "war box", "battlebox", "battle box", "military conflict infobox", "infobox civil conflict"]
]);

/**
 * Finds the first infobox of a conflict: a template of one of its names, or, whatever its name, one with the parameters
 * `combatant1` and `combatant2`. Where there is none, the names of the page's templates are given.
 */
export function findInfobox(source: string): {found: Found | null; templates: string[]} {
  const {nodes, templates} = treeOf(source);
  const named = templates.find((template) => names.has(nameOf(template, source)));
  const open = openInfobox(nodes, source);
  if (open !== null && (!named || open < named.start))
    return {found: {...parametersOfOpen(source, open), start: open, closed: false}, templates: []};
  const template = named ?? templates.find(hasCombatants);
  if (!template) return {found: null, templates: [...new Set(templates.map((each) => nameOf(each, source)))]};
  const {start, end} = template;
  return {found: {parameters: parametersOf(template, source), start, end, closed: true}, templates: []};
}

/** Where an infobox begins whose braces are not closed. Such braces never stand inside of a template. */
function openInfobox(nodes: readonly Node[], source: string): number | null {
  const open = nodes.find(
    ({kind, start}) => kind === "stray" && source.startsWith("{{", start) && names.has(openName(source, start))
  );
  return open?.start ?? null;
}

function openName(source: string, start: number): string {
  const [name] = /^[^|{}<\n]*/.exec(source.slice(start + 2, start + 100))!;
  return templateName(name);
}

function nameOf({parts}: Template, source: string): string {
  const {nodes, start, end} = parts[0]!;
  const text = nodes.map((node) => (node.kind === "text" ? node.text : "")).join("");
  return templateName(text || source.slice(start, Math.min(end, start + 80)));
}

function hasCombatants({parts}: Template): boolean {
  const has = (name: string) => parts.some(({nodes}) => argumentOf(nodes).name?.toLowerCase() === name);
  return parts.length > 2 && has("combatant1") && has("combatant2");
}
