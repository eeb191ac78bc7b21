const creativeCommons = /creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)/;

/** A wiki's licence in its short form (`CC BY-SA 4.0`), or as the wiki names it; null where it says nothing. */
export function licenceOf({url = "", text = ""}: {url?: string; text?: string} = {}): string | null {
  const [, terms = "", version] = creativeCommons.exec(url) ?? [];
  if (terms === "zero") return `CC0 ${version}`;
  return terms ? `CC ${terms.toUpperCase()} ${version}` : text || url || null;
}
