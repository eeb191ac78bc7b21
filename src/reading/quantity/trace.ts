import type {Item} from "../item.js";
import type {Step} from "../trace.js";
import type {Token} from "./lex/token.js";
import type {People} from "./relate/people.js";
import type {Settled} from "./relate/settle.js";
import {sayNumber} from "./relate/wholes.js";

/** How a value was read, pass by pass; it is told from what the passes gave, which name their rules. */
export function traceOf(tokens: readonly Token[], statements: readonly Settled[], items: readonly Item[], people: People, raw: string): Step[] {
  const steps: Step[] = [];
  const say = (pass: string, rule: string, {start, end}: {start: number; end: number}, as: string) =>
    steps.push({pass, rule, start, end, text: raw.slice(start, end), as});
  for (const token of tokens) if (token.rule) say("number", token.rule, token, tokenAs(token));
  statements.forEach((statement, index) => {
    const {start, end} = items[index] as Item;
    say("phrase", statement.rule, {start, end}, phraseAs(statement));
    const place = placeAs(statement);
    if (place) say("document", "what stands over or beside it", {start, end}, place);
  });
  statements.forEach(({role, because}, index) => say("role", role, items[index] as Item, because ?? "counted as it stands"));
  say("people", "people of this side", {start: 0, end: raw.length}, people.because);
  return steps;
}

function tokenAs({kind, value, rule}: Token): string {
  if (kind === "name") return rule === "several" ? "an amount in the plural, which no number tells" : `${withArticle(rule as string)}, which counts nothing`;
  if (kind === "bullet") return "a bullet";
  if (kind === "word") return rule as string;
  return value === null ? "a number whose value is not told" : sayNumber({low: value, high: value});
}

function phraseAs({low, high, approximate, kind, class: named, unit, outcome}: Settled): string {
  const amount = kind === "vague" || kind === "unknown" ? `${kind === "vague" ? "an amount in words" : "an unknown number"}` : `${approximate ? "about " : ""}${sayNumber({low, high})}`;
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
