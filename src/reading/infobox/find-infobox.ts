import {templateName} from "../markup/templates/treatment.js";
import {argumentOf, treeOf, type Node, type Template} from "../markup/tree.js";
import {valueOf} from "../markup/walk.js";

/** A conflict's infobox in a page, from `start` to `end`; `closed` is false where its closing braces are missing. */
export type Found = {parameters: Parameter[]; start: number; end: number; closed: boolean};

/** `Infobox military conflict`, the names that lead to it, and its relative for conflicts without armies. */
const names = new Set(
  `infobox military conflict, infobox conflict, infobox battle, infobox battles, infobox war, infobox wars, infobox campaign,
  infobox military campaign, infobox siege, infobox naval battle, infobox raid, warbox, war box, battlebox, battle box,
  military conflict infobox, infobox civil conflict`.split(/,\s+/)
);

/** A further infobox, which is not read: the name of its template, and what it calls its conflict. */
export type Other = {start: number; name: string; title: string};

/** What is expected in place of a page without an infobox of a conflict, by the names of its templates. */
export function expectedInfobox(templates: readonly string[]): string {
  const other = templates.find(isForeign);
  if (!other) return "an infobox of a conflict, such as {{Infobox military conflict}}";
  return `{{Infobox military conflict}} or {{Infobox civil conflict}} of the English Wikipedia; {{${other}}} is another language's, which is not read`;
}

/**
 * Finds the first infobox of a conflict: a template of one of its names, or, whatever its name, one with the parameters
 * `combatant1` and `combatant2`. Where there is none, the names of the page's templates are given; `others` are the infoboxes
 * of conflicts behind the first or inside of it.
 */
export function findInfobox(source: string): {found: Found | null; templates: string[]; others: Other[]} {
  const {nodes, templates} = treeOf(source);
  const named = templates.find((template) => names.has(nameOf(template, source)));
  const open = openInfobox(nodes, source);
  if (open !== null && (!named || open < named.start))
    return {found: {...parametersOfOpen(source, open), start: open, closed: false}, templates: [], others: []};
  const template = named ?? templates.find((each) => hasCombatants(each) && !isForeign(nameOf(each, source)));
  if (!template)
    return {found: null, templates: [...new Set(templates.map((each) => nameOf(each, source)))], others: []};
  const {start, end} = template;
  const others = templates
    .filter((each) => each.start > start && (names.has(nameOf(each, source)) || hasCombatants(each)))
    .map((other) => ({start: other.start, name: nameOf(other, source), title: titleOf(other, source)}));
  return {found: {parameters: parametersOf(template, source), start, end, closed: true}, templates: [], others};
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

function titleOf(template: Template, source: string): string {
  const conflict = parametersOf(template, source).find(({name}) => /^(?:conflict|title)$/i.test(name));
  return conflict ? valueOf(conflict.nodes, "text", source).text : "";
}

function hasCombatants({parts}: Template): boolean {
  const has = (name: string) => parts.some(({nodes}) => argumentOf(nodes).name?.toLowerCase() === name);
  return parts.length > 2 && has("combatant1") && has("combatant2");
}

/** The infoboxes of conflicts that other languages' Wikipedias have, by language, as far as they have names of their own. */
const foreign = new Set(
  `infobox militärischer konflikt, infobox conflit militaire, infobox bataille, infobox guerre, ficha de conflicto militar, ficha de batalla,
  ficha de guerra, conflitto, conflitto militare, info/batalha, info/guerra, info/conflito militar, infotaula conflicte militar, infotaula de conflicte militar,
  вооружённый конфликт, вооруженный конфликт, военный конфликт, сражение, битва, война, військовий конфлікт, збройний конфлікт, военен конфликт, битка,
  конфликт, сукоб, kutia e konfliktit, kutia e konfliktit ushtarak, kutia e betejës, infobox ushtarake, infobox konflikti ushtarak, infobox militært konflikt,
  infobox militær konflikt, infobox slag, krig, militær konflikt, militair conflict, infobox militair conflict, infobox veldslag, konflikt zbrojny infobox, bitwa infobox,
  infobox konflikt zbrojny, infobox bitva, infobox válka, infobox - konflikt, konflikt infobox, savaş bilgi kutusu, askeri çatışma bilgi kutusu,
  bilgi kutusu askerî çatışma, háború infobox, csata infobox, militärkonflikt, infobox militärkonflikt, taistelu, infobox sota, sota, sotatiedot, conflict militar,
  infocaseta conflict militar, infocaseta bătălie, πληροφορίες μάχης, πληροφορίες πολέμου, infobox πόλεμος, 戦闘, 戰爭, 战争, 戦争, 战争信息框, 軍事衝突, 전쟁 정보, 전투 정보,
  معلومات معركة, معلومات نزاع عسكري, معلومات حرب, جعبه اطلاعات درگیری نظامی, סכסוך צבאי, מלחמה, קרב, kotak info konflik militer, infobox perang, hộp thông tin xung đột quân sự, thông tin chiến tranh`.split(
    /,\s+/
  )
);

/** Whether a template, by its name in lower case, is an infobox of another language. */
export function isForeign(name: string): boolean {
  return foreign.has(name);
}

/** A parameter of a template as it stands in the source from `start`; `name` is empty where it has none. */
export type Parameter = {name: string; nodes: readonly Node[]; raw: string; start: number};

/** The parameters of a template that is closed. */
function parametersOf({parts: [, ...parts]}: Template, source: string): Parameter[] {
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
function parametersOfOpen(source: string, start: number): {parameters: Parameter[]; end: number} {
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
