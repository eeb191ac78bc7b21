import {lineOf} from "./compile.js";

/** Why code gave no chart: in words, and where in the code, from line 1 and column 1; null where that is not known. */
export type Fault = {message: string; line: number | null; column: number | null};

/** What was thrown while a cell's code ran, as a fault. */
export function faultOf(thrown: unknown): Fault {
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `thrown: ${String(thrown)}`;
  return {message, line: lineOf(thrown), column: null};
}

/** `Line 2, column 5: SyntaxError: Unexpected token`. */
export function faultInWords({message, line, column}: Fault): string {
  if (line === null) return message;
  return `Line ${line}${column === null ? "" : `, column ${column}`}: ${message}`;
}
