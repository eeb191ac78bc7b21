import type {Issue} from "../issue.js";
import {foreignScale, foreignStretches} from "./classify/foreign.js";
import {incomplete} from "./classify/incomplete.js";
import {partOfOne} from "./lex/numbers.js";
import type {Token} from "./lex/token.js";
import type {Element} from "./parse/elements.js";
import type {Source} from "./parse/source.js";

type Span = {start: number; end: number};

const inAll = "how many there were in all";
const expectations: Record<string, string> = {
  [incomplete.each]: inAll,
  [incomplete.left]: inAll,
  [foreignScale]: "a number that English words or digits alone state",
  "zeros alone": "all digits of the number"
};

/** What could not be read: numbers without a value, words of another language, and what is said of both sides or elsewhere. */
export function issuesOf({tokens, field}: Source, elements: readonly Element[], items: readonly Span[], raw: string): Issue[] {
  const issueAt = (from: number, to: number, expected: string): Issue => {
    const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
    return {field, start, end, found: raw.slice(start, end), expected};
  };
  const numbers = oddNumbers(tokens, items).map((at) =>
    issueAt(at, at + 1, expectations[tokens[at]?.rule ?? ""] ?? "an amount such as 12,500 or 1.2 million")
  );
  const hasNumber = tokens.some(({kind}) => kind === "number");
  const foreign = hasNumber ? foreignStretches(tokens).map(({from, to}) => issueAt(from, to, "English words, as those of other languages are not read")) : [];
  const elsewhere = elements
    .filter(({type}) => type === "elsewhere")
    .map(({from, to}) => issueAt(from, to, "what is said of this side alone, here"));
  return [...numbers, ...foreign, ...elsewhere].sort((a, b) => a.start! - b.start!);
}

/** Numbers without a value, and those that no item took up since nothing comes in such parts. */
function oddNumbers(tokens: readonly Token[], items: readonly Span[]): number[] {
  let next = 0;
  return tokens.flatMap(({kind, value, rule, start}, at) => {
    if (kind !== "number") return [];
    if (value === null && rule !== partOfOne) return [at];
    while (next < items.length && (items[next] as Span).end <= start) next++;
    const isOutside = start < (items[next]?.start ?? Infinity);
    return isOutside && (rule === partOfOne || !Number.isInteger(value)) ? [at] : [];
  });
}
