/** The address of a Creative Commons licence that is named in short (`CC BY-SA 4.0`); null of another. */
export function licenceAddress(licence: string): string | null {
  const [, terms, version] = /^CC[ -](BY(?:-NC)?(?:-ND|-SA)?)[ -](\d\.\d)\b/i.exec(licence) ?? [];
  if (terms) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  return /^CC0\b/i.test(licence) ? "https://creativecommons.org/publicdomain/zero/1.0/" : null;
}
