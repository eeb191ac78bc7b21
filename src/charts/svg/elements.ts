import {printed, Shape, shapeDocument} from "./svg.js";

const namespace = "http://www.w3.org/2000/svg";

/** Makes the element that a shape describes in a document, in Node or in the browser; in a document of shapes it is the shape itself. */
export function elementOf(document: Document, shape: Shape): SVGElement {
  if (document === shapeDocument) return shape as unknown as SVGElement;
  const element = document.createElementNS(namespace, shape.name) as SVGElement;
  for (const [key, value] of Object.entries(shape.attributes))
    if (value !== null && value !== undefined) element.setAttribute(key, printed(value));
  for (const child of shape.children) {
    if (child === null) continue;
    element.append(child instanceof Shape ? elementOf(document, child) : child);
  }
  return element;
}

/** Visits an element, or a shape, and all that are in it, in document order. A visit may remove what it is shown. */
export function walk(drawing: Shape | Element, visit: (element: Shape | Element) => void): void {
  visit(drawing);
  for (const child of Array.from<Shape | Element | string | null>(drawing.children))
    if (child !== null && typeof child !== "string") walk(child, visit);
}
