import type {NoteRow} from "../../rows.js";
import type {TableDescription} from "./column.js";
import {engagement, range, side, value} from "./shared.js";

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
