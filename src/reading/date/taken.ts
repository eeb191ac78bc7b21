import type {Assumption} from "../assumption.js";
import {civilOf} from "../days.js";
import type {Span} from "./edge.js";
import {latestYear, type Point} from "./point.js";
import type {Clause} from "./span.js";

/** What the dates took for granted: that digits may be a month or a year, and that dates that stand in no order of time are events, not rivals. */
export function taken(
  written: readonly Point[],
  dates: readonly Point[],
  clauses: readonly Clause[],
  raw: string
): Assumption[] {
  return [
    ...monthsOrYears(written, raw),
    ...outOfOrder(dates, clauses, raw),
    ...shortYears(dates, raw),
    ...hundreds(dates, raw),
    ...turns(dates, raw)
  ];
}

/** A year of EDTF that no text here can mean is rather a number of something else: `9000`. */
export function lateYears({start, end}: Span, raw: string): Assumption[] {
  const days = [start.first, start.last, end.first, end.last];
  if (!days.some((day) => day !== null && civilOf(day).year > latestYear)) return [];
  return [assumptionAt("number as year", {start: 0, end: raw.length}, raw, `digits beyond ${latestYear} are a year`)];
}

function monthsOrYears(written: readonly Point[], raw: string): Assumption[] {
  return written
    .filter(({either}) => either !== null)
    .map((point) =>
      assumptionAt("month or year", point, raw, "the digits may be a month or a year; the dates allow both")
    );
}

function outOfOrder(dates: readonly Point[], clauses: readonly Clause[], raw: string): Assumption[] {
  const isBack = clauses.some(({span}, i) => {
    const before = clauses[i - 1]?.span.start.first ?? null;
    return before !== null && span.start.last !== null && span.start.last < before;
  });
  if (!isBack || dates.some(({rival}) => rival)) return [];
  const place = {start: dates[0]!.start, end: dates.at(-1)!.end};
  return [
    assumptionAt(
      "dates out of order",
      place,
      raw,
      "dates that stand in no order of time are several events, not rival dates"
    )
  ];
}

function shortYears(dates: readonly Point[], raw: string): Assumption[] {
  const isShort = ({year, month, season, scale}: Point) =>
    year !== null && year.era === null && year.digits <= 2 && month === null && season === null && scale === "year";
  if (dates.length === 0 || !dates.every(isShort)) return [];
  const place = {start: dates[0]!.start, end: dates.at(-1)!.end};
  return [assumptionAt("number as year", place, raw, "a number that stands alone is a year")];
}

function hundreds(dates: readonly Point[], raw: string): Assumption[] {
  const isHundred = ({scale, year}: Point) => scale === "decade" && year !== null && year.value % 100 === 0;
  const taken = "they are the ten years from then, not the hundred";
  return dates.filter(isHundred).map((date) => assumptionAt("decade or century", date, raw, taken));
}

function turns(dates: readonly Point[], raw: string): Assumption[] {
  const taken = "it is the beginning, and the end of what was before";
  return dates.filter(({part}) => part === "turn").map((date) => assumptionAt("turn", date, raw, taken));
}

function assumptionAt(
  rule: string,
  {start, end}: {start: number; end: number},
  raw: string,
  taken: string
): Assumption {
  return {rule, start, end, text: raw.slice(start, end), taken};
}
