import {walk} from "./walk.js";

/**
 * Names the ids within the drawings of a figure after it, `sieges-1`, `sieges-2` …, and lets what refers to them follow: Plot
 * counts its clips and markers up from one drawing to the next.
 */
export function ownIds(name: string): (drawing: Element) => void {
  let count = 0;
  return (drawing) => {
    const ids = new Map<string, string>();
    walk(drawing, (element) => {
      if (!element.hasAttribute("id")) return;
      const own = `${name}-${++count}`;
      if (!ids.has(element.id)) ids.set(element.id, own);
      element.setAttribute("id", own);
    });
    if (ids.size) walk(drawing, (element) => follow(element, ids));
  };
}

function follow(element: Element, ids: ReadonlyMap<string, string>): void {
  for (const attribute of element.getAttributeNames()) {
    const value = element.getAttribute(attribute)!;
    if (value.includes("#")) element.setAttribute(attribute, withOwn(value, ids));
  }
}

function withOwn(value: string, ids: ReadonlyMap<string, string>): string {
  if (value.startsWith("#")) return ids.has(value.slice(1)) ? `#${ids.get(value.slice(1))}` : value;
  return value.replace(/url\(["']?#([^"'()\s]+)["']?\)/gi, (reference, id: string) =>
    ids.has(id) ? `url(#${ids.get(id)})` : reference
  );
}
