import type {EndKind} from "../../../reading/when.js";
import type {ChronologyRow, DurationRow, EngagementRow, SideRow} from "../../rows.js";
import {
  span,
  engagement,
  engagementOrPart,
  side,
  claim,
  article,
  section,
  file,
  line,
  approximateDate,
  edtf,
  type TableDescription
} from "./column.js";

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

const ends: Record<EndKind, string> = {
  exact: "a day that is certain",
  approximate: "one of several days, or about a day",
  open: "left open, such as “present”",
  unknown: "not known"
};

export const sides: TableDescription<SideRow> = {
  title: "Sides",
  description: "One row for each side of an engagement.",
  key: ["engagement", "side"],
  foreignKeys: [{columns: ["engagement"], table: "engagements", of: ["engagement"]}],
  columns: {
    engagement,
    side,
    label: {
      type: "string",
      title: "Label",
      description: "How figures call the side.",
      rule: "Its names, with […] for those that the source lost."
    },
    names: {
      type: "array",
      title: "Belligerents",
      description: "The names in the infobox's Combatant field, a JSON array of texts.",
      required: true
    },
    gaps: {
      type: "integer",
      title: "Names lost",
      description: "How many names the source lost, as when a flag stood where no text is left.",
      unit: "names",
      required: true,
      minimum: 0
    },
    commanders: {
      type: "array",
      title: "Commanders",
      description: "The names in the infobox's Commander field, a JSON array of texts.",
      required: true
    },
    commandersUnknown: {
      type: "boolean",
      title: "Commander unknown",
      description: "Whether the source says that a commander is unknown, be it beside those it names.",
      required: true
    }
  }
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
