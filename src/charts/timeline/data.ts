import {assumedCell} from "../notebook/assumed.js";
import type {DataRow} from "../figure/content.js";
import type {TimelineRow} from "./rows.js";

/** A row of a timeline as data; days are ISO 8601 with astronomical years, both ends inclusive. */
export function timelineData(row: TimelineRow): DataRow {
  const {
    id,
    label,
    kind,
    depth,
    period,
    text,
    earliest,
    startLatest,
    endEarliest,
    latest,
    approximate,
    inferred,
    rival
  } = row;
  const {edtf, place, side, article, section} = row;
  return {
    id,
    label,
    kind,
    depth,
    period,
    as_written: text,
    earliest,
    start_latest: startLatest,
    end_earliest: endEarliest,
    latest,
    approximate,
    inferred,
    rival_of: rival,
    assumptions: assumedCell(row),
    edtf,
    place,
    side,
    article,
    section
  };
}
