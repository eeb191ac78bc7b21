import {html} from "htl";
import type {FigureFile} from "../../charts/export/export-figure.js";

/** Lets the reader's browser save a file. */
export function download(file: FigureFile): void {
  const url = urlOf(file);
  html`<a href=${url} download=${file.name}></a>`.click();
  setTimeout(() => URL.revokeObjectURL(url));
}

/** An address of a file within the page, until it is revoked. */
export function urlOf({type, body}: FigureFile): string {
  return URL.createObjectURL(new Blob([body as BlobPart], {type}));
}
