import type {Answer} from "./messages.js";

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
