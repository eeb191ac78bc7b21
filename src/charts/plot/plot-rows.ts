import * as Plot from "@observablehq/plot";
import type {Drawing} from "../figure/content.js";
import type {Shape} from "../svg/svg.js";
import type {Layout} from "../figure/figure.js";

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
