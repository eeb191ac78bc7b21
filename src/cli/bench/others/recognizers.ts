import {Culture, recognizeDateTime, recognizeNumber} from "@microsoft/recognizers-text-suite";
import type {Bounds, Days} from "../corpus.js";
import {daysOfFound, withoutFootnotes, type FoundDate} from "./days.js";
import {peopleOf, plain} from "./people.js";

/** Microsoft's recognizers. Their number ranges exist for other languages only, so the words around a number are read for them. */
export function recognizersPeople(raw: string): Bounds {
  const text = plain(raw);
  const numbers = recognizeNumber(text, Culture.English).map(({start, end, resolution}) => ({
    value: Math.abs(Number((resolution as {value: string}).value)),
    start,
    end: end + 1
  }));
  return peopleOf(text, numbers);
}

export function recognizersDays(raw: string): Days {
  const text = withoutFootnotes(raw);
  const timexes = recognizeDateTime(text, Culture.English)
    .filter(({typeName}) => typeName === "datetimeV2.date" || typeName === "datetimeV2.daterange")
    .map(({resolution}) => (resolution as {values: {timex?: string}[]}).values[0]?.timex ?? "");
  return daysOfFound(text, timexes.flatMap(datesOf));
}

/** TIMEX writes `1944-05-29`, `XXXX-05` where the year is not said, and a span as `(1944-10-28,1944-11-17,P20D)`. */
function datesOf(timex: string): FoundDate[] {
  return [...timex.matchAll(/(?:^|[(,])(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?=$|,)/g)].map(([, year, month, day]) => ({
    year: year === "XXXX" ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day)
  }));
}
