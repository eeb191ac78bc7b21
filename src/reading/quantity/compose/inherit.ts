import type {ItemClass} from "../../item.js";
import {smallestCrowd} from "./settle.js";
import type {Statement} from "./statement.js";

const thingOutcomes = new Set(["destroyed", "damaged", "lost"]);

/**
 * Lets a statement take over what the text says only once: `9 civilians killed and 8 wounded`, `52 officers and 300 men
 * killed`.
 */
export function inherit(statements: Statement[]): void {
  statements.forEach((statement, index) => {
    if (sumsUp(statement, statements)) statement.within = null;
    else if (statement.within !== null) fromWhole(statement, statement.within, statements);
    else if (statement.joined) fromNeighbour(statement, outermost(statements, index - 1));
  });
  for (let index = statements.length - 1; index > 0; index--)
    shareOutcome(statements[index - 1] as Statement, statements[index] as Statement);
}

/** The statement at an index, or the one whose bracket it stands in. */
function outermost(statements: readonly Statement[], index: number): Statement | undefined {
  const statement = statements[index];
  return statements[statement?.within ?? index];
}

/** A total in a bracket that is larger than the number before it sums up more than that: `20 killed, 80 wounded (100 total)`. */
function sumsUp(total: Statement, statements: readonly Statement[]): boolean {
  const whole = total.total ? statements[total.within ?? -1] : undefined;
  return whole !== undefined && !isThing(whole.class) && largest(total) > largest(whole) && largest(whole) > 0;
}

function fromWhole(part: Statement, within: number, statements: readonly Statement[]): void {
  const whole = statements[within] as Statement;
  const fitting = largest(part) <= most(whole) || !isThing(whole.class);
  if (fitting && (!part.total || !isMixed(whole, statements[within - 1]))) part.class ??= whole.class;
  part.claimant ??= whole.claimant;
  if (!part.outcomes.length) part.outcomes = whole.outcomes;
  if (part.claimed && !part.hasNoun && part.claimant !== whole.claimant) part.unit = whole.unit;
}

/** A number larger than that of the things before it is not theirs: `2 companies (250)`. */
function largest({low, high}: Statement): number {
  return high ?? low ?? 0;
}

/** Formations without a number are not many: the 300 of `several companies (300)` are men. */
function most({low, high, class: kind}: Statement): number {
  return high ?? low ?? (kind === "formation" ? smallestCrowd - 1 : Infinity);
}

/** Things after people, which a total in a bracket may leave out: `300 cavalry, 4 guns (total 300)`. */
function isMixed(last: Statement, before: Statement | undefined): boolean {
  return isThing(last.class) && before?.line === last.line && !isThing(before.class);
}

function fromNeighbour(statement: Statement, before: Statement | undefined): void {
  if (!before || statement.hasNoun || statement.class || before.line !== statement.line) return;
  const same =
    before.class === "civilian" ? befallsAnyone(statement) : isThing(before.class) && befallsThings(statement);
  if (!same) return;
  statement.class = before.class;
  statement.unit = before.unit;
  statement.party = before.party;
}

/** In a list the outcome stands after the last noun. */
function shareOutcome(before: Statement, last: Statement): void {
  if (!last.joined || before.line !== last.line || before.within !== last.within || last.total) return;
  if (before.outcomes.length || !before.hasNoun) return;
  if (isThing(before.class) !== isThing(last.class) && !last.outcomes.every(befallsAll)) return;
  before.outcomes = last.outcomes;
}

/** "Wounded" may be said of civilians just named; "prisoners" says that it is of soldiers. */
function befallsAnyone({outcomes}: Statement): boolean {
  return outcomes.length > 0 && !outcomes.includes("captured");
}

function befallsAll(outcome: string): boolean {
  return outcome === "lost" || outcome === "captured";
}

function befallsThings({outcomes}: Statement): boolean {
  return outcomes.some((outcome) => thingOutcomes.has(outcome));
}

function isThing(kind: ItemClass | null): boolean {
  return kind === "equipment" || kind === "animal" || kind === "formation";
}
