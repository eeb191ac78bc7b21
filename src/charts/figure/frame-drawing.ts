import type {Theme} from "./theme.js";
import {walk} from "../svg/walk.js";

const halfPixel = /^translate\((?:0|0\.5),\s*(?:0|0\.5)\)$/;

/**
 * Makes a Plot drawing a part of a figure: its style sheet, fonts and page colours give way to the figure's own, and its labels
 * for readers of single marks to the figure's text alternative. Colours that a page would give it become the theme's.
 *
 * @throws Error on a warning of Plot's, which it would draw
 */
export function frameDrawing(drawing: SVGSVGElement, theme: Theme): void {
  // Plot moves marks by half a pixel where it finds a screen with a single one for each; a figure is for every screen.
  for (const child of drawing.children) {
    if (halfPixel.test(child.getAttribute("transform") ?? "")) child.removeAttribute("transform");
    if (child.localName === "text" && child.textContent?.startsWith("\u26a0"))
      throw new Error(`Plot warns of a figure: ${child.textContent}`);
  }
  walk(drawing, (element) => {
    if (element.localName === "style") return element.remove();
    if (element.hasAttribute("aria-label")) element.removeAttribute("aria-label");
    resolve(element, "fill", theme);
    resolve(element, "stroke", theme);
  });
  for (const attribute of ["class", "font-family", "viewBox", "font-size", "style"]) drawing.removeAttribute(attribute);
  drawing.setAttribute("fill", theme.ink);
  drawing.setAttribute("overflow", "visible");
}

/** A colour that a page would give, as the theme's; others as they are. */
export function colourIn({ink, background}: Theme, value: string): string {
  if (value === "currentColor") return ink;
  return value.startsWith("var(--plot-background") ? background : value;
}

function resolve(element: Element, name: string, theme: Theme): void {
  const value = element.getAttribute(name);
  const colour = value && colourIn(theme, value);
  if (colour && colour !== value) element.setAttribute(name, colour);
}
