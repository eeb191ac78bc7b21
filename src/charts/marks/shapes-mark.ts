import type * as Plot from "@observablehq/plot";
import {elementOf} from "../element-of.js";
import type {Place} from "../place.js";
import {svg, type Attributes, type Shape} from "../svg.js";

/** A mark of shapes that know their places, such as words that are laid out in lines; nothing where there are none. */
export function shapesMark(
  shapesAt: (scales: Plot.ScaleFunctions) => readonly Shape[],
  place: Place,
  paint: Attributes = {}
): Plot.RenderFunction {
  return (_index, scales, _values, _dimensions, context) => {
    const shapes = shapesAt(scales);
    if (shapes.length === 0) return null;
    const group = elementOf(context.document, svg("g", paint));
    place(group, shapes);
    return group;
  };
}
