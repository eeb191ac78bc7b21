import type {AssumptionRow} from "../../rows.js";
import type {TableDescription} from "./column.js";
import {engagementOrPart, range, side, value} from "./shared.js";

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
