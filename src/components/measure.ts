import {fontFamily, type Measure} from "../charts/text-width.js";

let context: CanvasRenderingContext2D | undefined;

/** How wide this browser draws a text in the figures' fonts and, where they lack a letter, in those that stand in for them. */
export const measure: Measure = (text, size, bold) => {
  context ??= document.createElement("canvas").getContext("2d")!;
  context.font = `${bold ? "bold" : "normal"} 100px ${fontFamily}`;
  return (context.measureText(text).width * size) / 100;
};
