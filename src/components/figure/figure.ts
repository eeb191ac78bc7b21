import {html} from "htl";
import type {Chart} from "../../charts/export/export-figure.js";
import {figureOfElement} from "../../charts/figure/figure.js";
import {elementOf} from "../../charts/svg/elements.js";
import {svg} from "../../charts/svg/svg.js";
import {fontFamily, type Measure} from "../../charts/text/text-width.js";
import {filesOf} from "../export/actions.js";
import {exportBar} from "../export/export-bar.js";
import {textAlternative} from "./text-alternative.js";

type OnPage = {
  /** Whole pixels. */
  width: number;
  /** The page's colour scheme. */
  dark: boolean;
};

/**
 * A chart on a page, with tips, and below it what saves it. What is saved is drawn anew without the tips, and is the file
 * that `npm run figures` writes at the same profile, width and theme.
 *
 * @param code the code that drew it, which readers may copy
 */
export function framed(chart: Chart, {width, dark}: OnPage, code: () => string): HTMLElement {
  const shown = {width, theme: dark ? "dark" : "light"} as const;
  const drawn = withPanes(chart({...shown, interactive: true, measure}));
  const text = textAlternative(figureOfElement(drawn)?.content);
  const bar = exportBar({makeFile: filesOf(chart), shown, titleId: `${drawn.id}-title`, text, code});
  return html`<figure class="figure">${drawn}${bar}</figure>`;
}

/** A pointer meets a drawing within a figure only where something is drawn; a pane brings the tips from all over it. */
function withPanes(figure: SVGSVGElement): SVGSVGElement {
  for (const drawing of figure.querySelectorAll("svg")) {
    const size = {width: drawing.getAttribute("width"), height: drawing.getAttribute("height")};
    drawing.prepend(elementOf(document, svg("rect", {...size, fill: "none", "pointer-events": "all"})));
  }
  return figure;
}

/** How wide this browser draws a text in the figures' fonts and, where they lack a letter, in those that stand in for them. */
const measure: Measure = (text, size, bold) => {
  const boxes = [...text].filter((letter) => isBox(letter, bold)).length;
  return (emsOf(text, bold) + boxes * (widestBox - emsOf(noLetter, bold))) * size;
};

/** No font has it, so that it is drawn as a box. */
const noLetter = "\u{10ffff}";

/** In ems: a box is of the font that stands beside it, and as wide as Arimo's at most. */
const widestBox = 0.75;

const boxes = new Map<string, boolean>();

function isBox(letter: string, bold: boolean): boolean {
  const key = `${letter}${bold}`;
  const known = boxes.get(key) ?? emsOf(letter, bold) === emsOf(noLetter, bold);
  boxes.set(key, known);
  return known;
}

let context: CanvasRenderingContext2D | undefined;

function emsOf(text: string, bold: boolean): number {
  context ??= document.createElement("canvas").getContext("2d")!;
  context.font = `${bold ? "bold" : "normal"} 100px ${fontFamily}`;
  return context.measureText(text).width / 100;
}
