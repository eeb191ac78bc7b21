/**
 * Names the ids within a figure after it, `sieges-1`, `sieges-2` …, and lets what refers to them follow: Plot counts its
 * clips and markers up from one drawing to the next.
 */
export function ownIds(figure: Element, name: string): void {
  const named = [...figure.querySelectorAll("[id]")];
  if (named.length === 0) return;
  const ids = new Map<string, string>();
  named.forEach((element, index) => {
    const own = `${name}-${index + 1}`;
    if (!ids.has(element.id)) ids.set(element.id, own);
    element.setAttribute("id", own);
  });
  for (const element of figure.querySelectorAll("*"))
    for (const {name: attribute, value} of [...element.attributes])
      if (value.includes("#")) element.setAttribute(attribute, withOwn(value, ids));
}

function withOwn(value: string, ids: ReadonlyMap<string, string>): string {
  if (value.startsWith("#")) return ids.has(value.slice(1)) ? `#${ids.get(value.slice(1))}` : value;
  return value.replace(/url\(["']?#([^"'()\s]+)["']?\)/gi, (reference, id: string) =>
    ids.has(id) ? `url(#${ids.get(id)})` : reference
  );
}
