/** What a cell's code is called in errors and in the browser's tools. */
const codeName = "cell-code.js";

/** A cell's code with its names in scope. */
type Compiled = (scope: Readonly<Record<string, unknown>>) => unknown;

/**
 * Makes a function of a cell's code: of an expression its value, of statements what they `return`. It is compiled in strict
 * mode, line by line as it stands, so that an error's line is the code's.
 *
 * @param names what is in scope
 * @throws SyntaxError on code that is neither
 */
export function compile(code: string, names: readonly string[]): Compiled {
  // Within an arrow function, engines tell the line of an expression, and not that of the return before it.
  const make = (body: string) => new Function(...names, `"use strict"; ${body}\n//# sourceURL=${codeName}`);
  const run = isExpression(code) ? make(`return (() => (${expressionIn(code)}\n))();`) : make(code);
  return (scope) => run(...names.map((name) => scope[name])) as unknown;
}

/** Whether code is one expression; what is neither that nor statements is the compiler's to complain of. */
function isExpression(code: string): boolean {
  try {
    return Boolean(new Function(`"use strict"; return (${expressionIn(code)}\n);`));
  } catch {
    return false;
  }
}

function expressionIn(code: string): string {
  const text = code.trimEnd();
  return text.endsWith(";") ? text.slice(0, -1) : text;
}

/** The lines that an engine counts before those of the code. */
const linesBefore = (lineIn(errorOf(compile("null.first", []))) ?? 1) - 1;

/** The line of a cell's code, from 1, where an error arose; null where it arose elsewhere. */
export function lineOf(error: unknown): number | null {
  const line = lineIn(error);
  return line === null ? null : line - linesBefore;
}

/** The last call from a cell's code is the first that a stack names, in every engine's form of it. */
function lineIn(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  const [, line] = /\bcell-code\.js:(\d+)/.exec(error.stack ?? "") ?? [];
  return line === undefined ? lineIn(error.cause) : Number(line);
}

function errorOf(run: Compiled): unknown {
  try {
    return run({});
  } catch (error) {
    return error;
  }
}

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
