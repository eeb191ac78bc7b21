import * as Plot from "@observablehq/plot";
import type {Drawing} from "../figure/content.js";
import {svg, type Attributes, type Shape} from "../svg/svg.js";
import type {Layout} from "../figure/figure.js";
import {elementOf} from "../svg/elements.js";

type Rows<Row> = {
  height: number;
  options: Plot.PlotOptions;
  marks: () => Plot.Markish[];
  /** What a pointer meets: the rows, where their tips point, and what they say. */
  tips: {rows: readonly Row[]; x: (row: Row) => number | Date | undefined; title: (row: Row) => string};
};

/** A Plot drawing of rows that are placed already: their `middle` is in pixels, and colours are values. */
export function plotRows<Row>(
  {width, theme, interactive}: Omit<Layout, "document">,
  {height, options, marks, tips}: Rows<Row>
): Drawing {
  const {rows, x, title} = tips;
  const look = {y: "middle", fill: theme.background, stroke: theme.grid};
  const draw = (document: Document) =>
    Plot.plot({
      document,
      width,
      height,
      marginTop: 0,
      marginBottom: 0,
      y: {type: "identity", axis: null},
      color: {type: "identity"},
      ...options,
      marks: [...marks(), interactive ? Plot.tip(rows, Plot.pointerY({x, title, ...look} as Plot.TipOptions)) : null]
    }) as unknown as Shape | SVGSVGElement;
  return {height, draw};
}

/**
 * A mark of shapes that know their places, such as words that are laid out in lines; nothing where there are none.
 *
 * @param paint what the shapes have in common, as attributes of the group that they are in
 */
export function shapesMark(
  shapesAt: (scales: Plot.ScaleFunctions) => readonly Shape[],
  paint: Attributes = {}
): Plot.RenderFunction {
  return (_index, scales, _values, _dimensions, {document}) => {
    const shapes = shapesAt(scales);
    return shapes.length ? elementOf(document, svg("g", paint, shapes)) : null;
  };
}

/** A line at a value of the x scale, from one y to another, in pixels. */
export type GridLine = {at: number | Date; from: number; to: number};

/** Lines at values of the x scale, of which a figure has so many that Plot's own rule would make most of its elements. */
export function gridLines(lines: readonly GridLine[], paint: Attributes): Plot.RenderFunction {
  return shapesMark(({x}) => {
    const xOf = x as unknown as (value: number | Date) => number;
    return lines.map(({at, from, to}) => svg("line", {x1: xOf(at), x2: xOf(at), y1: from, y2: to}));
  }, paint);
}
