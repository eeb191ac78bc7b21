import type {SideRow} from "../../rows.js";
import type {TableDescription} from "./column.js";
import {engagement, side} from "./shared.js";

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
