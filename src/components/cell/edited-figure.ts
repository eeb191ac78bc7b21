import {html} from "htl";
import type {ExportOptions, FigureFile} from "../../charts/export-figure.js";
import {exportBar} from "../export-bar.js";
import {rasterize} from "../rasterize.js";
import {faultInWords} from "./fault.js";
import type {Drawing, Request} from "./messages.js";
import type {Runner} from "./runner.js";
import {safeSvg} from "./safe-svg.js";

/** What a worker drew, as a page shows it: made harmless, and below it what saves it where it is a chart. */
export function editedFigure({svg, text}: Drawing, request: Request, runner: Runner): HTMLElement {
  const drawing = safeSvg(svg);
  if (text === null) return html`<figure class="figure plain">${drawing}</figure>`;
  const makeFile = (options: ExportOptions) => fileOf(request, options, runner);
  const titleId = `${drawing.id}-title`;
  const bar = exportBar({makeFile, shown: request.shown, titleId, text, code: () => request.code});
  return html`<figure class="figure">${drawing}${bar}</figure>`;
}

async function fileOf(request: Request, options: ExportOptions, runner: Runner): Promise<FigureFile> {
  const answer = await runner.run({...request, file: options});
  if (!answer || !("file" in answer))
    throw new Error(answer && "fault" in answer ? faultInWords(answer.fault) : changed);
  const {file} = answer;
  if (options.format !== "png") return file;
  const picture = new TextDecoder().decode(file.body as Uint8Array<ArrayBuffer>);
  return {...file, body: await rasterize(picture, options.scale ?? 2)};
}

const changed = "the code has changed meanwhile";
