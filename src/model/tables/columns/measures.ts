import type {Measure} from "../../measures.js";
import type {ColumnsOf} from "./column.js";
import {bounds, engagement, side} from "./shared.js";

/** The columns of the measures; they are derived under a policy, and so are no table of the notebook. */
export const measures: ColumnsOf<Measure> = {
  engagement,
  measure: {
    type: "string",
    title: "Measure",
    description: "A force ratio, a loss exchange ratio, a casualty rate or a fractional exchange ratio.",
    required: true
  },
  ...bounds,
  formula: {
    type: "string",
    title: "Formula",
    description: "The formula in words, with the direction: whose amount over whose.",
    required: true
  },
  amounts: {
    type: "string",
    title: "Amounts",
    description: "The formula with the amounts put in, in words that keep their bounds.",
    required: true
  },
  side: {...side, description: "The side that a rate is about, or over which a ratio is directed."},
  policy: {
    type: "string",
    title: "Policy",
    description: "Which of rival statements the measure rests on.",
    required: true
  },
  known: {
    type: "integer",
    title: "Inputs known",
    description: "How many of the inputs were known.",
    required: true,
    minimum: 0
  },
  inputs: {type: "integer", title: "Inputs", description: "How many inputs there are.", required: true, minimum: 1},
  caveat: {
    type: "string",
    title: "Not comparable",
    description: "Why the inputs are not comparable, in the source's words; empty where they are."
  }
};
