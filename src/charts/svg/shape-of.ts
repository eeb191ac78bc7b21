import type {Attributes, Child, Shape} from "./svg.js";

/** Describes an element as data, the inverse of `elementOf`; `each` says what becomes of the elements in it. */
export function shapeOf(element: Element, each: (child: Element) => Child): Shape {
  const children = Array.from(element.childNodes, (child): Child => {
    if (child.nodeType === 1) return each(child as Element);
    return child.nodeType === 3 ? child.nodeValue : null;
  });
  return {name: element.nodeName, attributes: attributesOf(element), children};
}

export function attributesOf(element: Element): Attributes {
  return Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)!]));
}
