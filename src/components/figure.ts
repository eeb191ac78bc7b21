import {html} from "htl";
import type {FigureOptions} from "../charts/figure.js";
import {serialize, svg} from "../charts/svg.js";
import type {Data} from "../model/tables.js";

type Chart<Options> = (data: Data, options: Options & FigureOptions) => SVGSVGElement;

/**
 * A chart on a page with a button that saves it. What is saved is drawn anew without its tips, and is the file that
 * `npm run figures` writes at the same width and theme.
 *
 * @param options the chart's own options, and `dark` for the page's colour scheme
 */
export function figure<Options extends object>(
  chart: Chart<Options>,
  data: Data,
  {dark = false, width = 640, ...options}: Omit<Options & FigureOptions, "theme"> & {dark?: boolean}
): HTMLElement {
  const settings = {...options, width: Math.floor(width), theme: dark ? "dark" : "light"} as unknown as Options &
    FigureOptions;
  const shown = withPanes(chart(data, {...settings, interactive: true}));
  const name = `${shown.id}.svg`;
  const save = () => download(serialize(chart(data, settings)), name, "image/svg+xml");
  return html`<figure class="figure">
    ${shown}
    <button type="button" onclick=${save} title=${`Save ${name}`}>Save SVG</button>
  </figure>`;
}

/** A pointer meets a drawing within a figure only where something is drawn; a pane brings the tips from all over it. */
function withPanes(figure: SVGSVGElement): SVGSVGElement {
  for (const drawing of figure.querySelectorAll("svg")) {
    const size = {width: drawing.getAttribute("width"), height: drawing.getAttribute("height")};
    drawing.prepend(svg(document, "rect", {...size, fill: "none", "pointer-events": "all"}));
  }
  return figure;
}

function download(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  html`<a href=${url} download=${name}></a>`.click();
  setTimeout(() => URL.revokeObjectURL(url));
}
