import {longest} from "../../../reading/cut.js";
import type {FigureRow} from "../../rows.js";
import type {TableDescription} from "./column.js";
import {bounds, claim, engagementOrPart, side, value} from "./shared.js";

export const figures: TableDescription<FigureRow> = {
  title: "Figures",
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
      } satisfies Record<FigureRow["field"], string>
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
    value: {
      ...value,
      required: false,
      description: `${value.description} Empty where the infobox has no such field.`
    },
    caveat: {
      type: "string",
      title: "Not comparable",
      description: "The words by which people counted took no part, so that the figure cannot be compared; else empty.",
      rule: `Of more than ${longest.quote} characters the first, and an ellipsis; the note has them all.`
    },
    claim
  }
};
