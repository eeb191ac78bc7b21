import type {Item} from "../item.js";
import type {Step} from "../report.js";
import type {Token} from "./lex/token.js";
import type {Settled} from "./relate/settle.js";
import {isPeople, type People} from "./relate/people.js";
import {sumOf} from "./relate/sums.js";

/** How many terms of a sum are said. */
const mostTerms = 6;

/** How a value was read, pass by pass; it is told from what the passes gave, which name their rules. */
export function traceOf(
  tokens: readonly Token[],
  statements: readonly Settled[],
  items: readonly Item[],
  people: People,
  raw: string
): Step[] {
  const steps: Step[] = [];
  const say = (pass: string, rule: string, {start, end}: {start: number; end: number}, as: string) =>
    steps.push({pass, rule, start, end, text: raw.slice(start, end), as});
  for (const token of tokens) if (token.rule) say("number", token.rule, token, tokenAs(token));
  statements.forEach((statement, index) => {
    const {start, end} = items[index] as Item;
    say("phrase", statement.rule, {start, end}, phraseAs(statement));
    const place = placeAs(statement);
    if (place) say("document", "beside it", {start, end}, place);
  });
  statements.forEach((statement, index) =>
    say("role", statement.because?.rule ?? statement.role, items[index] as Item, roleAs(statement))
  );
  say("people", "people", {start: 0, end: raw.length}, peopleAs(people));
  return steps;
}

function tokenAs({kind, value, rule}: Token): string {
  if (kind === "name")
    return rule === "several"
      ? "an amount in the plural, which no number tells"
      : `${withArticle(rule as string)}, which counts nothing`;
  if (kind === "bullet") return "a bullet";
  if (kind === "word") return rule as string;
  return value === null ? "a number whose value is not told" : sayNumber({low: value, high: value});
}

function phraseAs({low, high, approximate, kind, class: named, unit, outcome}: Settled): string {
  const amount =
    kind === "vague" || kind === "unknown"
      ? `${kind === "vague" ? "an amount in words" : "an unknown number"}`
      : `${approximate ? "about " : ""}${sayNumber({low, high})}`;
  return `${amount}; ${named}${unit ? ` (${unit})` : ""}, ${outcome}`;
}

function placeAs({party, claimant, stage, within, total}: Settled): string {
  const said = [
    party && `of ${party}`,
    claimant && `as ${claimant} has it`,
    stage && `at the stage ${stage}`,
    within !== null && "in a bracket of, or included in, the figure before",
    total && "called a total"
  ];
  return said.filter(Boolean).join("; ");
}

function withArticle(name: string): string {
  return /^(?:odds|\S+ of years)/.test(name) ? name : `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
}

const roles: Record<string, string> = {
  "called a total": "a whole, as the text calls it a total",
  "number in its bracket": "no figure of its own, as the number in its bracket says how many",
  "included part": "a part of the larger figure before it, as the words say",
  "in a bracket or included": "a part of the figure before it, as a bracket or a word says",
  "said again": "no figure of its own, as it says once more what was broken down before",
  "rival claim": "a rival figure, as another claimant counts the same",
  "likelier figure": "a rival figure, as the text calls one of the two likelier",
  "or figure": "a rival figure, as the text says that it is one or the other",
  "later figure": "a rival figure, as it is a later one of the same force, or what a later one follows",
  "stage of one force": "a rival figure, as another stage of the same force has its own"
};

function roleAs(statement: Settled): string {
  const {role, because, partOf} = statement;
  if (because?.parts.length) return wholeOf(statement);
  if (because?.rule === "before its sum")
    return `a part of ${sayNumber(partOf!)}, which is the sum of what stands before it`;
  if (partOf && (because?.rule === "under its whole" || because?.rule === "part of a total"))
    return `a part of ${sayNumber(partOf)}`;
  if (because && roles[because.rule]) return roles[because.rule]!;
  if (role === "part") return "a part of another figure";
  return isPeople(statement) ? "a figure of people" : "no figure of people";
}

/** `the whole of 311 + 450: it is their sum` */
function wholeOf(whole: Settled): string {
  const parts = whole.because?.parts ?? [];
  const sum = sumOf(parts);
  const isSum = sum.low === whole.low && sum.high === (whole.high ?? whole.low);
  return `the whole of ${termsOf(parts)}${isSum ? ": it is their sum" : ""}`;
}

function termsOf(parts: readonly Pick<Settled, "low" | "high">[]): string {
  return parts.slice(0, mostTerms).map(sayNumber).join(" + ") + (parts.length > mostTerms ? " + …" : "");
}

/** Why the people are as many as they are. */
function peopleAs({interval, statements}: People): string {
  const [first, second] = statements;
  if (!first) return "nothing is said of people";
  if (interval.low === null && interval.high === null) return "no number of people is known";
  const rivals = statements.filter((statement) => statement.rivals !== null);
  const figure = sayNumber(interval);
  if (rivals.length) {
    const voices = [...new Set(rivals.map(({claimant, stage}) => claimant ?? stage))]
      .filter(Boolean)
      .slice(0, mostTerms)
      .join("; ");
    return `${figure} is from the lowest to the highest of rival figures${voices ? ` (${voices})` : ""}`;
  }
  if (second) return `${figure} is the sum of ${termsOf(statements)}`;
  return `${figure} is ${first.because?.parts.length ? wholeOf(first) : "the only figure of people"}`;
}

/** A number as the trace says it. */
function sayNumber({low, high}: {low: number | null; high: number | null}): string {
  const say = (number: number) => number.toLocaleString("en-US");
  if (low === null && high === null) return "unknown";
  if (low === null) return `at most ${say(high as number)}`;
  if (high === null) return `at least ${say(low)}`;
  return low === high ? say(low) : `${say(low)}–${say(high)}`;
}
