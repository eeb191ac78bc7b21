/** Visits an element and all that are in it, in document order. A visit may remove the element. */
export function walk(element: Element, visit: (element: Element) => void): void {
  visit(element);
  for (let child = element.firstElementChild; child;) {
    const next = child.nextElementSibling;
    walk(child, visit);
    child = next;
  }
}
