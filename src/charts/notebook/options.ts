import type {Schema} from "../options/option.js";

/** What several charts let choose alike. */
export const sharedOptions = {
  policy: {
    kind: "policy",
    values: {
      infobox: "infobox",
      envelope: "envelope of all statements",
      highest: "highest statement",
      lowest: "lowest statement"
    },
    default: "infobox",
    label: "Policy for claims"
  },
  scale: {values: {linear: "linear, from zero", log: "logarithmic"}, default: "linear"},
  sides: {kind: "sides", default: [1, 2]}
} as const satisfies Readonly<Record<string, Omit<Schema[string], "meaning">>>;
