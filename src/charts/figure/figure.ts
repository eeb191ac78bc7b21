import {cautionOf, lengthOf, pageHeight, pixelsOf, profileOf, type Profile} from "./profile.js";
import {compose, innerWidth, type Composed} from "./compose.js";
import {elementOf} from "../svg/elements.js";
import {metadata} from "./metadata.js";
import {fitPage, fitSlide} from "./fit.js";
import {isRealDay} from "./real-day.js";
import {shapeDocument, svg, type Shape} from "../svg/svg.js";
import {fontFamily, measuring, type Measure} from "../text/text-width.js";
import {themeOf, type Theme} from "./theme.js";
import type {FigureContent} from "./content.js";

/** Options that every chart takes. */
export type FigureOptions = {
  /** What the figure is made for: `web` (the default), `print`, `commons` or `slides`. */
  profile?: Profile | undefined;
  /**
   * In pixels, for which 320 to 1600 are laid out well; in points for `print`, where 252 is one column (the default) and 522 two. 640 by default on the
   * web, 800 for Commons, and 1280 for slides, whose layout does not depend on it.
   */
  width?: number | undefined;
  /** `light`, `dark` or `grey`; `grey` by default for `print`, else `light`. */
  theme?: string | undefined;
  /** The document to draw in: the page's own by default; a server-side one elsewhere. */
  document?: Document | undefined;
  /** Replaces the title that is made from the data. */
  title?: string | undefined;
  /** Replaces the subtitle that is made from the data; an empty one leaves it out. */
  subtitle?: string | undefined;
  /** Whom the source line names beside the articles and their origins; nobody by default. */
  attribution?: string | undefined;
  /** Whom the file's metadata name as the figure's creator; `campaign-notebook` by default. */
  creator?: string | undefined;
  /** The day that the file's metadata name, ISO 8601; by default the latest that the articles' files name. */
  date?: string | undefined;
  /** Adds tips that follow the pointer; false by default, as an exported figure has no pointer. */
  interactive?: boolean | undefined;
  /** How wide letters are drawn that the figures' typeface lacks (Arabic, Chinese …); by default they are given room for any font. */
  measure?: Measure | undefined;
};

/** What drawings are made with; `width` is that of a panel, in pixels. */
export type Layout = {width: number; theme: Theme; document: Document; interactive: boolean};

/** What a figure is drawn from, for a width; called more than once where a slide is tried in several layouts. */
export type ContentOf = (layout: Layout) => FigureContent;

/**
 * A figure as data: what it was made from, and all of it laid out. A page shows its element (`drawFigure`), and a file is
 * written from its root (`serialize`).
 */
export type Figure = {
  id: string;
  content: FigureContent;
  root: Shape;
  /** What whoever publishes it should know of its size; null where there is nothing. */
  caution: string | null;
};

/**
 * Lays a figure out, for the profile that the options name: title, subtitle, drawings, legend, notes, source and metadata in one
 * SVG that needs nothing outside itself.
 *
 * @throws RangeError on a profile, theme, width or date that there is not
 */
export function composeFigure(options: FigureOptions, contentOf: ContentOf): Figure {
  return measuring(options.measure, () => composedFigure(options, contentOf));
}

function composedFigure(options: FigureOptions, contentOf: ContentOf): Figure {
  const {profile: name = "web", document = globalThis.document, interactive = false} = options;
  const profile = profileOf(name);
  const theme = themeOf(options.theme ?? profile.theme);
  const width = options.width ?? profile.width;
  if (!Number.isFinite(width) || width <= 0) throw new RangeError(`impossible width: ${width}; expected more than 0`);
  // Plot draws anew what follows a pointer, and needs elements for it.
  const drawnIn = interactive ? document : shapeDocument;
  const composeAt = (outer: number, columns = 1) => {
    const content = contentOf({width: innerWidth(outer, columns), theme, document, interactive});
    return compose(overridden(content, options), {width: outer, columns, theme, id: idOf(content), document: drawnIn});
  };
  const pixels = Math.round(pixelsOf(width, profile));
  const composed =
    name === "slides"
      ? fitSlide(composeAt)
      : name === "print"
        ? fitPage(composeAt, pixels, pixelsOf(pageHeight, profile))
        : composeAt(pixels);
  const scale = name === "slides" ? pixels / composed.width : 1;
  const {content} = composed;
  const root = rootOf(composed, theme, {
    width: lengthOf(composed.width * scale, profile),
    height: lengthOf(composed.height * scale, profile),
    creator: options.creator || undefined,
    date: dayOf(options.date)
  });
  return {id: idOf(content), content, root, caution: cautionOf(name, composed)};
}

const elements = new WeakMap<Figure, SVGSVGElement>();
const figures = new WeakMap<SVGSVGElement, Figure>();

/** The element of a figure: the same at every call, as Plot's drawings are parts of it. */
export function drawFigure(figure: Figure, document = globalThis.document): SVGSVGElement {
  const known = elements.get(figure);
  if (known) return known;
  const element = elementOf(document, figure.root) as SVGSVGElement;
  elements.set(figure, element);
  figures.set(element, figure);
  return element;
}

/** The figure that an element shows; undefined for an element that is none's. */
export function figureOfElement(element: SVGSVGElement): Figure | undefined {
  return figures.get(element);
}

function idOf({name}: FigureContent): string {
  return name.replace(/\s+/g, "-");
}

function dayOf(date: string | undefined): string | undefined {
  if (date !== undefined && !isRealDay(date))
    throw new RangeError(`impossible date: ${date}; expected a day, YYYY-MM-DD`);
  return date;
}

/** With the words that the options put in place of those made from the data; a figure that shows nothing says so. */
function overridden(content: FigureContent, {title, subtitle, attribution}: FigureOptions): FigureContent {
  const isEmpty = content.panels.every(({lines = [], drawing}) => lines.length === 0 && drawing === null);
  return {
    ...content,
    panels: isEmpty ? [{lines: ["There is nothing to show."], drawing: null}] : content.panels,
    title: title ?? content.title,
    subtitle: subtitle ?? content.subtitle ?? "",
    attribution: attribution ?? content.attribution ?? ""
  };
}

type Size = {width: string; height: string};
type Credits = {creator: string | undefined; date: string | undefined};

function rootOf(
  {content, width, height, draw}: Composed,
  theme: Theme,
  {creator, date, ...size}: Size & Credits
): Shape {
  const id = idOf(content);
  const [titleId, descriptionId] = [`${id}-title`, `${id}-description`];
  const attributes = {
    id,
    ...size,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-labelledby": titleId,
    "aria-describedby": descriptionId,
    "font-family": fontFamily,
    "font-size": 11,
    // Letters as far apart as they were measured, not moved to a screen's pixels.
    "text-rendering": "geometricPrecision"
  };
  return svg("svg", attributes, [
    svg("title", {id: titleId}, [content.title]),
    svg("desc", {id: descriptionId}, [content.description || "Nothing is stated."]),
    metadata(content, {creator, date}),
    svg("rect", {width, height, fill: theme.background}),
    ...draw()
  ]);
}
