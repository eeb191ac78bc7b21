import {color} from "d3";
import {cleanDrawing} from "./clean-drawing.js";
import type {CanvasColours} from "./canvas-colours.js";
import {elementOf} from "../svg/elements.js";
import {colourIn} from "../figure/frame-drawing.js";
import {swatch, swatchWidth, type LegendKey} from "../figure/legend.js";
import {svg, type Attributes, type Shape} from "../svg/svg.js";
import type {Theme} from "../figure/theme.js";

/** A legend of swatches or symbols as keys, in the colours and words that Plot gave them. */
export function swatchKeys(legend: Element): LegendKey[] {
  return [...legend.querySelectorAll("svg")].map((swatch) => {
    cleanDrawing(swatch);
    const paint = Object.fromEntries(paints.map((name) => [name, swatch.getAttribute(name)]));
    const d = swatch.querySelector("path")?.getAttribute("d");
    return {
      label: swatch.parentElement?.textContent?.trim() ?? "",
      width: swatchWidth,
      draw: (theme) => [shapeOf(d, inTheme(paint, theme))]
    };
  });
}

const paints = ["fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width"];

function shapeOf(d: string | null | undefined, paint: Attributes): Shape {
  return d ? svg("path", {d, transform: "translate(8,7)", ...paint}) : swatch(paint);
}

function inTheme(paint: Record<string, string | null>, theme: Theme): Attributes {
  const resolved = Object.entries(paint).map(([name, value]) => [name, value && colourIn(theme, value)]);
  return Object.fromEntries(resolved) as Attributes;
}

/** How many colours of a ramp its gradient names, besides its first. */
const stops = 25;

/** Puts a gradient in the place of the image in each ramp; its colours are those that Plot filled the image's canvas with. */
export function drawRamps(legends: readonly Element[], canvases: CanvasColours, {ink}: Theme): void {
  const ramps = canvases.filter((colours) => colours.length === 256);
  for (const [index, legend] of legends.entries()) {
    if (!isRamp(legend)) continue;
    for (const tick of legend.querySelectorAll(".tick")) tick.setAttribute("transform", onWholePixel(tick));
    const image = legend.querySelector("image");
    const colours = image && ramps.shift();
    if (!colours) continue;
    // The marks of a scale of opacity have the page's own ink, for which Plot takes black.
    const own = colours.every((colour) => colour.startsWith("rgba(0,0,0,")) ? ink : null;
    const id = `ramp-${index + 1}`;
    const place = ["x", "y", "width", "height", "opacity"].map((name) => [name, image.getAttribute(name)]);
    const ramp = svg("rect", {...Object.fromEntries(place), fill: `url(#${id})`});
    const gradient = svg(
      "linearGradient",
      {id},
      Array.from({length: stops + 1}, (_, stop) => stopAt(stop / stops, colours, own))
    );
    image.replaceWith(...[gradient, ramp].map((shape) => elementOf(legend.ownerDocument, shape)));
  }
}

/** Plot names its ramps; a drawing of somebody's own may have ticks and images too. */
function isRamp(legend: Element): boolean {
  return legend.localName === "svg" && /-ramp\b/.test(legend.getAttribute("class") ?? "");
}

/** D3 moves ticks by half a pixel where it finds a screen with a single one for each; a figure is for every screen. */
function onWholePixel(tick: Element): string {
  const [, x] = /^translate\(([\d.]+),/.exec(tick.getAttribute("transform") ?? "") ?? [];
  return `translate(${Math.floor(Number(x))},0)`;
}

function stopAt(offset: number, colours: readonly string[], own: string | null): Shape {
  const stated = colours[Math.round(offset * (colours.length - 1))]!;
  const known = color(stated);
  const opacity = known && known.opacity < 1 ? known.opacity : null;
  return svg("stop", {offset, "stop-color": own ?? known?.formatHex() ?? stated, "stop-opacity": opacity});
}
