import type {Assumption} from "../assumption.js";
import {isoOf} from "../days.js";
import type {Step} from "../trace.js";
import type {Group} from "./brackets.js";
import type {Edge, Span} from "./edge.js";
import {isRange} from "./pending.js";
import type {Point} from "./point.js";
import type {Clause} from "./span.js";
import type {Token} from "./tokens.js";

/** What the passes made of a date: `read` is how each point stood before its neighbours were asked, `kept` what no later style repeats. */
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

type Place = {start: number; end: number};

/** The steps of a reading, pass by pass; those of `points` name each part of the text once, without overlaps. */
export function stepsOf(reading: Reading, text: string): Step[] {
  const step = (pass: string, rule: string, {start, end}: Place, as: string): Step => {
    return {pass, rule, start, end, text: text.slice(start, end), as};
  };
  const {tokens, dates, kept, assumptions, clauses, span} = reading;
  return [
    ...tokens.flatMap((token) => (said[token.kind] ? [step("tokens", token.kind, token, meaning(token))] : [])),
    ...partsOf(reading).map(([place, rule, as]) => step("points", rule, place, as)),
    ...dates.flatMap((date) => {
      const own = reading.read.find(({start, end}) => start === date.start && end === date.end);
      const lent = own ? borrowed(own, date) : [];
      return lent.length > 0
        ? [step("completion", "from its neighbours", date, `it has ${lent.join(", ")} of a date beside it`)]
        : [];
    }),
    ...dates
      .filter((date) => !kept.some(({start}) => start === date.start))
      .map((date) => step("completion", "one style", date, "the same date in an older style, which is not the value")),
    ...assumptions.map(({rule, taken, ...place}) => step("completion", rule, place, taken)),
    step("days", basisOf(clauses, kept), {start: 0, end: text.length}, daysOf(span))
  ];
}

/** The last step of a value that is read as a whole: EDTF, or nothing that can be dated. */
export function wholeStep(rule: string, text: string, span: Span): Step {
  return {pass: "days", rule, start: 0, end: text.length, text, as: daysOf(span)};
}

/** The kinds of tokens that say something of a date, in words. */
const said: Partial<Record<Token["kind"], string>> = {
  number: "a number",
  month: "a month",
  season: "a season",
  part: "a part",
  era: "an era",
  scale: "a century or millennium",
  decade: "a decade",
  iso: "digits of a date",
  style: "a calendar",
  link: "a link",
  bound: "a bound",
  comparative: "a bound",
  between: "a bound",
  circa: "doubt",
  possibly: "doubt",
  query: "doubt",
  present: "still going on",
  unknown: "not known",
  rival: "a rival date",
  duration: "a length, which adds nothing",
  time: "a time of day, which adds nothing",
  foreign: "another calendar, which adds nothing",
  citation: "a citation, which adds nothing",
  strange: "digits that are no date"
};

const links: Record<string, string> = {
  dash: "to",
  to: "to",
  until: "until",
  or: "or",
  slash: "or",
  and: "and",
  comma: "and"
};

function meaning(token: Token): string {
  if (token.kind === "link") return links[token.value] ?? said.link!;
  const value = "value" in token && typeof token.value === "string" ? `: ${token.value}` : "";
  return `${said[token.kind]!}${value}`;
}

type Named = [place: Place, rule: string, as: string];

/** Each token that is a part of a date, or says something of one, by what it came to. */
function partsOf({tokens, copies, written}: Reading): Named[] {
  const points = [...written].sort((a, b) => a.start - b.start);
  const numbered = new Map<Point, Set<string>>();
  let next = 0;
  return tokens.flatMap((token): Named[] => {
    if (copies.some((copy) => copy.tokens.some(({start}) => start === token.start)))
      return said[token.kind] ? [[token, "copy", "a copy, against which the date is checked"]] : [];
    while (next < points.length && points[next]!.end <= token.start) next++;
    const point = points[next];
    const inside = point !== undefined && point.start <= token.start && point.absent === null && point.bare === null;
    if (token.kind === "number") return inside ? [numberIn(point, token, numbered)] : [];
    if (token.kind === "link" && inside) return [];
    if (!said[token.kind]) return [];
    return [
      [
        token,
        token.kind,
        inside && token.kind === "month" ? `a month${styleOf(point.day === null ? point : null)}` : meaning(token)
      ]
    ];
  });
}

/** A day stands once in a date; what other digits it has are its year, a month in figures or the number of a century. */
function numberIn(point: Point, token: Extract<Token, {kind: "number"}>, numbered: Map<Point, Set<string>>): Named {
  const had = numbered.get(point) ?? new Set();
  numbered.set(point, had);
  const role =
    point.day === token.value && token.digits <= 2 && !had.has("day")
      ? "day"
      : point.scale !== "year"
        ? point.scale
        : point.month === token.value && had.has("year")
          ? "month"
          : "year";
  had.add(role);
  if (point.either && role === "month") return [token, "month or year", "a month or a year"];
  return [token, role, `a ${role}${styleOf(role === "day" ? point : null)}`];
}

const styles = {new: " in the new style", old: " in the old style", other: " in another calendar", plain: ""};

function styleOf(point: Point | null): string {
  return point ? styles[point.style] : "";
}

function borrowed(own: Point, date: Point): string[] {
  return (["month", "season", "year"] as const)
    .filter((field) => own[field] === null && date[field] !== null && own.bare === null)
    .map((field) => `the ${field}`);
}

function basisOf(clauses: readonly Clause[], dates: readonly Point[]): string {
  if (clauses.length === 0) return "no date";
  if (dates.some(({rival}) => rival)) return "all that rival dates allow";
  if (clauses.length > 1) return "from the first date to the last";
  if (dates.some(({link}, i) => i > 0 && isRange(link))) return "from one date to another";
  return dates.length > 1 ? "all that the dates allow" : "one date";
}

function daysOf({start, end}: Span): string {
  const [from, to] = [edgeInWords(start), edgeInWords(end)];
  if (start.first === null && start.last === null && end.first === null && end.last === null)
    return "no day that is known";
  if (from === to) return start.first === start.last ? from : `some time ${from}`;
  return `it starts ${from} and ends ${to}`;
}

function edgeInWords({first, last, absent}: Edge): string {
  if (first === null && last === null)
    return absent === "open" ? "on a day that is open" : "on a day that is not known";
  if (first === null) return `by ${isoOf(last!)}`;
  if (last === null) return `on ${isoOf(first)} or later`;
  return first === last ? `on ${isoOf(first)}` : `from ${isoOf(first)} to ${isoOf(last)}`;
}
