import {html} from "htl";

export type Look = {width: number; dark: boolean};

export type Fitted = {element: HTMLElement; show: (draw: ((look: Look) => Element) | null) => void};

/** A place for a drawing, which is drawn anew where the place's width or the page's colour scheme changes. */
export function fitted(): Fitted {
  const element = html`<div class="card" hidden></div>`;
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  let [width, draw]: [number, ((look: Look) => Element) | null] = [0, null];
  const redraw = () => {
    if (width > 0) element.replaceChildren(...(draw ? [draw({width, dark: scheme.matches})] : []));
  };
  new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    redraw();
  }).observe(element);
  scheme.addEventListener("change", redraw);
  return {
    element,
    show: (next) => {
      draw = next;
      element.hidden = next === null;
      width = element.clientWidth;
      redraw();
    }
  };
}
