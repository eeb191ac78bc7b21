import {parseArgs} from "node:util";
import {fieldNames, isFieldName, type FieldName} from "./readings.js";
import {UsageError} from "../faults.js";

/** What the command line asks for. */
export type Task =
  | {name: "help"}
  | {name: "lines"; trace: boolean}
  | {name: "column"; file: string; column: string; field: FieldName; delimiter?: string}
  | {name: "value" | "explanation" | "trace"; raw: string; field: FieldName};

/** Throws a UsageError where the arguments ask for nothing, or for two things at once. */
export function taskOf(args: readonly string[]): Task {
  const {values, positionals} = parsed(args);
  const {help, jsonl, csv: file, column, field, delimiter, explain = false, trace = false} = values;
  if (help) return {name: "help"};
  if (jsonl) {
    if (field ?? file ?? column ?? delimiter ?? (explain || positionals[0]))
      throw new UsageError("--jsonl takes nothing but --trace: each line names its own field");
    return {name: "lines", trace};
  }
  if (explain && trace) throw new UsageError("--explain and --trace print a value each in its way: give one of them");
  if (file === undefined && column !== undefined) throw new UsageError("--column needs --csv FILE");
  if (file === undefined && delimiter !== undefined) throw new UsageError("--delimiter needs --csv FILE");
  if (file === undefined && positionals.length === 0)
    throw new UsageError("nothing to read: give a value, --jsonl or --csv FILE; --help shows examples");
  if (!isFieldName(field)) throw new UsageError(fieldFault(field));
  const name = explain ? "explanation" : trace ? "trace" : "value";
  if (file === undefined) return {name, raw: positionals.join(" "), field};
  if (name !== "value") throw new UsageError(`--${explain ? "explain" : "trace"} takes one value, not --csv`);
  if (positionals.length > 0) throw new UsageError(`--csv reads a file, and not ${JSON.stringify(positionals[0])} too`);
  if (column === undefined) throw new UsageError("--csv needs --column NAME");
  return {name: "column", file, column, field, ...(delimiter !== undefined && {delimiter: delimiterOf(delimiter)})};
}

/** A character may be given as itself; a tab, which is hard to type, also as `tab` or `\\t`. */
function delimiterOf(given: string): string {
  if (given === "tab" || given === "\\t") return "\t";
  if (given.length === 1 && !/["\r\n\uFEFF]/.test(given)) return given;
  throw new UsageError(`--delimiter ${JSON.stringify(given)}: expected one character that is no quote, or tab`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        jsonl: {type: "boolean"},
        csv: {type: "string"},
        column: {type: "string"},
        field: {type: "string"},
        delimiter: {type: "string"},
        explain: {type: "boolean"},
        trace: {type: "boolean"},
        help: {type: "boolean", short: "h"}
      }
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split("\n")[0]);
  }
}

function fieldFault(field: string | undefined): string {
  const names = fieldNames.join(", ");
  return field === undefined
    ? `--field is missing, one of ${names}`
    : `--field ${JSON.stringify(field)}: expected one of ${names}`;
}
