import {fontFamily, type Measure} from "../../charts/text/text-width.js";

/** How wide this browser draws a text in the figures' fonts and, where they lack a letter, in those that stand in for them. */
export const measure: Measure = (text, size, bold) => {
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
