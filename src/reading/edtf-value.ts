import type {Edge, Qualifier, Span} from "./date/edge.js";
import {unknownEdge} from "./date/edge.js";
import {dayNumber, lengthOfMonth} from "./days.js";

/**
 * The span of a value that is itself written in EDTF: a date with its qualifier (`1944-06~`, `194X`), an interval
 * (`1944-10-28/1944-11-17`, `1944/..`, `/1944`), or a set of consecutive dates (`[1944-06-11..1944-06-20]`). Null for any other text;
 * the seasons 21–24 and intervals that end before they start are not read. A decade or century with a digit missing (`194X`) needs the capital X.
 */
export function spanOfEdtf(value: string): Span | null {
  if (/[\sA-WYZa-z]/.test(value)) return null;
  const set = /^\[([^[\]]*)\.\.([^[\]]*)\]$/.exec(value);
  if (set) return setSpan(set[1]!, set[2]!);
  const [from, to, ...more] = value.split("/", 3);
  if (more.length > 0) return null;
  if (to === undefined) return dateSpan(from!);
  const [start, end] = [endOf(from!), endOf(to)];
  return start && end && !(start.absent && end.absent) && !isReversed(start, end) ? {start, end} : null;
}

/** An interval that ends before it starts says no dates that EDTF could mean. */
function isReversed({first}: Edge, {last}: Edge): boolean {
  return first !== null && last !== null && first > last;
}

function dateSpan(text: string): Span | null {
  const edge = dateOf(text);
  return edge && {start: edge, end: edge};
}

function setSpan(from: string, to: string): Span | null {
  const [lower, upper] = [from === "" ? null : dateOf(from), to === "" ? null : dateOf(to)];
  if ((from && !lower) || (to && !upper) || !(lower || upper)) return null;
  const edge: Edge = {first: lower?.first ?? null, last: upper?.last ?? null, qualifier: "", absent: null};
  return {
    start: {...edge, absent: lower ? null : "open"},
    end: {...edge, absent: upper ? null : "open"}
  };
}

function endOf(text: string): Edge | null {
  if (text === "") return unknownEdge;
  return text === ".." ? {...unknownEdge, absent: "open"} : dateOf(text);
}

const date = /^(-?)(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;

function dateOf(text: string): Edge | null {
  const [, sign, digits, month, day, qualifier] = date.exec(text) ?? [];
  if (digits === undefined || (month !== undefined && digits.endsWith("X"))) return null;
  const [from, to] = ["0", "9"].map((digit) => Number(sign + digits.replaceAll("X", digit)));
  const [firstYear, lastYear] = [Math.min(from!, to!), Math.max(from!, to!)];
  const months = month === undefined ? [1, 12] : [Number(month), Number(month)];
  if (months[0]! < 1 || months[1]! > 12) return null;
  const length = lengthOfMonth(lastYear, months[1]!);
  const days = day === undefined ? [1, length] : [Number(day), Number(day)];
  if (days[0]! < 1 || days[1]! > length) return null;
  return {
    first: dayNumber(firstYear, months[0]!, days[0]!),
    last: dayNumber(lastYear, months[1]!, days[1]!),
    qualifier: qualifier as Qualifier,
    absent: null
  };
}
