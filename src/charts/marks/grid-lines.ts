import type * as Plot from "@observablehq/plot";
import type {Insert} from "../svg/insert.js";
import {svg} from "../svg/svg.js";
import {shapesMark} from "./shapes-mark.js";

/** A line at a value of the x scale, from one y to another, in pixels. */
export type GridLine = {at: number | Date; from: number; to: number};

type Paint = {stroke: string; "stroke-width"?: number};

/** Lines at values of the x scale, of which a figure has so many that Plot's own rule would make most of its elements. */
export function gridLines(lines: readonly GridLine[], paint: Paint, insert: Insert): Plot.RenderFunction {
  return shapesMark(
    ({x}) =>
      lines.map(({at, from, to}) => {
        const across = (x as unknown as (value: number | Date) => number)(at);
        return svg("line", {x1: across, x2: across, y1: from, y2: to});
      }),
    insert,
    paint
  );
}
