import {isoOf} from "../days.js";
import type {Assumption, Step} from "../report.js";
import type {Group} from "./brackets.js";
import {areRivals, isRange, type Point} from "./point.js";
import type {Clause, Edge, Span} from "./span.js";
import type {Style} from "./words.js";
import type {Numeral, Token} from "./token.js";

/** What the passes made of a date: `read` are the points before their neighbours were asked, `kept` those that no newer style repeats. */
export type Reading = {
  tokens: readonly Token[];
  copies: readonly Group[];
  written: readonly Point[];
  read: readonly Point[];
  dates: readonly Point[];
  kept: readonly Point[];
  clauses: readonly Clause[];
  span: Span;
  assumptions: readonly Assumption[];
};

const older = "the same date in an older style, which is not the value";

/** The steps of a reading, pass by pass; those of `points` name each part of the text once, without overlaps. */
export function stepsOf(reading: Reading, text: string): Step[] {
  const step = (pass: string, rule: string, {start, end}: {start: number; end: number}, as: string): Step => {
    return {pass, rule, start, end, text: text.slice(start, end), as};
  };
  const {tokens, read, dates, kept, assumptions, clauses, span} = reading;
  const before = new Map<number, Point>();
  for (const point of read) if (!point.absent && !before.has(point.start)) before.set(point.start, point);
  const value = new Set(kept.map(({start}) => start));
  return [
    ...tokens.flatMap((token) => (said[token.kind] ? [step("tokens", token.kind, token, meaning(token))] : [])),
    ...partsOf(reading).map(([token, rule, as]) => step("points", rule, token, as)),
    ...dates.flatMap((date) => {
      const taken = date.absent ? null : takenFromNeighbours(before.get(date.start) ?? date, date);
      return taken ? [step("completion", "neighbours", date, taken)] : [];
    }),
    ...dates.flatMap((date) => (value.has(date.start) ? [] : [step("completion", "one style", date, older)])),
    ...lastSteps(basisOf(clauses, kept), text, span, assumptions)
  ];
}

/** What was taken for granted, and what the four days rest on and are. */
export function lastSteps(basis: string, text: string, span: Span, assumptions: readonly Assumption[]): Step[] {
  return [
    ...assumptions.map(({taken, ...assumption}) => ({pass: "completion", ...assumption, as: taken})),
    {pass: "days", rule: basis, start: 0, end: text.length, text, as: `${basis}: ${inWords(span)}`}
  ];
}

/** What the kinds of tokens say of a date; those that say nothing are no steps. */
const said: Partial<Record<Token["kind"], string>> = {
  ...{number: "a number", month: "a month", season: "a season", part: "a part", era: "an era", scale: "a century"},
  ...{
    decade: "a decade",
    iso: "a date in figures",
    style: "a calendar",
    link: "and",
    bound: "a bound",
    between: "between"
  },
  ...{comparative: "a bound", circa: "doubt", possibly: "doubt", query: "doubt", rival: "a rival date"},
  ...{present: "still going on", unknown: "not known", strange: "digits that are no date"},
  ...{duration: "a length", time: "a time of day", foreign: "another calendar", citation: "a citation"}
};

const styles: Record<Style, string> = {
  new: " in the new style",
  old: " in the old style",
  other: " in another calendar",
  plain: ""
};
const links: Partial<Record<string, string>> = {dash: "to", to: "to", until: "until", or: "or", slash: "or"};

function meaning(token: Token): string {
  if (token.kind === "style") return `a date${styles[token.value]}`;
  if (token.kind === "link") return links[token.value] ?? said.link!;
  const ownWord = ["season", "part", "era", "scale", "bound", "comparative"].includes(token.kind) && "value" in token;
  return ownWord ? String(token.value) : said[token.kind]!;
}

type Named = [token: Token, rule: string, as: string];

/** Each token that is a part of a date, or says something of one, by what it came to. */
function partsOf({tokens, copies, written}: Reading): Named[] {
  const points = written.filter(({absent, bare}) => !absent && bare === null).sort((a, b) => a.start - b.start);
  const copied = new Set(copies.flatMap((copy) => copy.tokens.map(({start}) => start)));
  let [next, roles] = [0, new Set<string>()];
  return tokens.flatMap((token): Named[] => {
    for (; next < points.length && points[next]!.end <= token.start; next++) roles = new Set();
    const point = points[next];
    const inside = point !== undefined && point.start <= token.start;
    if (!said[token.kind] || (token.kind === "link" && inside)) return [];
    if (copied.has(token.start)) return [[token, "copy", "a copy, against which the date is checked"]];
    if (token.kind === "link" && token.value === "slash" && point?.link === "dash")
      return [[token, "link", links.dash!]];
    if (token.kind !== "number") return [[token, token.kind, meaning(token)]];
    if (!inside) return [];
    const role = roleOf(token, point, roles);
    roles.add(role);
    if (role === "month" && point.either) return [[token, "month or year", "a month or a year"]];
    return [[token, role, `a ${role}${role === "day" ? styles[point.style] : ""}`]];
  });
}

/** A day stands once in a date, first; what other digits it has are its year, its month in figures or the number of a century. */
function roleOf({value, digits}: Numeral, {day, month, scale}: Point, roles: Set<string>): string {
  if (value === day && digits <= 2 && !roles.has("day")) return "day";
  return value === month && roles.has("year") ? "month" : scale;
}

/** What a number of one or two digits was told to be, and what a date had not itself. */
function takenFromNeighbours(before: Point, after: Point): string | null {
  const {bare, year} = before;
  const told = bare !== null && (!year || year.digits <= 2) ? (bare === after.day ? "day" : after.scale) : null;
  const hadYear = told === null ? year !== null : told !== "day";
  const fields = (["day", "month", "season"] as const).filter(
    (field) => before[field] === null && after[field] !== null
  );
  const lent = [...fields.filter((field) => field !== told), ...(after.year && !hadYear ? ["year"] : [])];
  const said = [
    told && `a ${told}, as what stands beside it tells`,
    lent.length > 0 && `with the ${lent.join(" and ")} beside it`
  ];
  return said.filter(Boolean).join("; ") || null;
}

function basisOf(clauses: readonly Clause[], dates: readonly Point[]): string {
  if (clauses.length === 0) return "no date";
  if (areRivals(dates)) return "all that rival dates allow";
  if (clauses.length > 1) return "from the first date to the last";
  if (dates.some(({link}, i) => i > 0 && isRange(link))) return "from one date to another";
  return dates.length > 1 ? "all that the dates allow" : "one date";
}

function inWords({start, end}: Span): string {
  const [from, to] = [edgeInWords(start), edgeInWords(end)];
  if (from === to) return from ?? "no day that is known";
  const ends = to ? `ends ${to}` : `has ${end.absent === "open" ? "no end" : "an end that is not known"}`;
  return `it ${from ? `starts ${from}` : "has a start that is not known"} and ${ends}`;
}

function edgeInWords({first, last}: Edge): string | null {
  if (first === null) return last === null ? null : `by ${isoOf(last)}`;
  if (last === null) return `on ${isoOf(first)} or later`;
  return first === last ? `on ${isoOf(first)}` : `some time from ${isoOf(first)} to ${isoOf(last)}`;
}
