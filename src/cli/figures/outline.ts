import {DOMParser} from "linkedom";
import type {Outlined} from "../../charts/export/export-figure.js";
import {outlined} from "../../charts/export/outlines.js";
import type {Fonts} from "../../charts/export/set-text.js";
import {arimo} from "../../data/arimo-files.js";
import {fontOf} from "../../data/font-of.js";

let fonts: Fonts | undefined;

/** An SVG file with its letters as paths. */
export async function outline(file: string): Promise<Outlined> {
  fonts ??= {regular: fontOf(arimo(400)), bold: fontOf(arimo(700))};
  const {documentElement} = new DOMParser().parseFromString(file, "text/xml");
  return outlined(documentElement as unknown as Element, fonts);
}
