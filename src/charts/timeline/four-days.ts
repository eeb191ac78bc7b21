import type {Span} from "../../model/rows.js";
import {dateOf, endOf} from "./axis.js";

/** The channels of `spanX` for rows with four days, as those of the notebook's `chronology`. Ends are inclusive. */
export const fourDays = {
  earliest: ({earliest}: Span) => dateOf(earliest),
  startLatest: ({startLatest}: Span) => dateOf(startLatest),
  endEarliest: ({endEarliest}: Span) => endOf(endEarliest),
  latest: ({latest}: Span) => endOf(latest)
};
