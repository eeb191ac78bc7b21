const words: Record<string, string> = {
  conflict: "Name",
  partof: "Part of",
  combatant: "Belligerents",
  commander: "Commanders"
};

/** What a field is called on the page: `Strength, side 1`. */
export function fieldInWords({field, side}: {field: string; side: number | null}): string {
  const name = words[field] ?? field.charAt(0).toUpperCase() + field.slice(1);
  return side === null ? name : `${name}, side ${side}`;
}
