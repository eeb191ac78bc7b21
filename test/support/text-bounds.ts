import {textWidth} from "../../src/charts/text.js";

/** A line of text with where it begins and ends on a figure, in pixels. */
export type TextBounds = {text: string; left: number; right: number};

/** The lines of text of a figure, measured by the charts' own metrics; tips and the text alternative are not drawn. */
export function textBounds(figure: Element): TextBounds[] {
  return [...figure.querySelectorAll("text")].map((element) => {
    const runs = element.querySelector("tspan") ? [...element.querySelectorAll("tspan")] : [element];
    const width = runs.map(widthOf).reduce((sum, part) => sum + part, 0);
    const x = Number(element.getAttribute("x") ?? 0) + originOf(element);
    const anchor = inherited(element, "text-anchor") ?? "start";
    const left = x - width * {start: 0, middle: 0.5, end: 1}[anchor]!;
    return {text: element.textContent, left, right: left + width};
  });
}

function widthOf(run: Element): number {
  return textWidth(run.textContent, Number(inherited(run, "font-size")), inherited(run, "font-weight") === "bold");
}

/** How far an element's own coordinates are moved to the right by the groups and drawings around it. */
function originOf(element: Element): number {
  let x = 0;
  for (let at: Element | null = element; at; at = at.parentElement) {
    x += Number(/translate\((-?[\d.]+)/.exec(at.getAttribute("transform") ?? "")?.[1] ?? 0);
    if (at.localName === "svg" && at !== element) x += Number(at.getAttribute("x") ?? 0);
  }
  return x;
}

function inherited(element: Element, name: string): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}
