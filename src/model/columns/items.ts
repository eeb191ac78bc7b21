import type {ItemClass, Kind, Role} from "../../reading/item.js";
import type {ItemRow} from "../rows.js";
import type {TableDescription} from "./column.js";
import {article, bounds, characters, claim, engagementOrPart, file, line, section, side} from "./shared.js";

/** An amount's unit stands beside it. */
const counted = "what the columns class and unit name";

const kinds: Record<Kind, string> = {
  exact: "a number",
  approximate: "a number with “about” or the like",
  range: "two numbers",
  at_least: "a lower bound alone",
  at_most: "an upper bound alone",
  unknown: "said to be unknown",
  none: "none, or 0",
  vague: "words without a number"
};

const classes: Record<ItemClass, string> = {
  personnel: "people under arms, and bare numbers",
  civilian: "other people",
  formation: "divisions, brigades, ships' squadrons and the like",
  equipment: "guns, tanks, ships, aircraft and other things",
  animal: "horses, camels, elephants"
};

const roles: Record<Role, string> = {
  count: "an amount of its own",
  total: "includes others",
  part: "is included in another",
  alternative: "one of several rival figures for the same"
};

export const items: TableDescription<ItemRow> = {
  title: "Items",
  description:
    "Every amount that a value states, in a field of an infobox or in a claim, with the text that it was read from.",
  key: ["file", "line", "field", "side", "start"],
  foreignKeys: [{columns: ["engagement"], table: "chronology", of: ["id"]}],
  columns: {
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
      } satisfies Record<ItemRow["field"], string>
    },
    low: {...bounds.low, unit: counted},
    high: {...bounds.high, unit: counted},
    approximate: bounds.approximate,
    text: {type: "string", title: "As written", description: "The part of the value that the amount was read from."},
    start: {
      type: "integer",
      title: "From",
      description: "Where that part starts in the value: the characters before it.",
      unit: characters,
      required: true,
      minimum: 0
    },
    end: {
      type: "integer",
      title: "To",
      description: "Where that part ends in the value: the characters before its end.",
      unit: characters,
      required: true,
      minimum: 0
    },
    kind: {type: "string", title: "Kind", description: "How the amount is stated.", required: true, values: kinds},
    outcome: {
      type: "string",
      title: "Outcome",
      description:
        "“strength”, or what became of those counted: killed, wounded, captured, missing, losses, destroyed and others; several under one number are joined by +.",
      required: true
    },
    class: {type: "string", title: "Class", description: "What is counted.", required: true, values: classes},
    unit: {
      type: "string",
      title: "Unit",
      description:
        "What is counted, by the source's noun, singular and in small letters; empty for people without more."
    },
    role: {
      type: "string",
      title: "Role",
      description: "How the amount stands to the others of its value.",
      rule: "The figure's sums rest on it: a total is not added to its parts, nor rival figures to each other.",
      required: true,
      values: roles
    },
    claimant: {type: "string", title: "Claimant", description: "Who says so, as written; empty where nobody is named."},
    party: {
      type: "string",
      title: "Party",
      description:
        "The nation, branch, phase or place that the amount belongs to, as written; empty where none is named."
    },
    raw: {type: "string", title: "Whole value", description: "The whole value that the amount stands in, as written."},
    claim,
    article,
    section,
    file,
    line
  }
};
