import type {ReadingOptions} from "../../reading/report.js";
import {lineBatches, type StreamLine} from "./lines.js";
import {fieldNames, isFieldName, reading, type DateReading, type FieldName, type TallyReading} from "./readings.js";

type Id = string | number | null;
type Request = {id: Id; field: FieldName; raw: string};
type Fault = {line: number; error: string; id?: Id};

/**
 * Answers each line `{id, field, raw}` by a line with the same id and the reading, and each that is none by a line with its number
 * and the fault; empty lines are passed over.
 *
 * @param report is told every fault
 * @param advance is told how many lines came in
 */
export async function* answers(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadingOptions,
  report: (fault: Fault) => void,
  advance: (lines: number) => void
): AsyncGenerator<string> {
  for await (const lines of lineBatches(chunks)) {
    advance(lines.length);
    let text = "";
    for (const line of lines.filter(({text, fault}) => fault || text.trim() !== "")) {
      const answer = answerTo(line, options);
      if ("error" in answer) report(answer);
      text += `${JSON.stringify(answer)}\n`;
    }
    if (text) yield text;
  }
}

/** The reading that a line asks for, or what is wrong with the line. */
export function answerTo(
  line: Omit<StreamLine, "end">,
  options?: ReadingOptions
): ({id: Id} & (TallyReading | DateReading)) | Fault {
  const request = requestOf(line);
  if ("error" in request) return request;
  return {id: request.id, ...reading(request.raw, request.field, options)};
}

function requestOf({number: line, text, fault}: Omit<StreamLine, "end">): Request | Fault {
  if (fault) return {line, error: fault};
  const row = parsed(text);
  if (row === undefined) return {line, error: "not JSON"};
  if (typeof row !== "object" || row === null || Array.isArray(row)) return {line, error: "not a JSON object"};
  const {id = null, field, raw} = row as Record<string, unknown>;
  if (!isId(id)) return {line, error: "id is neither a text nor a number"};
  if (!isFieldName(field)) return {line, error: `field is not one of ${fieldNames.join(", ")}`, id};
  if (typeof raw !== "string") return {line, error: "raw is not a text", id};
  return {id, field, raw};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isId(value: unknown): value is Id {
  return value === null || typeof value === "string" || typeof value === "number";
}
