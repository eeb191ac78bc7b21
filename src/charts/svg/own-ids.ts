import {isShape, type Shape} from "./svg.js";
import {walk} from "./walk.js";

/**
 * Names the ids within the parts of a figure after it, `sieges-1`, `sieges-2` …, and lets what refers to them follow: Plot
 * counts its clips and markers up from one drawing to the next, and a page may show several figures.
 */
export type OwnIds = {drawing: (drawing: Element) => void; shape: (shape: Shape) => Shape};

export function ownIds(name: string): OwnIds {
  let count = 0;
  const next = () => `${name}-${++count}`;
  return {
    drawing(drawing) {
      const ids = new Map<string, string>();
      walk(drawing, (element) => {
        if (!element.hasAttribute("id")) return;
        const own = next();
        if (!ids.has(element.id)) ids.set(element.id, own);
        element.setAttribute("id", own);
      });
      if (ids.size) walk(drawing, (element) => follow(element, ids));
    },
    shape(shape) {
      const ids = new Map(idsIn(shape).map((id) => [id, next()]));
      return ids.size ? renamed(shape, ids) : shape;
    }
  };
}

type Ids = ReadonlyMap<string, string>;

function follow(element: Element, ids: Ids): void {
  for (const attribute of element.getAttributeNames()) {
    const value = element.getAttribute(attribute)!;
    if (value.includes("#")) element.setAttribute(attribute, withOwn(value, ids));
  }
}

function idsIn({attributes: {id}, children}: Shape): string[] {
  const within = children.flatMap((child) => (isShape(child) ? idsIn(child) : []));
  return typeof id === "string" ? [id, ...within] : within;
}

function renamed({name, attributes, children}: Shape, ids: Ids): Shape {
  const own = Object.entries(attributes).map(([attribute, value]) => {
    if (typeof value !== "string") return [attribute, value];
    return [attribute, attribute === "id" ? ids.get(value) : withOwn(value, ids)];
  });
  return {
    name,
    attributes: Object.fromEntries(own),
    children: children.map((child) => (isShape(child) ? renamed(child, ids) : child))
  };
}

function withOwn(value: string, ids: Ids): string {
  if (value.startsWith("#")) return ids.has(value.slice(1)) ? `#${ids.get(value.slice(1))}` : value;
  return value.replace(/url\(["']?#([^"'()\s]+)["']?\)/gi, (reference, id: string) =>
    ids.has(id) ? `url(#${ids.get(id)})` : reference
  );
}
