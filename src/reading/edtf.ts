import {civilOf, dayNumber, isoOf, isoYear, lengthOfMonth, twoDigits} from "./days.js";
import {sameDays, unknownEdge, type Edge, type Qualifier, type Span} from "./date/span.js";

/**
 * EDTF (ISO 8601-2) for a span, or null where EDTF has no form that says neither more nor less: an interval's end cannot be
 * a set of days, so `mid-June – 29 November 1944` has none. Some day of a stretch that is no whole month or year is a set of level 2,
 * `[1944-06-11..1944-06-20]`. The seasons of EDTF (21–24) are not used: it does not say which months they are.
 */
export function edtfOf({start, end}: Span): string | null {
  if (start.absent !== null && end.absent !== null) return null;
  if (isBeyond(start.first) || isBeyond(end.first)) return null;
  if (sameDays(start, end)) return dateOf(start) ?? setOf(start);
  return interval(start, end);
}

/** The years of EDTF have four digits, but for whole years in a form of their own. */
const firstDay = dayNumber(-9999, 1, 1);

function isBeyond(day: number | null): boolean {
  return day !== null && day < firstDay;
}

/**
 * The package edtf takes no interval whose end may come before its start (`1944-05-20/1944-05`), nor all that begin alike,
 * nor one with an X and a qualifier: such intervals have no form.
 */
function interval(start: Edge, end: Edge): string | null {
  if (start.first !== null && end.first !== null && start.first >= end.first) return null;
  const [from, to] = [endOf(start), endOf(end)];
  if (from === null || to === null) return null;
  const qualified = start.qualifier !== "" || end.qualifier !== "";
  return qualified && (from + to).includes("X") ? null : `${from}/${to}`;
}

function endOf(edge: Edge): string | null {
  if (edge.absent === null) return dateOf(edge);
  if (edge.first !== null || edge.last !== null || edge.qualifier !== "") return null;
  return edge.absent === "open" ? ".." : "";
}

/** A day, or a whole month, year, decade (`194X`) or century; X takes no qualifier and does not fit the decades BC. */
function dateOf({first, last, qualifier}: Edge): string | null {
  if (first === null || last === null) return null;
  if (first === last) return isoOf(first) + qualifier;
  const [from, to] = endsOf(first, last);
  if (from === to) return from + qualifier;
  const [decade, century] = [from.slice(0, 3), from.slice(0, 2)];
  if (from.startsWith("-") || qualifier !== "") return null;
  if (from === `${decade}0` && to === `${decade}9`) return `${decade}X`;
  return from === `${century}00` && to === `${century}99` ? `${century}XX` : null;
}

/** One day of a stretch; of `before 1200` and `after 1200` one side is open. */
function setOf({first, last, qualifier}: Edge): string | null {
  if (qualifier !== "") return null;
  if (first === null || last === null)
    return `[${first === null ? "" : isoOf(first)}..${last === null ? "" : isoOf(last)}]`;
  return `[${endsOf(first, last).join("..")}]`;
}

/** The ends of a stretch, as years or months where these are whole, else as days. */
function endsOf(first: number, last: number): [from: string, to: string] {
  const [from, to] = [civilOf(first), civilOf(last)];
  const ofMonths = from.day === 1 && to.day === lengthOfMonth(to.year, to.month);
  if (!ofMonths) return [isoOf(first), isoOf(last)];
  const ofYears = from.month === 1 && to.month === 12;
  const textOf = ({year, month}: typeof from) => isoYear(year) + (ofYears ? "" : `-${twoDigits(month)}`);
  return [textOf(from), textOf(to)];
}

/**
 * The span of a value that is itself written in EDTF: a date with its qualifier (`1944-06~`, `194X`), an interval
 * (`1944-10-28/1944-11-17`, `1944/..`, `/1944`), or a set of consecutive dates (`[1944-06-11..1944-06-20]`). Null for any other text;
 * the seasons 21–24 and intervals that end before they start are not read. A decade or century with a digit missing (`194X`) needs the capital X.
 */
export function spanOfEdtf(value: string): Span | null {
  if (/[\sA-WYZa-z]/.test(value)) return null;
  const set = /^\[([^[\]]*)\.\.([^[\]]*)\]$/.exec(value);
  if (set) return readSet(set[1]!, set[2]!);
  const [from, to, ...more] = value.split("/", 3);
  if (more.length > 0) return null;
  if (to === undefined) return readWhole(from!);
  const [start, end] = [readEnd(from!), readEnd(to)];
  return start && end && !(start.absent && end.absent) && !isReversed(start, end) ? {start, end} : null;
}

/** An interval that ends before it starts says no dates that EDTF could mean. */
function isReversed({first}: Edge, {last}: Edge): boolean {
  return first !== null && last !== null && first > last;
}

function readWhole(text: string): Span | null {
  const edge = readDate(text);
  return edge && {start: edge, end: edge};
}

function readSet(from: string, to: string): Span | null {
  const [lower, upper] = [from === "" ? null : readDate(from), to === "" ? null : readDate(to)];
  if ((from && !lower) || (to && !upper) || !(lower || upper)) return null;
  const edge: Edge = {first: lower?.first ?? null, last: upper?.last ?? null, qualifier: "", absent: null};
  return {
    start: {...edge, absent: lower ? null : "open"},
    end: {...edge, absent: upper ? null : "open"}
  };
}

function readEnd(text: string): Edge | null {
  if (text === "") return unknownEdge;
  return text === ".." ? {...unknownEdge, absent: "open"} : readDate(text);
}

const written = /^(-?)(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;

function readDate(text: string): Edge | null {
  const [, sign, digits, month, day, qualifier] = written.exec(text) ?? [];
  if (digits === undefined || (month !== undefined && digits.endsWith("X"))) return null;
  const years = ["0", "9"].map((digit) => Number(sign + digits.replaceAll("X", digit)));
  const [firstYear = NaN, lastYear = NaN] = years.sort((a, b) => a - b);
  const [firstMonth, lastMonth] = [Number(month ?? 1), Number(month ?? 12)];
  if (firstMonth < 1 || lastMonth > 12) return null;
  const length = lengthOfMonth(lastYear, lastMonth);
  const [from, to] = [Number(day ?? 1), Number(day ?? length)];
  if (from < 1 || to > length) return null;
  return {
    first: dayNumber(firstYear, firstMonth, from),
    last: dayNumber(lastYear, lastMonth, to),
    qualifier: qualifier as Qualifier,
    absent: null
  };
}
