import type {AssumptionRow, CheckRow} from "../../rows.js";
import type {Issue} from "../../../reading/report.js";
import {engagementOrPart, side, value, range, file, line, characters, type TableDescription} from "./column.js";

export const assumptions: TableDescription<AssumptionRow> = {
  title: "Assumptions",
  description: "What was taken for granted where a text leaves it open, so that no guess is silent.",
  foreignKeys: [
    {columns: ["engagement"], table: "chronology", of: ["id"]},
    {columns: ["value"], table: "values", of: ["id"]}
  ],
  columns: {
    engagement: {
      ...engagementOrPart,
      description: "The row of the chronology whose date it is, or the engagement or part that the value is about."
    },
    side: {...side, required: false, description: `${side.description} Empty for a date.`},
    field: {
      type: "string",
      title: "Field",
      description: "What it was read for.",
      required: true,
      values: {
        strength: "the Strength field, or a claim of strength",
        casualties: "the Casualties field, or a claim of casualties",
        units: "the Units field",
        date: "a date"
      } satisfies Record<AssumptionRow["field"], string>
    },
    value: {
      ...value,
      required: false,
      description: "The id of the value that was read; empty for a date, which stands in the chronology."
    },
    rule: {
      type: "string",
      title: "Rule",
      description: "The rule that took it for granted, by its name.",
      required: true
    },
    start: {...range.start, description: "Where the text that leaves it open starts in the value, or in the date."},
    end: {...range.end, description: "Where the text that leaves it open ends in the value, or in the date."},
    text: {type: "string", title: "As written", description: "The text that leaves it open, as written."},
    taken: {
      type: "string",
      title: "Taken for granted",
      description: "What was taken for granted, in words.",
      required: true
    }
  }
};

export const checks: TableDescription<CheckRow> = {
  title: "Checks",
  description: "Rules held against what was read, a row for each case that a rule applies to.",
  foreignKeys: [{columns: ["engagement"], table: "chronology", of: ["id"]}],
  columns: {
    engagement: engagementOrPart,
    rule: {type: "string", title: "Rule", description: "The rule, in words.", required: true},
    status: {
      type: "string",
      title: "Status",
      description: "What came of it.",
      required: true,
      values: {
        contradiction: "the statements cannot be true together",
        open: "the bounds do not decide it",
        holds: "the rule holds"
      } satisfies Record<CheckRow["status"], string>
    },
    finding: {type: "string", title: "Finding", description: "What was found, a sentence.", required: true},
    statements: {
      type: "array",
      title: "Statements",
      description: "What the finding rests on: a JSON array of objects with text and source.",
      required: true
    }
  }
};

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
