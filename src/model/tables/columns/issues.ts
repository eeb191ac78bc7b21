import type {Issue} from "../../../reading/report.js";
import type {TableDescription} from "./column.js";
import {characters, file, line} from "./shared.js";

export const issues: TableDescription<Issue> = {
  title: "Issues",
  description: "What could not be read as expected.",
  columns: {
    file: {...file, required: false},
    line: {...line, required: false, description: `${line.description} Empty where the whole file is meant.`},
    field: {type: "string", title: "Field", description: "The infobox's field, or the column; empty where it is none."},
    start: {
      type: "integer",
      title: "From",
      description: "Where it starts in the value; empty where the whole is meant.",
      unit: characters,
      minimum: 0
    },
    end: {
      type: "integer",
      title: "To",
      description: "Where it ends in the value; empty where the whole is meant.",
      unit: characters,
      minimum: 0
    },
    found: {type: "string", title: "Found", description: "What stands there, as written; empty where nothing does."},
    expected: {type: "string", title: "Expected", description: "What is expected there, in words.", required: true}
  }
};
