import type {Issue} from "../report.js";
import {foreignScale, foreignStretches} from "./classify/foreign.js";
import {incomplete} from "./classify/relative.js";
import {partOfOne, scaleAlone} from "./lex/numbers.js";
import type {Token} from "./lex/token.js";
import type {Element} from "./parse/elements.js";

type Span = {start: number; end: number};

const inAll = "how many there were in all";
const expectations: Record<string, string> = {
  [incomplete.each]: inAll,
  [incomplete.left]: inAll,
  [foreignScale]: "a number that English words or digits alone state",
  [scaleAlone]: "the number that is multiplied",
  "letter for a digit": "digits alone",
  "zeros alone": "all digits of the number"
};

/** What could not be read: numbers without a value, words of another language, and what is said of both sides or elsewhere; and what `others` say. */
export function issuesOf(
  tokens: readonly Token[],
  elements: readonly Element[],
  items: readonly Span[],
  raw: string,
  others: readonly Issue[]
): readonly Issue[] {
  const issues: (Issue & Span)[] = [];
  const report = (from: number, to: number, expected: string) => {
    const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
    issues.push({start, end, found: raw.slice(start, end), expected});
  };
  const numbers = tokens.some(({kind}) => kind === "number");
  if (numbers) reportNumbers(tokens, items, report);
  if (numbers || !items.length)
    for (const {from, to} of foreignStretches(tokens))
      report(from, to, "English words, as those of other languages are not read");
  for (const {type, from, to} of elements)
    if (type === "elsewhere") report(from, to, "what is said of this side alone, here");
  return [...issues.sort((a, b) => a.start - b.start), ...others];
}

/** Numbers without a value, and those that no item took up since nothing comes in such parts. */
function reportNumbers(
  tokens: readonly Token[],
  items: readonly Span[],
  report: (from: number, to: number, expected: string) => void
): void {
  let next = 0;
  tokens.forEach(({kind, value, rule, start}, at) => {
    if (kind !== "number") return;
    while (next < items.length && (items[next] as Span).end <= start) next++;
    const isOutside = start < (items[next]?.start ?? Infinity);
    if ((value === null && rule !== partOfOne) || (isOutside && !Number.isInteger(value)))
      report(at, at + 1, expectations[rule ?? ""] ?? "an amount such as 12,500 or 1.2 million");
  });
}
