import {withToken, longestHeading, nothingPending, type Pending} from "./pending.js";
import {isRange, latestYear, Point} from "./point.js";
import {dayAt, shapeAt, type Shape} from "./shapes.js";
import type {Link, Style} from "./words.js";
import {isWord, type Token} from "./token.js";

/** The dates that the tokens name, in order, each with its link to the one before and with the words that qualify it. */
export function pointsOf(tokens: readonly Token[]): Point[] {
  const points: Point[] = [];
  let pending = nothingPending;
  let unstyled = 0;
  const style = (value: Style) => {
    for (; unstyled < points.length; unstyled++) points[unstyled]!.style = value;
  };
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    if (points.length > 0 && (pending.words > longestHeading || token.kind === "citation")) break;
    const date = dateAt(tokens, i, pending, points.at(-1));
    if (date) {
      if (points.length === 0 && isRange(pending.link)) points.push(absentPoint(token, "unknown", "next"));
      const point = pointOf(tokens, i, date, pending, points.at(-1));
      points.push(point);
      if (point.style !== "plain") style(point.style);
      if (point.either) points.push(...yearsOf(point));
      pending = nothingPending;
    } else if (token.kind === "present" && pending.words === 0 && points.length > 0) {
      points.push(absentPoint(token, "open", "to"));
      pending = nothingPending;
    } else if (token.kind === "style") style(token.value);
    else pending = withToken(pending, tokens, i, points.at(-1));
    i = date?.next ?? i + 1;
  }
  return withOpenEnd(points, pending, tokens);
}

function dateAt(tokens: readonly Token[], i: number, pending: Pending, last: Point | undefined): Shape | null {
  const shape = shapeAt(tokens, i);
  if (!shape || shape.fields.bare === undefined) return shape;
  const month = pending.link !== "next" && last?.monthFirst && !last.year ? last.month : null;
  const day = month === null ? null : dayAt(tokens, shape, month);
  if (day?.fields.year) return day;
  return isBareDate(tokens, i, shape.next, pending, last !== undefined) ? (day ?? shape) : null;
}

/** A number alone is a date if it is long enough for a year, joined to another date, or qualified like one. */
function isBareDate(tokens: readonly Token[], i: number, next: number, pending: Pending, later: boolean): boolean {
  const number = tokens[i];
  if (tokens[i]?.kind === "part") return true;
  if (number?.kind !== "number" || (number.value > latestYear && number.digits < 5)) return false;
  if (number.value === 0) return number.digits === 2 && later && ["dash", "slash"].includes(pending.link);
  const wordAfter = isWord(tokens[next]);
  if (number.digits >= 3) return !(later && pending.words > 0 && wordAfter);
  if (wordAfter) return false;
  const after = tokens[next]?.kind === "style" ? tokens[next + 1] : tokens[next];
  const joined = pending.link !== "next" || after?.kind === "link";
  return joined || pending.circa || pending.bound !== null || tokens.length === 1;
}

function pointOf(tokens: readonly Token[], i: number, {fields, next}: Shape, pending: Pending, last?: Point): Point {
  const {between, circa, bound, named} = pending;
  const link = last?.between && pending.link === "and" ? "or" : pending.link;
  const query = pending.query || (fields.query ?? false);
  const point = new Point(tokens[i]!.start, tokens[next - 1]!.end, link);
  return Object.assign(point, fields, {between, circa, query, bound, named});
}

/** The years that digits read as a month go on to, as an alternative to it: 1904 to 1905 of `1904-05`. */
function yearsOf(point: Point): Point[] {
  const year = point.year!;
  const month = point.month!;
  const first: Point = {...point, month: null, link: "or", either: false};
  const second = {...year, value: year.value - (year.value % (month > 9 ? 100 : 10)) + month};
  return [first, {...first, year: second, link: "dash"}];
}

/** What the words after the last date mean: `5 May –` has an unknown end. */
function withOpenEnd(points: Point[], {link, words, timed}: Pending, tokens: readonly Token[]): Point[] {
  const present = tokens.find(({kind}) => kind === "present");
  const last = points.at(-1);
  if (!last) return present ? [absentPoint(present, "open", "next")] : [];
  return isRange(link) && words <= 1 && !timed ? [...points, absentPoint(tokens.at(-1)!, "unknown", link)] : points;
}

function absentPoint({start, end}: Token, kind: "open" | "unknown", link: Link): Point {
  return Object.assign(new Point(start, end, link), {absent: kind});
}
