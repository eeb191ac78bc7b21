import {html} from "htl";

/** Acts once, when the reader's view comes near an element, so not before a fold around it is opened. */
export function whenNear(element: Element, act: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    {rootMargin: "300px"}
  );
  observer.observe(element);
}

/** Leaves what a function makes, a table behind a chart, until the reader's view comes near its place. */
export function whenSeen<Given extends unknown[]>(make: (...given: Given) => HTMLElement) {
  return (...given: Given): HTMLElement => {
    const place = html`<div></div>`;
    whenNear(place, () => place.append(make(...given)));
    return place;
  };
}
