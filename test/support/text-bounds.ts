import {textWidth} from "../../src/charts/text/text-width.js";

/** A line of text with where it stands on a figure, in the pixels that it is laid out in: letters and digits, from top to baseline. */
export type TextBounds = {text: string; left: number; right: number; top: number; bottom: number};

/** The lines of text of a figure, measured by the charts' own metrics; tips and the text alternative are not drawn. */
export function textBounds(figure: Element): TextBounds[] {
  return [...figure.querySelectorAll("text")].map((element) => {
    const runs = element.querySelector("tspan") ? [...element.querySelectorAll("tspan")] : [element];
    const width = runs.map(widthOf).reduce((sum, part) => sum + part, 0);
    const size = Number(inherited(element, "font-size"));
    const [x, y] = placeOf(element, size);
    const anchor = inherited(element, "text-anchor") ?? "start";
    const left = x - width * {start: 0, middle: 0.5, end: 1}[anchor]!;
    return {text: element.textContent, left, right: left + width, top: y - capitals * size, bottom: y};
  });
}

/** Those that leave a figure of a width and height, in pixels. */
export function outside(bounds: readonly TextBounds[], width: number, height: number): TextBounds[] {
  const slack = 0.5;
  return bounds.filter(
    ({left, right, top, bottom}) => left < -slack || right > width + slack || top < -slack || bottom > height + slack
  );
}

/** The pairs of texts that stand on each other. */
export function overlaps(bounds: readonly TextBounds[]): [string, string][] {
  return bounds.flatMap((a, index) =>
    bounds
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b): [string, string] => [a.text, b.text])
  );
}

/** The height of Liberation Sans's capitals and digits, in ems. */
const capitals = 0.73;

function widthOf(run: Element): number {
  return textWidth(run.textContent, Number(inherited(run, "font-size")), inherited(run, "font-weight") === "bold");
}

/** Where a text begins: its own place, moved by the groups and drawings around it. */
function placeOf(element: Element, size: number): [number, number] {
  let [x, y] = [numberAt(element, "x"), numberAt(element, "y", size)];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [, right = 0, down = 0] =
      /translate\((-?[\d.]+)(?:, *(-?[\d.]+))?/.exec(at.getAttribute("transform") ?? "") ?? [];
    const isDrawing = at.localName === "svg";
    x += Number(right) + (isDrawing ? numberAt(at, "x") : 0);
    y += Number(down) + (isDrawing ? numberAt(at, "y") : 0);
  }
  return [x, y];
}

/** Plot gives some places in ems. */
function numberAt(element: Element, name: string, size = 0): number {
  const text = element.getAttribute(name) ?? "0";
  return Number.parseFloat(text) * (text.endsWith("em") ? size : 1);
}

function inherited(element: Element, name: string): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}
