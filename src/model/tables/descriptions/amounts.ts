import {longest} from "../../../reading/strings.js";
import type {AmountKind, Role} from "../../../reading/item.js";
import type {ItemClass} from "../../../reading/terms.js";
import type {ItemRow, NoteRow, TotalRow, ValueRow} from "../../rows.js";
import {
  bounds,
  engagement,
  engagementOrPart,
  side,
  value,
  claim,
  article,
  section,
  file,
  line,
  range,
  type Column,
  type TableDescription
} from "./column.js";

const field: Column = {
  type: "string",
  title: "Field",
  description: "The field of the infobox, or what the claim is about.",
  required: true,
  values: {
    strength: "the Strength field",
    casualties: "the Casualties field",
    units: "the Units field"
  } satisfies Record<ValueRow["field"], string>
};

export const values: TableDescription<ValueRow> = {
  title: "Values",
  description: "Every text that amounts are read from, once: a field of an infobox, or the amount of a claim.",
  key: ["id"],
  foreignKeys: [{columns: ["engagement"], table: "chronology", of: ["id"]}],
  columns: {
    id: {
      type: "string",
      title: "Id",
      description: "What items, notes and totals refer to it by.",
      rule: "The engagement's id, a slash and the field's name, as in battle-of-the-ford/strength1; of a claim # and its id.",
      required: true
    },
    engagement: engagementOrPart,
    side,
    field,
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

export const totals: TableDescription<TotalRow> = {
  title: "Totals",
  description:
    "A side's people by one field of the infobox, or the strength that a claim states: the interval to which all amounts of the value come.",
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
      description: "What is counted.",
      required: true,
      values: {
        strength: "the people that the side had",
        casualties: "the people killed, wounded, captured or missing"
      } satisfies Record<TotalRow["field"], string>
    },
    low: {
      ...bounds.low,
      unit: "people",
      rule: `A stated total, else the sum of the counts, in which an unknown one adds nothing; of rival statements the lowest. ${bounds.low.rule}`
    },
    high: {
      ...bounds.high,
      unit: "people",
      rule: `A stated total, else the sum of the counts, which an unknown one leaves open; of rival statements the highest. ${bounds.high.rule}`
    },
    approximate: bounds.approximate,
    source: {
      type: "string",
      title: "Source",
      description: "What states it.",
      required: true,
      values: {infobox: "the infobox", claim: "the text of an article"} satisfies Record<TotalRow["source"], string>
    },
    people: {
      type: "boolean",
      title: "Of people",
      description: "Whether any amount of its value is of people; a value of things alone has no total of people.",
      required: true
    },
    value: {
      ...value,
      required: false,
      description: `${value.description} Empty where the infobox has no such field.`
    },
    text: {type: "string", title: "As written", description: "The whole value as written."},
    article,
    section,
    caveat: {
      type: "string",
      title: "Not comparable",
      description: "The words by which people counted took no part, so that the total cannot be compared; else empty.",
      rule: `Of more than ${longest.quote} characters the first, and an ellipsis; the note has them all.`
    },
    claim
  }
};

/** An amount's unit stands beside it. */
const counted = "what the columns class and unit name";

/** What stands once, over many amounts, is held with each. */
const inherited = `Of more than ${longest.name} characters the first, and an ellipsis; the value has them all.`;

const kinds: Record<AmountKind, string> = {
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
  alternative: "one of several rivals for the same"
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
    field,
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
      rule: "The total rests on it: a total is not added to its parts, nor rivals to each other.",
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
    claim,
    counted: {
      type: "boolean",
      title: "Counted",
      description: "Whether it is a term of the side's casualties.",
      rule: "People, not civilians, killed, wounded, captured, missing or lost, in an amount of its own.",
      required: true
    }
  }
};

export const notes: TableDescription<NoteRow> = {
  title: "Notes",
  description: "What an infobox's values say beside their amounts, so that nothing of them is lost.",
  key: ["value", "start"],
  foreignKeys: [
    {columns: ["engagement", "side"], table: "sides", of: ["engagement", "side"]},
    {columns: ["value"], table: "values", of: ["id"]}
  ],
  columns: {
    engagement,
    side,
    field: {
      type: "string",
      title: "Field",
      description: "The field of the infobox: strength, casualties or units.",
      required: true
    },
    text: {type: "string", title: "As written", description: "The part of the value that is no amount, as written."},
    ...range,
    kind: {
      type: "string",
      title: "Kind",
      description: "What the text is.",
      required: true,
      values: {
        note: "words beside an amount",
        label: "heads or qualifies amounts",
        footnote: "a mark such as [1]",
        markup: "a tag, or the target of a link",
        caveat: "says that people counted took no part"
      } satisfies Record<NoteRow["kind"], string>
    },
    value
  }
};
