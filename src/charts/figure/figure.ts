import {cautionOf, lengthOf, pageHeight, pixelsOf, profileOf} from "./profile.js";
import {compose, innerWidth, type Composed} from "./compose.js";
import {elementOf} from "../svg/elements.js";
import {metadata} from "./metadata.js";
import {fitPage, fitSlide} from "./fit.js";
import {figureOptions} from "./options.js";
import {shapeDocument, svg, type Shape} from "../svg/svg.js";
import {fontFamily, measuring} from "../text/text-width.js";
import {themeOf, type Theme} from "./theme.js";
import type {FigureContent} from "./content.js";
import {checkOptions, resolved, type OptionsOf, type Resolved} from "../options/option.js";

export type FigureOptions = OptionsOf<typeof figureOptions>;

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
 * @throws RangeError on an option that there is not, or a value
 */
export function composeFigure(given: FigureOptions, contentOf: ContentOf): Figure {
  const options = resolved(figureOptions, checkOptions("a figure", figureOptions, given));
  return measuring(options.measure, () => composedFigure(options, contentOf));
}

function composedFigure(options: Resolved<typeof figureOptions>, contentOf: ContentOf): Figure {
  const {profile: name, document = globalThis.document, interactive} = options;
  const profile = profileOf(name);
  const theme = themeOf(options.theme ?? profile.theme);
  const width = options.width ?? profile.width;
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
    date: options.date
  });
  return {id: idOf(content), content, root, caution: cautionOf(name, composed)};
}

const elements = new WeakMap<Figure, SVGSVGElement>();
const figures = new WeakMap<SVGSVGElement, Figure>();

/** The element of a figure: the same at every call, as Plot's drawings are parts of it. */
export function drawFigure(figure: Figure, document = globalThis.document): SVGSVGElement {
  const known = elements.get(figure);
  if (known) return known;
  if (!document) throw new TypeError("no document to make a figure's element in: in Node, hand it one, as linkedom's");
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
