import type {ExportOptions, FigureFile} from "../../charts/export/export-figure.js";
import type {Theme} from "../../charts/figure/theme.js";
import type {Columns} from "../../model/tables/table.js";
import type {Fault} from "./compile.js";

/** What a page's inputs hold, by the name that its cells know them by. */
export type Inputs = Readonly<Record<string, unknown>>;

/** How a chart is drawn on a page: its width in pixels, and `light` or `dark`. */
export type Shown = {width: number; theme: Theme["name"]};

/** What a page asks of the worker: to draw a cell's code, or to make a file of the chart that it gives. */
export type Request = {code: string; notebook: Columns; inputs: Inputs; shown: Shown; file?: ExportOptions};

/** A drawing as the text of an SVG; `text` is its text alternative where it is a chart, of which files can be made. */
export type Drawing = {svg: string; text: string | null};

export type Answer = {drawing: Drawing} | {file: FigureFile} | {fault: Fault};

/** A request with its id, and the answer to it, which bears the same. */
export type Question = {id: string; request: Request};
export type Reply = {id: string; answer: unknown};

/** Enough for any fault that a reader could read. */
const longestMessage = 1000;

/** What a worker answered, which code of any kind may have made, as an answer: of other shapes, the fault that it is none. */
export function answerOf(given: unknown): Answer {
  const {drawing, file, fault} = recordOf(given);
  const {svg, text} = recordOf(drawing);
  if (typeof svg === "string") return {drawing: {svg, text: typeof text === "string" ? text : null}};
  const {name, body} = recordOf(file);
  if (typeof name === "string" && (typeof body === "string" || body instanceof Uint8Array))
    return {file: {name, type: "", body}};
  const {message, line, column} = recordOf(fault);
  const said = typeof message === "string" ? message : "the code gave no answer that could be read";
  return {fault: {message: said.slice(0, longestMessage), line: numberOf(line), column: numberOf(column)}};
}

function recordOf(value: unknown): Record<string, unknown> {
  return (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
