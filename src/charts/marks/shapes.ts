import type * as Plot from "@observablehq/plot";
import {elementOf} from "../svg/elements.js";
import {svg, type Attributes, type Shape} from "../svg/svg.js";

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
