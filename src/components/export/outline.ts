import {FileAttachment} from "observablehq:stdlib";
import type {Outlined} from "../../charts/export/outlines.js";
import type {Fonts} from "../../charts/export/set-text.js";

let fonts: Promise<Fonts> | undefined;

/** An SVG file with its letters as paths. What reads fonts is loaded when it is first asked for. */
export async function outline(file: string): Promise<Outlined> {
  const [{outlined}, read] = await Promise.all([import("../../charts/export/outlines.js"), (fonts ??= readFonts())]);
  return outlined(new DOMParser().parseFromString(file, "image/svg+xml").documentElement, read);
}

async function readFonts(): Promise<Fonts> {
  const [{default: opentype}, regular, bold] = await Promise.all([
    import("opentype.js"),
    FileAttachment("../../data/fonts/arimo/400.ttf").arrayBuffer(),
    FileAttachment("../../data/fonts/arimo/700.ttf").arrayBuffer()
  ]);
  return {regular: opentype.parse(regular), bold: opentype.parse(bold)};
}
