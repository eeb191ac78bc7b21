import type {Assumption} from "../report.js";
import {civilOf} from "../days.js";
import {haveNames, areRivals, latestYear, type Point} from "./point.js";
import type {Clause, Span} from "./span.js";

/** What the dates took for granted: what digits or words mean that may mean two things, and that dates in no order of time are events, not rivals. */
export function assumptionsOf(
  written: readonly Point[],
  dates: readonly Point[],
  clauses: readonly Clause[],
  raw: string
): Assumption[] {
  const found: Assumption[] = [];
  const add = (rule: string, {start, end}: {start: number; end: number}, taken: string) =>
    found.push({rule, start, end, text: raw.slice(start, end), taken});
  for (const point of written)
    if (point.either) add("month or year", point, "the digits may be a month or a year; the dates allow both");
  for (const date of dates) {
    if (date.part === "turn") add("turn", date, "it is the beginning, and the end of what was before");
    if (date.southern)
      add("southern season", date, "it is the one half a year away from the northern season of its name");
    if (date.scale === "decade" && date.year!.value % 100 === 0)
      add("decade or century", date, "they are the ten years from then, not the hundred");
  }
  if (dates.length === 0) return found;
  const all = {start: dates[0]!.start, end: dates.at(-1)!.end};
  const stated = dates.filter(({absent}) => absent === null);
  if (stated.length > 0 && stated.every(isShortYear))
    add("number as year", all, "one or two digits are a year in full, as no century is named");
  if (haveNames(dates)) add("name as source", all, "names before colons are sources, whose dates are rivals");
  if (areOutOfOrder(clauses) && !areRivals(dates))
    add("dates out of order", all, "dates that stand in no order of time are several events, not rival dates");
  return found;
}

/** A year of EDTF that no text here can mean is rather a number of something else: `9000`. */
export function assumptionsOfEdtf({start, end}: Span, raw: string): Assumption[] {
  const isLate = (day: number | null) => day !== null && civilOf(day).year > latestYear;
  if (!isLate(start.first) && !isLate(end.last)) return [];
  const whole = {start: 0, end: raw.length, text: raw};
  return [{rule: "number as year", ...whole, taken: `digits beyond ${latestYear} are a year`}];
}

function isShortYear({year, scale}: Point): boolean {
  return year !== null && year.era === null && year.digits <= 2 && scale === "year";
}

function areOutOfOrder(clauses: readonly Clause[]): boolean {
  return clauses.some(({span}, i) => {
    const before = i > 0 ? clauses[i - 1]!.span.start.first : null;
    return before !== null && span.start.last !== null && span.start.last < before;
  });
}
