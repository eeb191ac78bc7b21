import type {EndKind} from "../../../reading/when.js";
import type {ChronologyRow} from "../../rows.js";
import type {TableDescription} from "./column.js";
import {approximateDate, article, edtf, file, line, section, side, span} from "./shared.js";

const ends: Record<EndKind, string> = {
  exact: "a day that is certain",
  approximate: "one of several days, or about a day",
  open: "left open, such as “present”",
  unknown: "not known"
};

export const chronology: TableDescription<ChronologyRow> = {
  title: "Chronology",
  description:
    "Engagements, and the phases, clashes and events that claims tell of, as a tree in reading order: each row is followed by its parts.",
  key: ["id"],
  foreignKeys: [
    {columns: ["parent"], table: "chronology", of: ["id"]},
    {columns: ["campaign"], table: "chronology", of: ["id"]},
    {columns: ["rival"], table: "chronology", of: ["id"]}
  ],
  columns: {
    id: {type: "string", title: "Id", description: "The engagement's or the claim's id.", required: true},
    parent: {type: "string", title: "Part of", description: "The id of the row that it belongs to; empty at the top."},
    campaign: {
      type: "string",
      title: "Campaign",
      description: "The id of the row at the top of its branch.",
      required: true
    },
    depth: {
      type: "integer",
      title: "Depth",
      description: "How many rows stand above it in its branch.",
      unit: "rows",
      required: true,
      minimum: 0
    },
    kind: {
      type: "string",
      title: "Kind",
      description: "What the row is.",
      required: true,
      values: {
        engagement: "an article",
        phase: "a part of an engagement with a length",
        clash: "a fight within one",
        event: "something else with a date",
        date: "another date of the row that it belongs to"
      } satisfies Record<ChronologyRow["kind"], string>
    },
    rival: {
      type: "string",
      title: "Rivals",
      description: "The id of the row whose date it rivals; empty for every kind but date."
    },
    label: {type: "string", title: "What", description: "What it is, in words.", required: true},
    text: {type: "string", title: "As written", description: "The date as written; empty where there is none."},
    ...span,
    start: {type: "string", title: "Start", description: "What the start is.", required: true, values: ends},
    end: {type: "string", title: "End", description: "What the end is.", required: true, values: ends},
    approximate: approximateDate,
    edtf,
    inferred: {
      type: "string",
      title: "Inferred",
      description: "How the days were inferred from another row, in words; empty where the source gives a date."
    },
    period: {
      type: "string",
      title: "Period",
      description: "How the source tells of it.",
      rule: "By the title of the section.",
      required: true,
      values: {
        before: "as background",
        during: "as a part",
        after: "as aftermath"
      } satisfies Record<ChronologyRow["period"], string>
    },
    place: {type: "string", title: "Place", description: "Where, as written; empty where no place is named."},
    side: {
      ...side,
      required: false,
      description: "The side that took the lead, by its number in the infobox; empty where neither did."
    },
    article,
    section,
    file,
    line
  }
};
