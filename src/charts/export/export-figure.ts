import {keptCaution, printColumns, profileOf} from "../figure/profile.js";
import type {FigureContent} from "../figure/content.js";
import {firstOf} from "../text/words.js";
import {figureOfElement, type Figure, type FigureOptions} from "../figure/figure.js";
import {figureOptions} from "../figure/options.js";
import {resolved} from "../options/option.js";
import {serialize} from "./serialize.js";
import type {Shape} from "../svg/svg.js";
import {originInWords} from "../../reading/infobox/infobox.js";

export const formats = ["svg", "png", "csv"] as const;
export type Format = (typeof formats)[number];

export const letterings = ["text", "outlines"] as const;
export type Lettering = (typeof letterings)[number];

/** A chart with all its own options chosen: `(options) => timeline(data, {engagement, ...options})`. */
export type Chart = (options: FigureOptions) => SVGSVGElement;

/** An SVG file with its letters as paths, and the lines of it that are text still. */
export type Outlined = {file: string; kept: string[]};

/** What a file can be made of: a chart, or what gives its figure as data, which costs less, as no element is made of it. */
export type Exportable = (options: FigureOptions) => SVGSVGElement | Figure;

export type ExportOptions = Omit<FigureOptions, "measure"> & {
  /** `svg` (the default), `png`, or the data behind the figure as `csv`. */
  format?: Format | undefined;
  /** Of an SVG: letters as editable `text` (the default), or as `outlines` for printers and journals that take no text. */
  text?: Lettering | undefined;
  /** Makes paths of an SVG file's letters; each place that exports brings its own, as fonts are read otherwise in each. */
  outline?: ((file: string) => Promise<Outlined>) | undefined;
  /** Of a PNG: device pixels for each pixel of the figure, 1 to 4; 2 by default. A point is 4/3 of a pixel. */
  pixelRatio?: number | undefined;
  /** Draws an SVG file as a PNG; each place that exports brings its own, as a browser and Node have different means. */
  rasterize?: ((file: string, pixelRatio: number) => Promise<Uint8Array>) | undefined;
};

/**
 * A file: its name says chart, engagement, the chart's own options that are not as by default, profile, the width of print that
 * is not one column, the theme where it is not the profile's, and text as outlines.
 */
export type FigureFile = {
  name: string;
  type: string;
  body: string | Uint8Array;
  /** What whoever publishes it should know of its size, if there is anything. */
  caution?: string;
};

/** What a file can be wide, in its profile's unit. Narrow pages draw, and so save, figures below the 320 that are laid out well. */
const widths = {least: 200, most: 4000};

/**
 * A chart as a file. The bytes of an SVG or CSV file are the same wherever it is made: in a page, on the command line,
 * on every run.
 *
 * @throws RangeError on a profile, theme, format, text, pixel ratio, width or date that there is not
 */
export async function exportFigure(chart: Exportable, options: ExportOptions = {}): Promise<FigureFile> {
  const {format = "svg", pixelRatio = 2, text = "text", rasterize, outline, ...given} = options;
  if (!letterings.includes(text)) throw new RangeError(`unknown text: ${text}; expected ${letterings.join(", ")}`);
  if (!formats.includes(format)) throw new RangeError(`unknown format: ${format}; expected ${formats.join(", ")}`);
  if (!(pixelRatio >= 1 && pixelRatio <= 4))
    throw new RangeError(`impossible pixelRatio: ${pixelRatio}; expected 1 to 4`);
  const {profile, theme, width} = resolved(figureOptions, given);
  if (width !== undefined && !(width >= widths.least && width <= widths.most))
    throw new RangeError(`impossible width: ${width}; expected ${widths.least} to ${widths.most}`);
  const figure = asData(chart({...given, interactive: false}));
  if (format === "csv") return {name: `${figure.id}.csv`, type: "text/csv", body: await dataBehind(figure.content)};
  const columns = profile === "print" && width !== undefined && width !== printColumns.one ? [`${width}pt`] : [];
  const themes = theme && theme !== profileOf(profile).theme ? [theme] : [];
  const name = [figure.id, profile, ...columns, ...themes].join("-");
  const file = serialize(figure.root);
  if (format === "png") {
    if (!rasterize) throw new Error("a PNG needs the option rasterize");
    const body = await rasterize(file, pixelRatio);
    return {name: `${name}@${pixelRatio}x.png`, type: "image/png", body, ...cautioned(figure.caution)};
  }
  if (text === "text") return {name: `${name}.svg`, ...svgFile, body: file, ...cautioned(figure.caution)};
  if (!outline) throw new Error("text as outlines needs the option outline");
  const {file: body, kept} = await outline(file);
  return {name: `${name}-outlines.svg`, ...svgFile, body, ...cautioned(figure.caution, keptCaution(kept))};
}

const svgFile = {type: "image/svg+xml"};

function cautioned(...cautions: (string | null)[]): {caution?: string} {
  const said = cautions.filter(Boolean);
  return said.length ? {caution: said.join("; ")} : {};
}

type Exported = {id: string; content: FigureContent | undefined; root: Shape | Element; caution: string | null};

/** An element is written as it is now, which may be otherwise than the figure that it was drawn from. */
function asData(figure: SVGSVGElement | Figure): Exported {
  if ("root" in figure) return figure;
  const known = figureOfElement(figure);
  return {id: figure.id, content: known?.content, root: figure, caution: known?.caution ?? null};
}

/** The data behind a figure as CSV, with the columns of all its rows; an amount or day that is not known is an empty cell. */
async function dataBehind(content: FigureContent | undefined): Promise<string> {
  // A page loads it when it is asked for.
  const {csvOf} = await import("../../model/tables/csv.js");
  const {policy, sources = []} = content ?? {};
  const rows = content?.rows() ?? [];
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const shared = {
    policy: policy ?? "",
    source: firstOf(sources.map(({title, origin}) => (origin ? originInWords(origin) : title))).join("; ")
  };
  const table = rows.map((row) => ({...row, ...shared}));
  return csvOf(table, [...columns, ...Object.keys(shared)]);
}
