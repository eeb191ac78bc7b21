import type {DurationRow} from "../../rows.js";
import type {TableDescription} from "./column.js";
import {article, claim, engagementOrPart, section} from "./shared.js";

export const durations: TableDescription<DurationRow> = {
  title: "Durations",
  description: "What articles say of an engagement's length, against which the checks hold its dates.",
  key: ["claim"],
  foreignKeys: [{columns: ["engagement"], table: "chronology", of: ["id"]}],
  columns: {
    engagement: engagementOrPart,
    days: {
      type: "integer",
      title: "Days",
      description: "The length.",
      unit: "days",
      rule: "A week is seven days.",
      required: true,
      minimum: 0
    },
    text: {
      type: "string",
      title: "As written",
      description: "The length as written, such as “19 days”.",
      required: true
    },
    span: {
      type: "object",
      title: "From and to",
      description:
        "The dates that the article gives with the length, as JSON: earliest, startLatest, endEarliest, latest, text; empty where it gives none."
    },
    article,
    section,
    claim: {...claim, description: "The id of the claim in data/claims.csv that states it.", required: true}
  }
};
