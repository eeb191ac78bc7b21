import {FileAttachment} from "observablehq:stdlib";
import type {Fonts, Outlined} from "../charts/outlines.js";

let fonts: Promise<Fonts> | undefined;

/** An SVG file with its letters as paths. What reads fonts is loaded when it is first asked for. */
export async function outline(file: string): Promise<Outlined> {
  const [{outlined}, read] = await Promise.all([import("../charts/outlines.js"), (fonts ??= readFonts())]);
  return outlined(new DOMParser().parseFromString(file, "image/svg+xml").documentElement, read);
}

async function readFonts(): Promise<Fonts> {
  const [{parse}, regular, bold] = await Promise.all([
    import("opentype.js/dist/opentype.mjs"),
    FileAttachment("../data/fonts/arimo/400.ttf").arrayBuffer(),
    FileAttachment("../data/fonts/arimo/700.ttf").arrayBuffer()
  ]);
  return {regular: parse(regular), bold: parse(bold)};
}
