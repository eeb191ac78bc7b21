import {numberOf} from "../reading/days.js";
import type {Issue} from "../reading/report.js";
import type {Tally} from "../reading/item.js";
import type {When} from "../reading/when.js";

type Span = {start: number; end: number; text: string};

const letterOrDigit = /[\p{L}\p{N}]/u;

/** What no reading of any text may be: numbers out of order or not finite, spans that are not the text's, letters or digits lost. */
export function tallyFaults({raw, items, notes, personnel, issues}: Tally): string[] {
  return [
    ...items.flatMap((item) => boundFaults(item, `item ${JSON.stringify(item.text)}`)),
    ...boundFaults(personnel, "personnel"),
    ...[...items, ...notes].flatMap((span) => spanFaults(raw, span)),
    ...issues.flatMap((issue) => issueFaults(raw, issue)),
    ...lostFaults(raw, [...items, ...notes])
  ];
}

/** Likewise for a date: days out of order, or an issue or assumption that points at other text than it found. */
export function whenFaults({text, earliest, startLatest, endEarliest, latest, issues, assumptions}: When): string[] {
  const order: [string, string | null, string | null][] = [
    ["earliest after latest", earliest, latest],
    ["earliest after start latest", earliest, startLatest],
    ["end earliest after latest", endEarliest, latest],
    ["earliest after end earliest", earliest, endEarliest],
    ["start latest after latest", startLatest, latest]
  ];
  return [
    ...order.flatMap(([fault, first, last]) => (isAfter(first, last) ? [`${fault}: ${first}, ${last}`] : [])),
    ...issues.flatMap((issue) => issueFaults(text, issue)),
    ...assumptions.flatMap((assumption) => spanFaults(text, assumption))
  ];
}

export function spanFaults(raw: string, {start, end, text}: Span): string[] {
  const inside = 0 <= start && start <= end && end <= raw.length;
  return inside && raw.slice(start, end) === text ? [] : [`span ${start}–${end} is not ${JSON.stringify(text)}`];
}

function boundFaults({low, high}: {low: number | null; high: number | null}, what: string): string[] {
  const odd = [low, high].filter((bound) => bound !== null && !(Number.isFinite(bound) && bound >= 0));
  if (odd.length > 0) return [`${what}: a bound is ${odd.join(" and ")}`];
  return low !== null && high !== null && low > high ? [`${what}: low ${low} is above high ${high}`] : [];
}

function issueFaults(raw: string, {start, end, found}: Issue): string[] {
  return start === undefined || end === undefined ? [] : spanFaults(raw, {start, end, text: found});
}

/** The first stretch between spans that has a letter or a digit. */
function lostFaults(raw: string, spans: readonly Span[]): string[] {
  const end = {start: raw.length, end: raw.length};
  let at = 0;
  for (const span of [...[...spans].sort((a, b) => a.start - b.start), end]) {
    const gap = raw.slice(at, Math.max(at, span.start));
    if (letterOrDigit.test(gap)) return [`lost at ${at}: ${JSON.stringify(gap)}`];
    at = Math.max(at, span.end);
  }
  return [];
}

function isAfter(first: string | null, last: string | null): boolean {
  return first !== null && last !== null && numberOf(first) > numberOf(last);
}
