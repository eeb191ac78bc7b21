import {longest} from "../../../reading/cut.js";
import type {Kind, Role} from "../../../reading/item.js";
import type {ItemClass} from "../../../reading/terms.js";
import type {ItemRow} from "../../rows.js";
import type {TableDescription} from "./column.js";
import {bounds, claim, engagementOrPart, range, side, value} from "./shared.js";

/** An amount's unit stands beside it. */
const counted = "what the columns class and unit name";

/** What stands once, over many amounts, is held with each. */
const inherited = `Of more than ${longest.name} characters the first, and an ellipsis; the value has them all.`;

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
  key: ["value", "start"],
  foreignKeys: [
    {columns: ["engagement"], table: "chronology", of: ["id"]},
    {columns: ["value"], table: "values", of: ["id"]}
  ],
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
    ...range,
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
        "What is counted, by the source's noun, singular and in small letters; empty for people without more.",
      rule: inherited
    },
    role: {
      type: "string",
      title: "Role",
      description: "How the amount stands to the others of its value.",
      rule: "The figure's sums rest on it: a total is not added to its parts, nor rival figures to each other.",
      required: true,
      values: roles
    },
    claimant: {
      type: "string",
      title: "Claimant",
      description: "Who says so, as written; empty where nobody is named.",
      rule: inherited
    },
    party: {
      type: "string",
      title: "Party",
      description:
        "The nation, branch, phase or place that the amount belongs to, as written; empty where none is named.",
      rule: inherited
    },
    value,
    claim
  }
};
