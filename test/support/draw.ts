import {DOMParser, parseHTML} from "linkedom";
import {elementOf} from "../../src/charts/svg/elements.js";
import type {Exportable} from "../../src/charts/export/export-figure.js";
import {drawFigure, type FigureOptions} from "../../src/charts/figure/figure.js";
import {serialize} from "../../src/charts/export/serialize.js";
import type {Shape} from "../../src/charts/svg/svg.js";

export type Draw = Exportable;

/** A figure as an element, in a document of its own where the options name none. */
export function drawn(draw: Draw, options: FigureOptions = {}): SVGSVGElement {
  const document = options.document ?? newDocument();
  const figure = made(draw, {...options, document});
  return "root" in figure ? drawFigure(figure, document) : figure;
}

export function newDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
}

/** The elements that shapes describe. */
export function elementsOf(shapes: readonly Shape[]): SVGElement[] {
  const document = newDocument();
  return shapes.map((shape) => elementOf(document, shape));
}

/** The file of a figure: of its data, where they are given, as the command writes it. */
export function fileOf(draw: Draw, options: FigureOptions = {}): string {
  const figure = made(draw, {...options, document: newDocument()});
  return serialize("root" in figure ? figure.root : figure);
}

/** The root element of a file that was read back as XML. */
export function parsed(file: string): SVGSVGElement {
  const document = new DOMParser().parseFromString(file, "text/xml");
  return document.documentElement as unknown as SVGSVGElement;
}

/** All words of a figure, with single spaces: lines of text, tips and the text alternative. */
export function wordsOf(figure: Element): string {
  const texts = [...figure.querySelectorAll("title, desc, text")].map(({textContent}) => textContent);
  return texts.join(" ").replace(/\s+/g, " ");
}

/** A warning, as Plot gives of what it cannot draw, is an error. */
function made(draw: Draw, options: FigureOptions): ReturnType<Draw> {
  const {warn} = console;
  console.warn = (...words) => {
    throw new Error(`warning: ${words.join(" ")}`);
  };
  try {
    return draw(options);
  } finally {
    console.warn = warn;
  }
}
