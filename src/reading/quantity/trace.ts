import {groupBy} from "../list.js";
import {envelope, isKnown, sameBounds, sumOfStated} from "../interval.js";
import type {Item} from "../item.js";
import {isThing} from "../terms.js";
import type {Assumption, Step} from "../report.js";
import type {Token} from "./lex/token.js";
import {isPeople, type People} from "./relate/people.js";
import {rivalKey, sectionsOf} from "./relate/rivals.js";
import {addUpTo, looseTolerance, sumOf, type Resolved} from "./relate/parts.js";

/** How many terms of a sum are said. */
const mostTerms = 6;

/**
 * How a value was read, pass by pass, by the names of CONTRIBUTING's table; it is told from what the passes gave, which name their rules.
 * What they took for granted is a pass of its own, `guess`, behind them.
 */
export function traceOf(
  tokens: readonly Token[],
  mentions: readonly Resolved[],
  items: readonly Item[],
  assumptions: readonly Assumption[],
  people: People,
  raw: string
): Step[] {
  const steps: Step[] = [];
  const say = (pass: string, rule: string, {start, end}: {start: number; end: number}, as: string) =>
    steps.push({pass, rule, start, end, text: raw.slice(start, end), as});
  for (const pass of ["lex", "classify"])
    for (const token of tokens)
      if (token.rule && (token.kind === "number") === (pass === "lex")) say(pass, token.rule, token, tokenAs(token));
  mentions.forEach((mention, at) => say("parse", mention.rule, items[at] as Item, phraseAs(mention)));
  mentions.forEach((mention, at) => {
    const context = contextAs(mention);
    if (context) say("arrange", "beside it", items[at] as Item, context);
  });
  mentions.forEach((mention, at) =>
    say("relate", mention.because?.rule ?? mention.role, items[at] as Item, roleAs(mention))
  );
  for (const {taken, ...assumption} of assumptions) steps.push({pass: "guess", ...assumption, as: taken});
  say("people", "people", {start: 0, end: raw.length}, peopleAs(people, mentions));
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

function phraseAs({low, high, approximate, kind, class: named, unit, outcome}: Resolved): string {
  const number = `${approximate ? "about " : ""}${sayNumber({low, high})}`;
  const amount = kind === "vague" ? "an amount in words" : kind === "unknown" ? "an unknown number" : number;
  return `${amount}; ${named}${unit ? ` (${unit})` : ""}, ${outcome}`;
}

function contextAs({party, claimant, stage, within, total}: Resolved): string {
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

const under = ({partOf}: Resolved) => `a part of ${sayNumber(partOf!)}`;

/** What each rule that gives a role says, by its name. */
export const roles: Readonly<Record<string, string | ((mention: Resolved) => string)>> = {
  "whole of its parts": wholeOf,
  "called a total": "a whole, as the text calls it a total",
  "before its sum": (part) => `${under(part)}, which is the sum of what stands before it`,
  "under its whole": under,
  "part of a total": under,
  "estimate of what is not known": "no figure of its own, as the estimate behind it says how many",
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

function roleAs(mention: Resolved): string {
  const {role, because} = mention;
  const said = because && roles[because.rule];
  if (said) return typeof said === "string" ? said : said(mention);
  if (role === "part") return "a part of another figure";
  return isPeople(mention) ? "a figure of people" : "no figure of people";
}

/** `the whole of 311 + 450: it is their sum` */
function wholeOf(whole: Resolved): string {
  const parts = whole.because?.parts ?? [];
  const more = sumOf(parts).high < (whole.low ?? 0) * (1 - looseTolerance) ? " and more" : "";
  return `the whole of ${termsOf(parts)}${addUpTo(parts, whole) ? ": it is their sum" : more}`;
}

function termsOf(parts: readonly Pick<Resolved, "low" | "high">[]): string {
  return parts.slice(0, mostTerms).map(sayNumber).join(" + ") + (parts.length > mostTerms ? " + …" : "");
}

/** Why the people are as many as they are: the terms that `peopleOf` adds, of which each set of rivals is one. */
function peopleAs({interval, mentions: figures}: People, mentions: readonly Resolved[]): string {
  const [first] = figures;
  if (!first) return "nothing is said of people";
  if (!isKnown(interval)) return "no number of people is known";
  const sets = sectionsOf(figures).flatMap((section) =>
    [...groupBy(section, ({rivals}) => rivals).values()].map(rivalsIn)
  );
  const terms = sets.flatMap((set) => (set.length === 1 ? set.flat() : envelope(set.map(sumOfStated))));
  const rivals = sets.filter((set) => set.length > 1);
  const figure = sayNumber(interval);
  if (!sameBounds(sumOfStated(terms), interval))
    return `${figure} is from the lowest to the highest of what several voices add up to${listed(figures.map(({voice}) => voice))}`;
  const range = `from the lowest to the highest of rival figures${rivals.length ? inBrackets(rivals.flat()) : ""}`;
  if (terms.length > 1)
    return `${figure} is the sum of ${termsOf(terms)}${rivals.length ? `, where a range is ${range}` : ""}`;
  if (rivals.length) return `${figure} is ${range}`;
  if (first.because?.parts.length) return `${figure} is ${wholeOf(first)}`;
  return `${figure} is the only figure of people${besides(first, mentions)}`;
}

/** The amounts of each rival that gives one; those of no set rival nobody, and are one group. */
function rivalsIn(set: readonly Resolved[]): readonly (readonly Resolved[])[] {
  if (set[0]!.rivals === null) return [set];
  return [...groupBy(set, rivalKey).values()].filter((figures) => figures.some(isKnown));
}

/** ` (Smith: 5,000 + 200; Jones: 7,000)`; the names alone where each gives one amount. */
function inBrackets(rivals: readonly (readonly Resolved[])[]): string {
  const said = rivals.map((figures) => {
    const name = figures[0]!.claimant ?? figures[0]!.stage;
    return figures.length > 1 ? [name, termsOf(figures)].filter(Boolean).join(": ") : name;
  });
  return listed(said);
}

function listed(names: readonly (string | null)[]): string {
  const said = [...new Set(names)].filter(Boolean).slice(0, mostTerms);
  return said.length ? ` (${said.join("; ")})` : "";
}

/** What other people a value tells of, of whom none are added: parts, civilians, the sick. */
function besides(figure: Resolved, mentions: readonly Resolved[]): string {
  const others = mentions.filter((other) => other !== figure && !isThing(other.class));
  const said = [...new Set(others.map(otherAs))].slice(0, mostTerms);
  return said.length ? ` that counts, beside ${said.join(", ")}` : "";
}

function otherAs({role, class: itemClass, outcome}: Resolved): string {
  if (role === "part") return "parts";
  if (role === "total") return "a total";
  if (itemClass === "civilian") return "civilians";
  return outcome === "other" ? "people who are no losses" : `people ${outcome}`;
}

/** A number as the trace says it. */
function sayNumber({low, high}: {low: number | null; high: number | null}): string {
  const say = (number: number) => number.toLocaleString("en-US");
  if (low === null && high === null) return "unknown";
  if (low === null) return `at most ${say(high as number)}`;
  if (high === null) return `at least ${say(low)}`;
  return low === high ? say(low) : `${say(low)}–${say(high)}`;
}
