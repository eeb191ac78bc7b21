/** Visits an element and all that are in it, in document order. A visit may remove the element; after `false` what is in it is passed over. */
export function walk(element: Element, visit: (element: Element) => unknown): void {
  if (visit(element) === false) return;
  for (let child = element.firstElementChild; child;) {
    const next = child.nextElementSibling;
    walk(child, visit);
    child = next;
  }
}
