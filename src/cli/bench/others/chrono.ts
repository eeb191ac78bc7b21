import {parse, type ParsedComponents} from "chrono-node";
import type {Days} from "../corpus.js";
import {daysOfFound, withoutFootnotes, type FoundDate} from "./days.js";

/** Where a date lacks something, chrono takes it from this day; the benchmark takes only what the text says. */
const reference = new Date(2000, 0, 1);

export function chronoDays(raw: string): Days {
  const text = withoutFootnotes(raw);
  const found = parse(text, reference).flatMap(({start, end}) => (end ? [start, end] : [start]));
  return daysOfFound(text, found.map(dateOf));
}

/** Chrono's -480 is 480 BC. */
function dateOf(parts: ParsedComponents): FoundDate {
  const said = (part: "year" | "month" | "day") => (parts.isCertain(part) ? parts.get(part) : null);
  const year = said("year");
  return {year: year !== null && year < 0 ? year + 1 : year, month: said("month"), day: said("day")};
}
