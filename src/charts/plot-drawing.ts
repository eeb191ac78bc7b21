import type {Plot, ScaleType} from "@observablehq/plot";
import type {Layout} from "./figure.js";
import {swatchKey, type LegendKey} from "./legend.js";

/** What Plot gave: the drawing, and what it would show around it. */
export type PlotDrawing = {
  drawing: SVGSVGElement;
  title: string | undefined;
  subtitle: string | undefined;
  caption: string | undefined;
  keys: LegendKey[];
};

const leaveOut = "leave `legend: true` out and give keys of your own as `legend`";

/**
 * Takes apart what a `plot` function gives: an SVG, or the `<figure>` that Plot wraps one in where it has a title, a subtitle,
 * a caption or a legend. A legend of swatches becomes keys.
 *
 * @throws TypeError on another element, and on a legend that is not of one colour for each value
 */
export function plotDrawing(plot: (layout: Layout) => Element, layout: Layout): PlotDrawing {
  const element = drawn(plot, layout);
  if (element.localName === "svg") return {drawing: element as unknown as SVGSVGElement, ...bare, keys: []};
  const parts = [...element.children];
  const drawing = parts.findLast(({localName}) => localName === "svg") as unknown as SVGSVGElement | undefined;
  if (element.localName !== "figure" || !drawing)
    throw new TypeError(`plot: a ${element.localName}; expected an svg or a figure, as Plot.plot gives them`);
  const textOf = (name: string) => parts.find(({localName}) => localName === name)?.textContent ?? undefined;
  const legends = parts.filter((part) => part !== (drawing as Element) && !words.includes(part.localName));
  return {
    drawing,
    title: textOf("h2"),
    subtitle: textOf("h3"),
    caption: textOf("figcaption"),
    keys: legends.length ? colourKeys(element as unknown as Plot, legends.length) : []
  };
}

const bare = {title: undefined, subtitle: undefined, caption: undefined};
const words: readonly string[] = ["h2", "h3", "figcaption"];

function drawn(plot: (layout: Layout) => Element, layout: Layout): Element {
  try {
    return plot(layout);
  } catch (error) {
    // Plot draws a ramp on a canvas, which documents outside browsers have not.
    if (error instanceof TypeError && error.message.includes("fillStyle"))
      throw new TypeError(`plot: a legend of a continuous scale; ${leaveOut}`, {cause: error});
    throw error;
  }
}

function colourKeys(figure: Plot, count: number): LegendKey[] {
  const colour = figure.scale("color");
  if (count > 1 || !colour || !isOrdinal.has(colour.type))
    throw new TypeError(`plot: a legend that is not one of an ordinal colour scale; ${leaveOut}`);
  return Array.from(colour.domain ?? [], (value) => swatchKey(inWords(value), String(colour.apply(value))));
}

const isOrdinal = new Set<ScaleType | null | undefined>(["ordinal", "categorical"]);

function inWords(value: unknown): string {
  return value instanceof Date ? value.toISOString().replace(/T00:00.*/, "") : String(value);
}
