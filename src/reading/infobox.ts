import type {Issue} from "./issue.js";

/** One field of an infobox as written, with the line it stands on (counted from 1). */
export type Field = {name: string; value: string; line: number};

/** An article's infobox, not yet interpreted. Field names are lower case, as `Infobox military conflict` documents them. */
export type Infobox = {file: string; slug: string; title: string; fields: Map<string, Field>; issues: Issue[]};

const perSide = ["combatant", "commander", "units", "strength", "casualties"];
const perArticle =
  "conflict partof date place result status territory action width image image_size alt caption coordinates map_type map_relief map_size map_caption map_label campaignbox notes";
const known = new Set([
  ...perArticle.split(" "),
  ...perSide.flatMap((name) => [1, 2, 3, 4, 5].map((n) => `${name}${n}`))
]);
const required = ["conflict", "date", "combatant1", "combatant2"];

/**
 * Reads an infobox in plain form: a line `= Title =`, then one line `- Field: value` for each field.
 * A line that is neither, an unknown or repeated field and a missing one are issues; whatever else could be read stays.
 *
 * @param file the path that issues name; the slug is its name without folder and extension
 */
export function readInfobox(text: string, file: string): Infobox {
  const slug = file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const box: Infobox = {file, slug, title: "", fields: new Map(), issues: []};
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .forEach((content, index) => readLine(box, content.trim(), index + 1));
  for (const name of required) if (!box.fields.get(name)?.value) box.issues.push(missing(box, name));
  box.title ||= box.fields.get("conflict")?.value || slug;
  return box;
}

/** The numbers of the sides that any field speaks of, in order. */
export function sidesOf({fields}: Infobox): number[] {
  const numbers = [...fields.keys()].flatMap((name) => {
    const [, stem, digit] = /^([a-z]+)(\d)$/.exec(name) ?? [];
    return stem && perSide.includes(stem) ? [Number(digit)] : [];
  });
  return [...new Set([1, 2, ...numbers])].sort((a, b) => a - b);
}

function readLine(box: Infobox, content: string, line: number): void {
  const title = /^=([^=]+)=$/.exec(content);
  const field = /^-([^:]*):(.*)$/.exec(content);
  if (content === "" || content === "Infobox") return;
  if (title && !box.title) box.title = title[1]!.trim();
  else if (field) addField(box, field[1]!.trim().toLowerCase(), field[2]!.trim(), line);
  else box.issues.push({file: box.file, line, found: excerpt(content), expected: "a line `- Field: value`"});
}

function addField(box: Infobox, name: string, value: string, line: number): void {
  const issue = (found: string, expected: string) =>
    box.issues.push({file: box.file, line, field: name, found, expected});
  if (!known.has(name)) issue(name, `a field of the infobox, such as ${nearest(name)}`);
  else if (box.fields.has(name)) issue(value, `one ${name}; line ${box.fields.get(name)!.line} gives it already`);
  else box.fields.set(name, {name, value, line});
}

function missing(box: Infobox, name: string): Issue {
  return {
    file: box.file,
    line: box.fields.get(name)?.line ?? 1,
    field: name,
    found: "",
    expected: `a line \`- ${capitalised(name)}: …\``
  };
}

/** The known fields that share the most letters' pairs with a misspelt one. */
function nearest(name: string): string {
  const pairs = (word: string) => new Set([...word].map((letter, index) => letter + (word[index + 1] ?? "")));
  const given = pairs(name);
  const shared = (candidate: string) =>
    [...pairs(candidate)].filter((pair) => given.has(pair)).length / candidate.length;
  return [...known].sort((a, b) => shared(b) - shared(a))[0]!;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function excerpt(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
