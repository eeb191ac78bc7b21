import type {CheckRow} from "../../rows.js";
import type {TableDescription} from "./column.js";
import {engagementOrPart} from "./shared.js";

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
