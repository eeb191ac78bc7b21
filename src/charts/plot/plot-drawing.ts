import {canvasColours} from "./canvas-colours.js";
import type {Layout} from "../figure/figure.js";
import type {LegendKey} from "../figure/legend.js";
import {drawRamps, swatchKeys} from "./plot-legend.js";

/** What Plot gave: the drawing, and what it would show around it. */
export type PlotDrawing = {
  drawing: SVGSVGElement;
  title: string | undefined;
  subtitle: string | undefined;
  caption: string | undefined;
  /** Legends that are drawings of their own, above the chart. */
  ramps: SVGSVGElement[];
  /** Those of swatches and symbols. */
  keys: LegendKey[];
};

/**
 * Takes apart what a `plot` function gives: an SVG, or the `<figure>` that Plot wraps one in where it has a title, a subtitle,
 * a caption or a legend.
 *
 * @throws TypeError on another element
 */
export function plotDrawing(plot: (layout: Layout) => Element, layout: Layout): PlotDrawing {
  const {drawn: element, canvases} = canvasColours(layout.document, () => plot(layout));
  if (isDrawing(element)) {
    // Plot.legend gives a ramp alone.
    drawRamps([element], canvases, layout.theme);
    return {...bare, drawing: element};
  }
  const parts = [...element.children];
  const drawing = parts.findLast(isDrawing);
  if (element.localName !== "figure" || !drawing)
    throw new TypeError(`plot: a ${element.localName}; expected an svg or a figure, as Plot.plot gives them`);
  const textOf = (name: string) => parts.find(({localName}) => localName === name)?.textContent ?? undefined;
  const legends = parts.filter((part) => part !== (drawing as Element) && !words.includes(part.localName));
  drawRamps(legends, canvases, layout.theme);
  return {
    drawing,
    title: textOf("h2"),
    subtitle: textOf("h3"),
    caption: textOf("figcaption"),
    ramps: legends.filter(isDrawing),
    keys: legends.filter((legend) => !isDrawing(legend)).flatMap(swatchKeys)
  };
}

const bare = {title: undefined, subtitle: undefined, caption: undefined, ramps: [], keys: []};
const words: readonly string[] = ["h2", "h3", "figcaption"];

function isDrawing(part: Element): part is SVGSVGElement {
  return part.localName === "svg";
}
