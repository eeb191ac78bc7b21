import {color} from "d3";
import type {CanvasColours} from "./canvas-colours.js";
import {elementOf} from "./element-of.js";
import type {LegendKey} from "./legend.js";
import {svg, type Attributes, type Shape} from "./svg.js";

/** A legend of swatches or symbols as keys, in the colours and words that Plot gave them. */
export function swatchKeys(legend: Element): LegendKey[] {
  return [...legend.querySelectorAll("svg")].map((swatch) => {
    const paint = Object.fromEntries(paints.map((name) => [name, swatch.getAttribute(name)]));
    const d = swatch.querySelector("path")?.getAttribute("d");
    return {
      label: swatch.parentElement?.textContent?.trim() ?? "",
      width: 16,
      draw: ({ink}) => [d ? symbol(d, paint, ink) : svg("rect", {x: 0, y: 1, width: 16, height: 12, ...paint})]
    };
  });
}

const paints = ["fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width"];

function symbol(d: string, paint: Attributes, ink: string): Shape {
  const resolved = Object.entries(paint).map(([name, value]) => [name, value === "currentColor" ? ink : value]);
  return svg("path", {d, transform: "translate(8,7)", ...Object.fromEntries(resolved)});
}

/** How many colours of a ramp its gradient names. */
const stops = 32;

/** Puts a gradient in the place of the image in each ramp; its colours are those that Plot filled the image's canvas with. */
export function drawRamps(legends: readonly Element[], canvases: CanvasColours): void {
  const ramps = canvases.filter((colours) => colours.length === 256);
  for (const [index, legend] of legends.entries()) {
    const image = legend.querySelector("image");
    const colours = image && ramps.shift();
    if (!colours) continue;
    const id = `ramp-${index + 1}`;
    const place = ["x", "y", "width", "height"].map((name) => [name, image.getAttribute(name)]);
    const ramp = svg("rect", {...Object.fromEntries(place), fill: `url(#${id})`});
    const gradient = svg(
      "linearGradient",
      {id},
      Array.from({length: stops + 1}, (_, stop) => stopAt(stop / stops, colours))
    );
    image.replaceWith(...[gradient, ramp].map((shape) => elementOf(legend.ownerDocument, shape)));
    for (const tick of legend.querySelectorAll(".tick")) tick.setAttribute("transform", onWholePixel(tick));
  }
}

/** D3 moves ticks by half a pixel where it finds a screen with a single one for each; a figure is for every screen. */
function onWholePixel(tick: Element): string {
  const [, x] = /^translate\(([\d.]+),/.exec(tick.getAttribute("transform") ?? "") ?? [];
  return `translate(${Math.floor(Number(x))},0)`;
}

function stopAt(offset: number, colours: readonly string[]): Shape {
  const stated = color(colours[Math.round(offset * (colours.length - 1))]!)!;
  const opacity = stated.opacity < 1 ? stated.opacity : null;
  return svg("stop", {offset, "stop-color": stated.formatHex(), "stop-opacity": opacity});
}
