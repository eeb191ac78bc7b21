import type {Shape} from "../svg/svg.js";
import {walk} from "../svg/elements.js";
import type {Theme} from "./theme.js";

/** Gives the next of a figure's own ids: `sieges-1`, `sieges-2` … */
export type NextId = () => string;

export function idsOf(name: string): NextId {
  let count = 0;
  return () => `${name}-${++count}`;
}

/**
 * Makes a Plot drawing a part of a figure: its style sheet, fonts and page colours give way to the figure's own, its ids are the
 * figure's, and its labels for readers of single marks give way to the figure's text alternative. Colours that a page would give
 * it become the theme's.
 *
 * @throws Error on a warning of Plot's, which it would draw
 */
export function frameDrawing<Drawn extends Shape | Element>(drawing: Drawn, theme: Theme, nextId: NextId): Drawn {
  // Plot moves marks by half a pixel where it finds a screen with a single one for each; a figure is for every screen.
  for (const child of Array.from<Element | Shape>(drawing.children as ArrayLike<Element | Shape>)) {
    if (halfPixel.test(child.getAttribute("transform") ?? "")) child.removeAttribute("transform");
    if (child.localName === "style") child.remove();
    if (child.localName === "text" && child.textContent?.startsWith("\u26a0"))
      throw new Error(`Plot warns of a figure: ${child.textContent}`);
  }
  for (const attribute of ["class", "font-family", "viewBox", "font-size", "style"]) drawing.removeAttribute(attribute);
  drawing.setAttribute("fill", theme.ink);
  drawing.setAttribute("overflow", "visible");
  return asPart(drawing, theme, nextId);
}

const halfPixel = /^translate\((?:0|0\.5),\s*(?:0|0\.5)\)$/;

/** A colour that a page would give, as the theme's; others as they are. */
export function colourIn({ink, background}: Theme, value: string): string {
  if (value === "currentColor") return ink;
  return value.startsWith("var(--plot-background") ? background : value;
}

/**
 * Gives a part of a figure the theme's colours where a page would give its own, and the figure's ids, which what refers to them
 * follows: Plot counts its clips and markers up from one drawing to the next, and a page may show several figures.
 */
export function asPart<Drawn extends Shape | Element>(drawing: Drawn, theme: Theme, nextId: NextId): Drawn {
  const ids = new Map<string, string>();
  walk(drawing, (element) => {
    if (element.hasAttribute("aria-label")) element.removeAttribute("aria-label");
    for (const paint of ["fill", "stroke"]) {
      const value = element.getAttribute(paint);
      const colour = value && colourIn(theme, value);
      if (colour && colour !== value) element.setAttribute(paint, colour);
    }
    const id = element.getAttribute("id");
    if (id === null) return;
    const own = nextId();
    if (!ids.has(id)) ids.set(id, own);
    element.setAttribute("id", own);
  });
  if (ids.size === 0) return drawing;
  walk(drawing, (element) => {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name)!;
      if (value.includes("#")) element.setAttribute(name, withOwn(value, ids));
    }
  });
  return drawing;
}

function withOwn(value: string, ids: ReadonlyMap<string, string>): string {
  if (value.startsWith("#")) return ids.has(value.slice(1)) ? `#${ids.get(value.slice(1))}` : value;
  return value.replace(/url\(["']?#([^"'()\s]+)["']?\)/gi, (reference, id: string) =>
    ids.has(id) ? `url(#${ids.get(id)})` : reference
  );
}
