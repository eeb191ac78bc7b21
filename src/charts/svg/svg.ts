import {isolate} from "../text/isolate.js";

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/**
 * An element of a drawing as data. A page makes an element of it (`elementOf`), and a file is written from it
 * (`serialize`) without one.
 */
export type Shape = {readonly name: string; readonly attributes: Attributes; readonly children: readonly Child[]};

/** Words, a shape, or an element that Plot drew; null is left out. */
export type Child = Shape | Element | string | null;

/** Describes an SVG element; attributes that are null are left out. Words to be drawn are isolated from those of other directions. */
export function svg(name: string, attributes: Attributes = {}, children: readonly Child[] = []): Shape {
  const isDrawn = name === "text" || name === "tspan";
  return {name, attributes, children: isDrawn ? children.map(isolated) : children};
}

/** Numbers as SVG holds them: at most two decimals, which no screen or press can tell from more. */
export function printed(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
}

export function isShape(child: Child): child is Shape {
  return child !== null && typeof child !== "string" && !isElement(child);
}

export function isElement(child: Shape | Element): child is Element {
  return "nodeType" in child;
}

function isolated(child: Child): Child {
  return typeof child === "string" ? isolate(child) : child;
}
