import {isRange, latestYear, Point} from "./point.js";
import {dayAt, shapeAt, type Shape} from "./shapes.js";
import type {Link, Style, Bound} from "./words.js";
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

/** What has been read since the last date: nothing yet. `timed` is a time of day, `named` a name with a colon. */
export const nothingPending = {
  link: "next" as Link,
  between: false,
  circa: false,
  query: false,
  bound: null as Bound | null,
  timed: false,
  named: false,
  words: 0
};

export type Pending = Readonly<typeof nothingPending>;

/** More words than this between two dates are prose or a citation, and what follows adds nothing. */
const longestHeading = 6;

/** From the loosest joint to the firmest statement of one; of several between two dates the last in this order holds. */
const links: Link[] = ["next", "bracket", "comma", "and", "slash", "or", "dash", "to", "until"];

/** `pending` with the token at `i`, which begins no date. Words that belong to the date before go to that (`last`). */
export function withToken(pending: Pending, tokens: readonly Token[], i: number, last: Point | undefined): Pending {
  const token = tokens[i]!;
  switch (token.kind) {
    case "link":
      return linked(pending, token.value, isWord(tokens[i - 1]) || isWord(tokens[i + 1]), last);
    case "possibly": {
      if (!last || isRange(pending.link) || pending.link === "and") return {...pending, query: true};
      const isBehind = isBehindDate(pending, tokens[i + 1]);
      return doubted({...linked(pending, "or", false, last), query: false}, "query", isBehind ? last : undefined);
    }
    case "circa":
      return doubted(pending, "circa", isBehindDate(pending, tokens[i + 1]) ? last : undefined);
    case "between":
      return {...pending, between: true};
    case "bound":
      if (last && isTail(pending, token, tokens[i + 1])) {
        last.bound = token.value;
        return nothingPending;
      }
      return last && pending.words > 0 ? pending : {...pending, bound: token.value};
    case "query":
      return doubted(pending, "query", pending.link === "next" && pending.words === 0 ? last : undefined);
    case "rival":
      if (last) Object.assign(last, {rival: true, query: last.query || token.value === "doubt"});
      return last || token.value === "source" ? pending : {...pending, query: true};
    case "comparative":
      if (!last || (token.value === "since" ? pending.words > 0 : !isTail(pending, token, tokens[i + 1])))
        return withWord(pending, last);
      last.bound = token.value;
      return nothingPending;
    case "duration":
      return {...pending, link: "next"};
    case "time":
      return {...pending, timed: true};
    case "filler":
    case "unknown":
      return pending;
    case "break":
      return {...pending, bound: null, named: token.text === ":" && endsInName(tokens, i)};
    default:
      return withWord(pending, last);
  }
}

/** The `Barbaro` of `Barbaro: 29 May 1453`; what has dates is no name. */
function endsInName(tokens: readonly Token[], end: number): boolean {
  let start = end;
  while (end - start < longestHeading && isOfHeading(tokens[start - 1])) start--;
  const heading = tokens.slice(start, end);
  return /^\p{Lu}/u.test(tokens[start]!.text) && !heading.some(({kind}) => kind === "event");
}

function isOfHeading(token: Token | undefined): boolean {
  return isWord(token) || token?.kind === "filler";
}

/** Doubt is of the date before, or else of the next. */
function doubted(pending: Pending, doubt: "circa" | "query", last: Point | undefined): Pending {
  if (!last) return {...pending, [doubt]: true};
  last[doubt] = true;
  return pending;
}

/** The doubt of `1807 (approx.) – 1810` is of the date before it; that of `5 May, probably 6 May` is not. */
function isBehindDate({words, timed}: Pending, next: Token | undefined): boolean {
  return words === 0 && !timed && (next === undefined || next.kind === "link" || next.kind === "break");
}

/** The `or after` of `1715 or after`, which no date follows, and the `at the latest` and `+` behind a date. */
function isTail({link, words}: Pending, {text}: Token, next: Token | undefined): boolean {
  const isEnd = next === undefined || isWord(next) || ["link", "break", "possibly", "present"].includes(next.kind);
  return isEnd && words === 0 && (link === "or" || link === "and" || /^(?:at |\+)/i.test(text));
}

function withWord({link, words}: Pending, last: Point | undefined): Pending {
  return {...nothingPending, link: last ? link : "next", words: words + 1};
}

function linked(pending: Pending, link: Link, besideWord: boolean, last: Point | undefined): Pending {
  const hyphen = link === "dash" && (besideWord || pending.bound !== null);
  const afterWords = pending.words > 0 && isRange(link);
  if (hyphen || (afterWords && !last && link !== "until")) return pending;
  const value = afterWords && last ? "and" : link;
  const stronger = links.indexOf(value) > links.indexOf(pending.link) ? value : pending.link;
  return isRange(link) ? {...pending, link: stronger, query: false, circa: false} : {...pending, link: stronger};
}
