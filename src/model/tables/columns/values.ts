import type {ValueRow} from "../../rows.js";
import type {TableDescription} from "./column.js";
import {article, claim, engagementOrPart, file, line, section, side} from "./shared.js";

export const values: TableDescription<ValueRow> = {
  title: "Values",
  description: "Every text that amounts are read from, once: a field of an infobox, or the amount of a claim.",
  key: ["id"],
  foreignKeys: [{columns: ["engagement"], table: "chronology", of: ["id"]}],
  columns: {
    id: {
      type: "string",
      title: "Id",
      description: "What items, notes and figures refer to it by.",
      rule: "The engagement's id, a slash and the field's name, as in battle-of-the-ford/strength1; of a claim # and its id.",
      required: true
    },
    engagement: engagementOrPart,
    side,
    field: {
      type: "string",
      title: "Field",
      description: "The field of the infobox, or what the claim is about.",
      required: true,
      values: {
        strength: "the Strength field",
        casualties: "the Casualties field",
        units: "the Units field"
      } satisfies Record<ValueRow["field"], string>
    },
    text: {
      type: "string",
      title: "As written",
      description: "The whole value as written; of claimed casualties the amount and its outcome."
    },
    claim,
    article,
    section,
    file,
    line
  }
};
