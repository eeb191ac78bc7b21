/**
 * Makes a drawing from elsewhere fit for every file: nothing in it runs, links or loads anything, and styles are
 * attributes. A link keeps its content.
 */
export function cleanDrawing(drawing: SVGSVGElement): void {
  for (const element of drawing.querySelectorAll("*")) {
    if (element.localName === "a") element.replaceWith(...element.childNodes);
    else if (!elements.has(element.localName)) element.remove();
  }
  for (const element of [drawing, ...drawing.querySelectorAll("*")]) {
    cleanAttributes(element);
    styleAsAttributes(element);
  }
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
