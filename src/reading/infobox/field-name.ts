/** What `Infobox civil conflict` and old boxes call the fields of `Infobox military conflict`. */
const aliases: Record<string, string> = {
  title: "conflict",
  location: "place",
  side: "combatant",
  leadfigures: "commander",
  howmany: "strength"
};

/**
 * The field that a parameter fills, in lower case, and the row of it: `combatant2a` is a further row of `combatant2`.
 */
export function fieldName(parameter: string): {name: string; row: string} {
  const lower = parameter.toLowerCase().replace(/ /g, "_");
  const [, stem = lower, side = "", row = ""] = /^([a-z]+)([1-5])([a-d]?)$/.exec(lower) ?? [];
  return {name: (Object.hasOwn(aliases, stem) ? aliases[stem] : stem) + side, row};
}
