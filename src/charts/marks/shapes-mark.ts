import type * as Plot from "@observablehq/plot";
import {elementOf} from "../svg/element-of.js";
import type {Insert} from "../svg/insert.js";
import {svg, type Attributes, type Shape} from "../svg/svg.js";

/**
 * A mark of shapes that know their places, such as words that are laid out in lines; nothing where there are none.
 *
 * @param paint what the shapes have in common, as attributes of the group that they are in
 */
export function shapesMark(
  shapesAt: (scales: Plot.ScaleFunctions) => readonly Shape[],
  insert: Insert,
  paint: Attributes = {}
): Plot.RenderFunction {
  return (_index, scales, _values, _dimensions, context) => {
    const shapes = shapesAt(scales);
    if (shapes.length === 0) return null;
    const group = elementOf(context.document, svg("g", paint));
    insert(group, shapes);
    return group;
  };
}
