import {elementOf} from "../../charts/svg/elements.js";
import {checkElements, checkLength} from "./drawn.js";
import {safeMetadata} from "./safe-metadata.js";

const svgNamespace = "http://www.w3.org/2000/svg";
const htmlNamespace = "http://www.w3.org/1999/xhtml";

const svgElements = words(`svg g title desc path rect circle ellipse line polyline polygon text tspan
  defs clipPath pattern marker linearGradient radialGradient stop`);

/** What Plot puts around a drawing that has a title, a caption or a legend. */
const htmlElements = words("figure figcaption h2 h3 div span p");

const attributes = words(`id role aria-label aria-labelledby aria-describedby aria-hidden
  viewBox preserveAspectRatio width height x y x1 x2 y1 y2 dx dy cx cy r rx ry fx fy d points transform rotate offset
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit opacity color stop-color stop-opacity vector-effect paint-order shape-rendering
  clip-path clip-rule marker-start marker-mid marker-end markerWidth markerHeight refX refY orient markerUnits
  patternUnits patternContentUnits patternTransform gradientUnits gradientTransform spreadMethod clipPathUnits
  font-family font-size font-style font-variant font-weight font-variant-numeric letter-spacing word-spacing
  text-anchor text-rendering dominant-baseline alignment-baseline baseline-shift overflow visibility display
  pointer-events textLength lengthAdjust xml:space`);

/** Ids of the page's own, which its scripts and styles know, stay apart from those of a drawing that comes from outside. */
const prefix = "drawing-";

type Tools = {DOMParser: typeof DOMParser; document: Document};

/**
 * A drawing that may hold anything, as one that only draws: of the text of an SVG, or of a figure around one, the elements and
 * attributes that are known to be harmless are built anew, and everything else is left out. Nothing of it runs, loads, links,
 * or styles what lies outside it.
 *
 * @param tools what parses and builds; the page's own by default
 * @throws SyntaxError on a text that is no such drawing
 * @throws RangeError on a drawing that is too large for a page
 */
export function safeSvg(text: string, {DOMParser, document}: Tools = globalThis): SVGSVGElement | HTMLElement {
  checkLength(text);
  // A definition of entities could make much of a short text.
  if (/<!DOCTYPE/i.test(text)) throw new SyntaxError("the drawing is no SVG");
  const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement as Element | null;
  if (root) checkElements(root);
  const drawing = root && copyElement(root, document);
  if (!drawing || !["svg", "figure"].includes(drawing.localName)) throw new SyntaxError("the drawing is no SVG");
  return drawing as SVGSVGElement | HTMLElement;
}

function copyElement(element: Element, document: Document): Element | null {
  const name = element.localName;
  if (name === "metadata") {
    const metadata = safeMetadata(element);
    return metadata && elementOf(document, metadata);
  }
  const namespace = svgElements.has(name) ? svgNamespace : htmlElements.has(name) ? htmlNamespace : null;
  if (!namespace) return null;
  const copy = document.createElementNS(namespace, name);
  for (const {name, value} of element.attributes) {
    const safe = attributes.has(name) ? safeValue(name, value) : null;
    if (safe !== null) copy.setAttribute(name, safe);
  }
  for (const child of element.childNodes) {
    const inner = child.nodeType === 1 ? copyElement(child as Element, document) : null;
    if (inner) copy.append(inner);
    else if (child.nodeType === 3 && !isIndentation(child, name)) copy.append(child.nodeValue ?? "");
  }
  return copy;
}

/** Spaces between the elements of a drawing, which are drawn only within its text. */
function isIndentation({nodeValue}: Node, parent: string): boolean {
  return svgElements.has(parent) && parent !== "text" && parent !== "tspan" && !nodeValue?.trim();
}

/** A value as it may stand; null where it asks for something outside the drawing. */
function safeValue(name: string, value: string): string | null {
  if (name === "id") return prefix + value;
  if (name === "aria-labelledby" || name === "aria-describedby")
    return value
      .split(" ")
      .map((id) => prefix + id)
      .join(" ");
  const [, target] = /^url\(["']?#([\w-]+)["']?\)$/.exec(value) ?? [];
  if (target !== undefined) return `url(#${prefix}${target})`;
  // With a backslash, CSS could spell it in another way.
  return name !== "aria-label" && /\\|url|src\(/i.test(value) ? null : value;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
