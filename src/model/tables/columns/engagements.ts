import type {EngagementRow} from "../../rows.js";
import type {TableDescription} from "./column.js";
import {approximateDate, edtf, engagement, file, span} from "./shared.js";

export const engagements: TableDescription<EngagementRow> = {
  title: "Engagements",
  description: "One row for each article with its infobox.",
  key: ["engagement"],
  foreignKeys: [{columns: ["partOf"], table: "engagements", of: ["engagement"]}],
  columns: {
    engagement,
    title: {type: "string", title: "Title", description: "The article's title."},
    name: {
      type: "string",
      title: "Name",
      description: "What the engagement is called.",
      rule: "The infobox's Conflict field; the title where it has none."
    },
    partOf: {
      type: "string",
      title: "Part of",
      description: "The id of the engagement that the infobox's Partof field names; empty where it names none of these."
    },
    place: {type: "string", title: "Place", description: "The infobox's Place field, as written."},
    result: {
      type: "string",
      title: "Result",
      description: "How it ended, as written.",
      rule: "The infobox's Result field, else its Status."
    },
    date: {type: "string", title: "As written", description: "The infobox's Date field, as written."},
    ...span,
    approximate: approximateDate,
    edtf,
    daysLow: {
      type: "integer",
      title: "Days at least",
      description: "Shortest length that the four days allow; empty where one is open.",
      unit: "days",
      rule: "The first and the last day count.",
      minimum: 0
    },
    daysHigh: {
      type: "integer",
      title: "Days at most",
      description: "Longest length that the four days allow; empty where one is open.",
      unit: "days",
      rule: "The first and the last day count.",
      minimum: 0
    },
    file,
    origin: {
      type: "object",
      title: "Origin",
      description:
        "Where the file says that its fields were taken from, as JSON: address, revision, date and licence; empty where it does not say."
    }
  }
};
