import {isElement, printed, type Shape} from "./svg.js";

const namespace = "http://www.w3.org/2000/svg";

/** Makes the element that a shape describes in a document, in Node or in the browser. */
export function elementOf(document: Document, {name, attributes, children}: Shape): SVGElement {
  const element = document.createElementNS(namespace, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) element.setAttribute(key, printed(value));
  for (const child of children) {
    if (child === null) continue;
    element.append(typeof child === "string" || isElement(child) ? child : elementOf(document, child));
  }
  return element;
}
