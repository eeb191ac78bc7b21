import {html} from "htl";
import {keptCaution} from "../../charts/figure/profile.js";
import type {ExportOptions, FigureFile, Format} from "../../charts/export/export-figure.js";
import {serialize} from "../../charts/export/serialize.js";
import {exportBar} from "../export/export-bar.js";
import {outline, rasterize} from "../export/svg-file.js";
import {faultInWords} from "./compile.js";
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
  const {format = "svg", pixelRatio = 2} = options;
  const file = {name: fileName(answer.file.name, format), type: types[format]};
  const text = textOf(answer.file.body);
  if (format === "csv") return {...file, body: text};
  const picture = serialize(safeSvg(text));
  if (format === "png") return {...file, body: await rasterize(picture, pixelRatio)};
  if (options.text !== "outlines") return {...file, body: picture};
  const {file: body, kept} = await outline(picture);
  const caution = keptCaution(kept);
  return {...file, body, ...(caution === null ? {} : {caution})};
}

const types: Record<Format, string> = {svg: "image/svg+xml", png: "image/png", csv: "text/csv"};

/** The name that the code's chart gives a file, where it is a name and says what the file is. */
function fileName(name: string, format: Format): string {
  return /^[\w-][\w@.-]{0,150}$/.test(name) && name.endsWith(`.${format}`) ? name : `drawing.${format}`;
}

function textOf(body: string | Uint8Array): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}

const changed = "the code has changed meanwhile";
