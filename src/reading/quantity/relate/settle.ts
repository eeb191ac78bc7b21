import type {ItemClass, Role} from "../../item.js";
import type {Outcome} from "../../terms.js";
import type {Statement} from "../arrange/statement.js";
import type {Field} from "../parse/source.js";

/** A statement with its class and outcome settled, its role, and why it has that role; a `rival` is one of several figures. */
export type Settled = Statement & {class: ItemClass; outcome: string; role: Role; rival: boolean; because: string | null};

/** From how many on a number beside a formation counts its people. */
export const smallestCrowd = 50;
const slack = 0.1;
const people = new Set<ItemClass>(["personnel", "civilian"]);

/** Fills in what the text leaves unsaid: a bare number counts people, a strength has no outcome but `strength`. */
export function settle(statements: readonly Statement[], field: Field): Settled[] {
  return statements.map((statement, at) => {
    const said = isCrowd(statement) ? "personnel" : statement.class;
    const kind = said ?? (sumsThings(statements, at) || isWreck(statement.outcomes) ? "equipment" : "personnel");
    const outcome = statement.share === "whole" ? ofWhole(field) : outcomeOf(statement.outcomes, kind, field);
    const role = statement.share === "share" && field === "strength" ? "part" : "count";
    return {...statement, class: kind, outcome, role, rival: false, because: null};
  });
}

/** Whether a total is what the things before it add up to, where no people are counted beside them. */
function sumsThings(statements: readonly Statement[], at: number): boolean {
  const {total, low, section} = statements[at] as Statement;
  if (!total || low === null) return false;
  const beside = statements.filter((statement) => !statement.total && statement.section === section);
  const counts = beside.length ? beside : statements.filter((statement) => !statement.total);
  if (!counts.length || counts.some(({class: kind}) => kind !== "equipment")) return false;
  const things = counts.reduce((sum, {low: lower}) => sum + (lower ?? 0), 0);
  return Math.abs(low - things) <= things * slack;
}

/** Many of one formation are its people: `343 Native Contingent`. */
function isCrowd({class: kind, single, low}: Statement): boolean {
  return kind === "formation" && single && (low ?? 0) >= smallestCrowd;
}

function isWreck(outcomes: readonly Outcome[]): boolean {
  return outcomes.length > 0 && outcomes.every((outcome) => outcome === "destroyed" || outcome === "damaged");
}

function outcomeOf(outcomes: readonly Outcome[], kind: ItemClass, field: Field): string {
  if (field === "strength") return "strength";
  if (!outcomes.length) return "losses";
  const said = people.has(kind) ? outcomes.map(ofPeople) : outcomes;
  return said.length === 1 ? (said[0] as string) : [...new Set(said)].sort().join("+");
}

/** Those of whom some were lost are not lost themselves. */
function ofWhole(field: Field): string {
  return field === "strength" ? field : "other";
}

function ofPeople(outcome: Outcome): Outcome {
  if (outcome === "lost") return "losses";
  return outcome === "destroyed" ? "killed" : outcome;
}
