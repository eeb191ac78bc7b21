import {parseArgs} from "node:util";
import {fieldNames, isFieldName, type FieldName} from "./readings.js";
import {UsageError} from "../usage-error.js";

/** What the command line asks for. */
export type Task =
  | {name: "help"}
  | {name: "lines"; trace: boolean}
  | {name: "column"; file: string; column: string; field: FieldName}
  | {name: "value" | "explanation" | "trace"; raw: string; field: FieldName};

/** Throws a UsageError where the arguments ask for nothing, or for two things at once. */
export function taskOf(args: readonly string[]): Task {
  const {values, positionals} = parsed(args);
  const {help, jsonl, csv: file, column, field, explain = false, trace = false} = values;
  if (help) return {name: "help"};
  if (jsonl) {
    if (field ?? file ?? column ?? (explain || positionals[0]))
      throw new UsageError("--jsonl takes nothing but --trace: each line names its own field");
    return {name: "lines", trace};
  }
  if (explain && trace) throw new UsageError("--explain and --trace print a value each in its way: give one of them");
  if (file === undefined && column !== undefined) throw new UsageError("--column needs --csv FILE");
  if (file === undefined && positionals.length === 0)
    throw new UsageError("nothing to read: give a value, --jsonl or --csv FILE; --help shows examples");
  if (!isFieldName(field)) throw new UsageError(fieldFault(field));
  const name = explain ? "explanation" : trace ? "trace" : "value";
  if (file === undefined) return {name, raw: positionals.join(" "), field};
  if (name !== "value") throw new UsageError(`--${explain ? "explain" : "trace"} takes one value, not --csv`);
  if (positionals.length > 0) throw new UsageError(`--csv reads a file, and not ${JSON.stringify(positionals[0])} too`);
  if (column === undefined) throw new UsageError("--csv needs --column NAME");
  return {name: "column", file, column, field};
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
