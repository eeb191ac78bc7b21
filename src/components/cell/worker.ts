/*
 * Where code runs that a reader typed, or that a link or the browser's store brought: a worker without a document of the page's,
 * bundled into one script that `sandbox.ts` starts. It draws in a document of its own.
 */
import * as Plot from "@observablehq/plot";
import * as aq from "arquero";
import * as d3 from "d3";
import {parseHTML} from "linkedom/worker";
import {exportFigure, type ExportOptions, type FigureFile} from "../../charts/export/export-figure.js";
import {figureOfElement} from "../../charts/figure/figure.js";
import {serialize} from "../../charts/export/serialize.js";
import {arqueroOf} from "../../model/tables/arquero.js";
import {compile, faultOf, type Fault} from "./compile.js";
import {checkElements, checkLength, drawn, isChart} from "./drawn.js";
import type {Answer, Drawing, Question, Reply, Request, Shown} from "./messages.js";
import {scopeOf} from "./scope.js";
import {shutOff} from "./shut-off.js";
import {optionLine, syntaxFault} from "./syntax.js";
import {textAlternative} from "../figure/text-alternative.js";

const document = parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
// What a cell's code leaves to fail on its own is no fault of the page's.
for (const type of ["error", "unhandledrejection"]) addEventListener(type, (event) => event.preventDefault());

// Plot and d3 draw in the page's document where they are given none.
Object.assign(globalThis, {window: globalThis, document});

addEventListener("message", ({ports: [port]}) => {
  shutOff(globalThis);
  port!.onmessage = async ({data: {id, request}}: MessageEvent<Question>) =>
    port!.postMessage({id, answer: await answer(request)} satisfies Reply);
  port!.postMessage("ready");
});

async function answer(request: Request): Promise<Answer> {
  try {
    const fault = syntaxFault(request.code);
    if (fault) return {fault};
    const value = valueOf(request);
    return request.file ? {file: await fileOf(value, request.file)} : {drawing: draw(value, request.shown)};
  } catch (error) {
    return {fault: placed(faultOf(error), error, request.code)};
  }
}

/** An engine knows the line where a chart is called; an option that is wrong may stand further down. */
function placed(fault: Fault, error: unknown, code: string): Fault {
  const {option} = (error ?? {}) as {option?: unknown};
  return typeof option === "string" ? {...fault, line: optionLine(code, option) ?? fault.line} : fault;
}

function valueOf({code, notebook, inputs, shown: {width}}: Request): unknown {
  const scope = scopeOf(arqueroOf(notebook), inputs, {width, Plot, d3, aq});
  return compile(code, Object.keys(scope))(scope);
}

function draw(value: unknown, shown: Shown): Drawing {
  const drawing = drawn(value, {...shown, document});
  checkElements(drawing);
  const svg = serialize(drawing);
  checkLength(svg);
  const content = figureOfElement(drawing as SVGSVGElement)?.content;
  return {svg, text: content ? textAlternative(content) : null};
}

/** Pictures and paths of letters are the page's to make, which has the means: it gets the SVG to make them from. */
function fileOf(value: unknown, options: ExportOptions): Promise<FigureFile> {
  if (!isChart(value)) throw new TypeError("only a chart can be saved; plotFigure makes one of a drawing");
  const rasterize = async (file: string) => new TextEncoder().encode(file);
  const outline = async (file: string) => ({file, kept: []});
  return exportFigure(value, {...options, document, rasterize, outline});
}
