/** Tells the width in whole pixels that an element has for its content, once it stands in the page and on each change. */
export function whenResized(element: Element, tell: (width: number) => void): void {
  let last = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry!.contentRect.width);
    if (width === 0 || width === last) return;
    last = width;
    tell(width);
  }).observe(element);
}
