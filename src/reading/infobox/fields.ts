const perSide = ["combatant", "commander", "units", "strength", "casualties"];
const perArticle = `conflict partof date place result status territory action coordinates campaignbox notes
  width image image_size image_upright alt caption map_type map_relief map_size map_marksize map_caption map_label
  combatants_header commanders_header units_header strengths_header polstrengths_header milstrengths_header casualties_header
  campaign casus time causes goals methods subtitle fatalities injuries arrests sidebox module`;
const perSideIgnored = ["polstrength", "milstrength"];
const sides = [1, 2, 3, 4, 5];

const known = new Set([
  ...[...perSide, ...perSideIgnored].flatMap((name) => sides.map((n) => `${name}${n}`)),
  ...perArticle.split(/\s+/)
]);

/** Fields without which an engagement is not much. */
export const requiredFields = ["conflict", "date", "combatant1", "combatant2"];

export function isField(name: string): boolean {
  return known.has(name);
}

/** Whether a field holds pictures, a map or what leads to other pages, whose markup nobody reads. */
export function hasIgnoredMarkup(name: string): boolean {
  return ignored.has(name) || name.startsWith("map_") || name.startsWith("image");
}

const ignored = new Set(["campaignbox", "sidebox", "alt", "caption", "coordinates", "width"]);

/** What `Infobox civil conflict` and old boxes call the fields of `Infobox military conflict`. */
const aliases = new Map(
  Object.entries({
    title: "conflict",
    location: "place",
    side: "combatant",
    leadfigures: "commander",
    howmany: "strength"
  })
);

/** The field that a parameter fills, in lower case, and the row of it: `combatant2a` is a further row of `combatant2`. */
export function fieldName(parameter: string): {name: string; row: string} {
  const lower = parameter.toLowerCase().replace(/ /g, "_");
  const [, stem = lower, side = "", row = ""] = /^([a-z]+)([1-5])([a-d]?)$/.exec(lower) ?? [];
  return {name: (aliases.get(stem) ?? stem) + side, row};
}

/** A field of one side, by its stem and the side's number (`strength`, 1); null for any other. */
export function sideField(name: string): {stem: string; side: number} | null {
  const [, stem = "", digit] = /^([a-z]+)([1-5])$/.exec(name) ?? [];
  return perSide.includes(stem) ? {stem, side: Number(digit)} : null;
}

/** The known field that shares the most pairs of letters with a misspelt one. */
export function nearestField(name: string): string {
  const given = pairsOf(name);
  let best = {field: "", share: -1};
  for (const [field, pairs] of knownPairs) {
    const share = pairs.filter((pair) => given.has(pair)).length / field.length;
    if (share > best.share) best = {field, share};
  }
  return best.field;
}

const knownPairs = [...known].map((field) => [field, [...pairsOf(field)]] as const);

function pairsOf(word: string): Set<string> {
  return new Set([...word].map((letter, index) => letter + (word[index + 1] ?? "")));
}
