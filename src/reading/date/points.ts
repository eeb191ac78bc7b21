import {blank, type Point} from "./point.js";
import {shapeAt} from "./shapes.js";
import type {Token} from "./tokens.js";
import type {Bound, Link} from "./words.js";

/** More words than this between two dates are prose or a citation, and what follows adds nothing. */
const longestHeading = 6;

/** The dates that the tokens name, in order, each with its link to the one before and with the words that qualify it. */
export function pointsOf(tokens: readonly Token[]): Point[] {
  const points: Point[] = [];
  let pending = nothing;
  let unstyled = 0;
  let monthOpen = false;
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    const shape = shapeAt(tokens, i, monthOpen && pending.words === 0);
    let next = i + 1;
    if (shape && (!isBare(shape.fields) || isBareDate(tokens, i, shape.next, pending, points.length > 0))) {
      if (points.length === 0 && isRange(pending.link)) points.push(absent(token, "unknown", "next"));
      next = shape.next;
      points.push({
        ...blank,
        start: token.start,
        end: tokens[next - 1]!.end,
        ...shape.fields,
        ...qualities(pending, shape.fields, points.at(-1))
      });
      if (!isBare(shape.fields)) monthOpen = points.at(-1)!.monthFirst && !points.at(-1)!.year;
      pending = nothing;
    } else if (token.kind === "present" && pending.words === 0) {
      points.push(absent(token, "open", "to"));
      pending = nothing;
    } else if (token.kind === "style")
      for (; unstyled < points.length; unstyled++) points[unstyled]!.style = token.value;
    else pending = after(pending, tokens, i, points.at(-1));
    if (points.length > 0 && (pending.words > longestHeading || token.kind === "citation")) break;
    i = next;
  }
  if (points.length > 0 && isRange(pending.link) && pending.words <= 1 && !pending.timed)
    points.push(absent(tokens.at(-1)!, "unknown", pending.link));
  return points;
}

/** What has been read since the last date. */
type Pending = {
  link: Link;
  between: boolean;
  circa: boolean;
  query: boolean;
  bound: Bound | null;
  timed: boolean;
  words: number;
};

const nothing: Pending = {
  link: "next",
  between: false,
  circa: false,
  query: false,
  bound: null,
  timed: false,
  words: 0
};

/** From the loosest joint to the firmest statement of one; of several between two dates the last in this order holds. */
const links: Link[] = ["next", "comma", "and", "slash", "or", "dash", "to", "until"];

function after(pending: Pending, tokens: readonly Token[], i: number, last: Point | undefined): Pending {
  const token = tokens[i]!;
  switch (token.kind) {
    case "link":
      return linked(pending, token.value, tokens[i - 1]?.kind === "word" || tokens[i + 1]?.kind === "word", last);
    case "circa":
      return {...pending, circa: true};
    case "between":
      return {...pending, between: true};
    case "bound":
      return last && pending.words > 0 ? pending : {...pending, bound: token.value};
    case "query":
      if (!last || pending.link !== "next" || pending.words > 0) return {...pending, query: true};
      last.query = true;
      return pending;
    case "rival":
      if (last) last.rival = true;
      return pending;
    case "comparative":
      if (!last || pending.link !== "or" || pending.words > 0) return withWord(pending, last);
      last.bound = token.value;
      return nothing;
    case "duration":
      return {...pending, link: "next"};
    case "time":
      return {...pending, timed: true};
    case "filler":
    case "unknown":
      return pending;
    case "break":
      return {...pending, bound: null};
    default:
      return withWord(pending, last);
  }
}

function withWord({link, words}: Pending, last: Point | undefined): Pending {
  return {...nothing, link: last ? link : "next", words: words + 1};
}

function linked(pending: Pending, link: Link, besideWord: boolean, last: Point | undefined): Pending {
  const hyphen = link === "dash" && besideWord;
  const afterWords = pending.words > 0 && isRange(link);
  if (hyphen || (afterWords && !last && link !== "until")) return pending;
  const value = afterWords && last ? "and" : link;
  const stronger = links.indexOf(value) > links.indexOf(pending.link) ? value : pending.link;
  return {...pending, link: stronger, query: false, circa: false};
}

/** A number alone is a date if it is long enough for a year, joined to another date, or qualified like one. */
function isBareDate(tokens: readonly Token[], i: number, next: number, pending: Pending, later: boolean): boolean {
  const number = tokens[i];
  if (number?.kind !== "number" || number.value === 0 || number.value > 2999) return false;
  const wordAfter = tokens[next]?.kind === "word";
  if (number.digits >= 3) return !(later && pending.words > 0 && wordAfter);
  const joined = pending.link !== "next" || tokens[next]?.kind === "link";
  return joined || pending.circa || pending.bound !== null || tokens.length === 1;
}

function qualities(pending: Pending, fields: Partial<Point>, last: Point | undefined): Partial<Point> {
  const {link, between, circa, query, bound} = pending;
  const rivals = link === "and" && last?.between;
  return {link: rivals ? "or" : link, between, circa, query: query || (fields.query ?? false), bound};
}

function isBare({bare}: Partial<Point>): boolean {
  return bare !== undefined && bare !== null;
}

function absent({start, end}: Token, kind: "open" | "unknown", link: Link): Point {
  return {...blank, start, end, absent: kind, link};
}

export function isRange(link: Link): boolean {
  return link === "dash" || link === "to" || link === "until";
}
