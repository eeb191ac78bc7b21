import type {Layout} from "../figure/figure.js";
import {swatch, swatchWidth, type LegendKey} from "../figure/legend.js";
import {color} from "d3";
import {elementOf} from "../svg/elements.js";
import {colourIn} from "../figure/frame-drawing.js";
import {svg, type Attributes, type Shape} from "../svg/svg.js";
import type {Theme} from "../figure/theme.js";

/** What Plot gave: the drawing, and what it would show around it. */
export type PlotDrawing = {
  drawing: SVGSVGElement;
  title: string | undefined;
  subtitle: string | undefined;
  caption: string | undefined;
  /** Legends that are drawings of their own, above the chart. */
  ramps: SVGSVGElement[];
  /** Those of swatches and symbols. */
  keys: LegendKey[];
};

/**
 * Takes apart what a `plot` function gives: an SVG, or the `<figure>` that Plot wraps one in where it has a title, a subtitle,
 * a caption or a legend. Its drawings are made fit for every file.
 *
 * @throws TypeError on another element
 */
export function plotDrawing(plot: (layout: Layout) => Element, layout: Layout): PlotDrawing {
  const {drawn: element, canvases} = canvasColours(layout.document, () => plot(layout));
  if (isDrawing(element)) {
    // Plot.legend gives a ramp alone.
    drawRamps([element], canvases, layout.theme);
    return {...bare, drawing: cleaned(element)};
  }
  const parts = [...element.children];
  const drawing = parts.findLast(isDrawing);
  if (element.localName !== "figure" || !drawing)
    throw new TypeError(`plot: a ${element.localName}; expected an svg or a figure, as Plot.plot gives them`);
  const textOf = (name: string) => parts.find(({localName}) => localName === name)?.textContent ?? undefined;
  const legends = parts.filter((part) => part !== (drawing as Element) && !words.includes(part.localName));
  drawRamps(legends, canvases, layout.theme);
  return {
    drawing: cleaned(drawing),
    title: textOf("h2"),
    subtitle: textOf("h3"),
    caption: textOf("figcaption"),
    ramps: legends.filter(isDrawing).map(cleaned),
    keys: legends.filter((legend) => !isDrawing(legend)).flatMap(swatchKeys)
  };
}

const bare = {title: undefined, subtitle: undefined, caption: undefined, ramps: [], keys: []};
const words: readonly string[] = ["h2", "h3", "figcaption"];

function isDrawing(part: Element): part is SVGSVGElement {
  return part.localName === "svg";
}

/** A legend of swatches or symbols as keys, in the colours and words that Plot gave them. */
function swatchKeys(legend: Element): LegendKey[] {
  return [...legend.querySelectorAll("svg")].map((swatch) => {
    cleaned(swatch);
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
function drawRamps(legends: readonly Element[], canvases: CanvasColours, {ink}: Theme): void {
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

/** The colours that each canvas was filled with, in their order. */
type CanvasColours = string[][];

/**
 * Draws something, and tells what it filled canvases with. Plot draws the ramp of a legend on a canvas, which documents outside
 * browsers have not, and of which a file could hold nothing but an image.
 */
function canvasColours<T>(document: Document, draw: () => T): {drawn: T; canvases: CanvasColours} {
  const canvases: CanvasColours = [];
  const {createElement} = document;
  const own = Object.getOwnPropertyDescriptor(document, "createElement");
  document.createElement = ((...args: [string]) => {
    const element = createElement.apply(document, args);
    if (args[0] === "canvas") canvases.push(coloursOf(element as HTMLCanvasElement));
    return element;
  }) as typeof createElement;
  try {
    return {drawn: draw(), canvases};
  } finally {
    if (own) Object.defineProperty(document, "createElement", own);
    else delete (document as Partial<Document>).createElement;
  }
}

/** Makes a canvas remember its colours; one that cannot draw gets a context that does nothing else. */
function coloursOf(canvas: HTMLCanvasElement): string[] {
  const colours: string[] = [];
  const getContext = canvas.getContext.bind(canvas) as (kind: string, ...others: unknown[]) => object | null;
  const remembering = (kind: string, ...others: unknown[]) => {
    const context = getContext(kind, ...others);
    if (kind !== "2d") return context;
    return new Proxy(context ?? {fillRect() {}}, {
      set(context, name, value) {
        if (name === "fillStyle") colours.push(String(value));
        return Reflect.set(context, name, value);
      },
      get(context, name) {
        const value: unknown = Reflect.get(context, name);
        return typeof value === "function" ? (value.bind(context) as unknown) : value;
      }
    });
  };
  canvas.getContext = remembering as typeof canvas.getContext;
  return colours;
}

/**
 * Makes a drawing from elsewhere fit for every file: nothing in it runs, links or loads anything, and styles are
 * attributes. A link keeps its content.
 */
function cleaned<Drawing extends SVGSVGElement>(drawing: Drawing): Drawing {
  for (const element of drawing.querySelectorAll("*")) {
    if (element.localName === "a") element.replaceWith(...element.childNodes);
    else if (!elements.has(element.localName)) element.remove();
  }
  for (const element of [drawing, ...drawing.querySelectorAll("*")]) {
    cleanAttributes(element);
    styleAsAttributes(element);
  }
  return drawing;
}

/** What draws, and what drawings refer to; nothing that loads, runs or moves. */
const elements = new Set([
  ..."svg g defs title desc path rect circle ellipse line polyline polygon text tspan textPath symbol use".split(" "),
  ..."clipPath mask marker pattern linearGradient radialGradient stop".split(" ")
]);

function cleanAttributes(element: Element): void {
  for (const {name, value} of [...element.attributes]) {
    const isLink = name === "href" || name === "xlink:href";
    const isForeign = name.includes(":") && name !== "xml:space";
    if (isForeign || name.startsWith("on") || (isLink ? !isOwn.test(value) : reachesOut(value)))
      element.removeAttribute(name);
    if (name === "xlink:href" && isOwn.test(value)) element.setAttribute("href", value);
  }
}

const isOwn = /^#\S+$/;

/** Whether a value refers to anything but an element of the drawing; an escape may hide that it does. */
function reachesOut(value: string): boolean {
  return /url\s*\(|\\/i.test(value.replace(/url\(["']?#/gi, ""));
}

/** Properties that SVG has as attributes; of others, such as `mix-blend-mode`, renderers of files know too little. */
const properties = new Set([
  ..."fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset".split(" "),
  ..."stroke-linecap stroke-linejoin stroke-miterlimit opacity color display visibility stop-color stop-opacity".split(
    " "
  ),
  ..."font-family font-size font-style font-variant font-weight text-anchor text-decoration letter-spacing".split(" "),
  ..."word-spacing dominant-baseline clip-path clip-rule mask marker-start marker-mid marker-end paint-order".split(" ")
]);

function styleAsAttributes(element: Element): void {
  for (const declaration of element.getAttribute("style")?.split(";") ?? []) {
    const [property = "", ...rest] = declaration.split(":");
    const name = property.trim().toLowerCase();
    const value = rest.join(":").replace("!important", "").trim();
    if (value && properties.has(name) && !reachesOut(value)) element.setAttribute(name, value);
  }
  element.removeAttribute("style");
}
