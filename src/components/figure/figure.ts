import {html} from "htl";
import type {Chart} from "../../charts/export/export-figure.js";
import {figureOfElement, type FigureOptions} from "../../charts/figure/figure.js";
import {elementOf} from "../../charts/svg/elements.js";
import {svg} from "../../charts/svg/svg.js";
import type {Data} from "../../model/tables/tables.js";
import {filesOf} from "../export/actions.js";
import {exportBar} from "../export/export-bar.js";
import {measure} from "./measure.js";
import {textAlternative} from "./text-alternative.js";

type OnPage = {
  /** Pixels; 640 by default. */
  width?: number;
  /** The page's colour scheme. */
  dark?: boolean;
};

/**
 * A chart on a page, with tips, and below it what saves it. What is saved is drawn anew without the tips, and is the file
 * that `npm run figures` writes at the same profile, width and theme.
 *
 * @param options the chart's own options, and the page's width and colour scheme
 */
export function figure<Options extends FigureOptions>(
  chart: (data: Data, options: Options) => SVGSVGElement,
  data: Data,
  {width, dark, ...own}: Omit<NoInfer<Options>, "theme" | "profile" | "width"> & OnPage
): HTMLElement {
  return framed((options) => chart(data, {...own, ...options} as unknown as Options), {width, dark});
}

/**
 * A chart with all its own options chosen, such as one that `plotFigure` makes, on a page as `figure` shows it.
 *
 * @param code the code that drew it, where readers may copy it
 */
export function framed(
  chart: Chart,
  {width = 640, dark = false}: {[Key in keyof OnPage]: OnPage[Key] | undefined},
  code?: () => string
): HTMLElement {
  const shown = {width: Math.floor(width), theme: dark ? "dark" : "light"};
  const drawn = withPanes(chart({...shown, interactive: true, measure}));
  const text = textAlternative(figureOfElement(drawn)?.content);
  const bar = exportBar({makeFile: filesOf(chart), shown, titleId: `${drawn.id}-title`, text, code});
  return html`<figure class="figure">${drawn}${bar}</figure>`;
}

/** A pointer meets a drawing within a figure only where something is drawn; a pane brings the tips from all over it. */
function withPanes(figure: SVGSVGElement): SVGSVGElement {
  for (const drawing of figure.querySelectorAll("svg")) {
    const size = {width: drawing.getAttribute("width"), height: drawing.getAttribute("height")};
    drawing.prepend(elementOf(document, svg("rect", {...size, fill: "none", "pointer-events": "all"})));
  }
  return figure;
}
