import {FileAttachment} from "observablehq:stdlib";
import type {Outlined} from "../../charts/export/export-figure.js";
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

/**
 * Draws an SVG file as a PNG of `pixelRatio` device pixels for each of its pixels, by the browser's own means. Its letters are drawn as
 * paths: a picture in a page knows none of the page's fonts, and such as it brings are not there yet when it is drawn.
 *
 * @throws Error where the browser cannot draw it, or none so large
 */
export async function rasterize(file: string, pixelRatio: number): Promise<Uint8Array> {
  const url = URL.createObjectURL(new Blob([(await outline(file)).file], {type: "image/svg+xml"}));
  try {
    const picture = await pictureOf(url);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * pixelRatio);
    canvas.height = Math.round(picture.height * pixelRatio);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!png) throw new Error(`this browser draws no picture of ${canvas.width} × ${canvas.height} pixels`);
    return new Uint8Array(await png.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function pictureOf(url: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = url;
  await picture.decode().catch(() => {
    throw new Error("this browser cannot draw the figure's SVG");
  });
  return picture;
}
