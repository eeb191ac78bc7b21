import type {ItemClass, Role} from "../../item.js";
import type {Field} from "../grammar/count.js";
import type {Statement} from "./statement.js";

/** A statement with its class and outcome settled, its role to be found; a `rival` is one of several figures. */
export type Settled = Statement & {class: ItemClass; outcome: string; role: Role; rival: boolean};

/** From how many on a number beside a formation counts its people. */
export const smallestCrowd = 50;
const slack = 0.1;
const people = new Set<ItemClass>(["personnel", "civilian"]);

/** Fills in what the text leaves unsaid: a bare number counts people, a strength has no outcome but `strength`. */
export function settle(statements: readonly Statement[], field: Field): Settled[] {
  const things = sumOfThings(statements);
  return statements.map((statement) => {
    const sum = statement.total && things !== null && Math.abs((statement.low ?? 0) - things) <= things * slack;
    const said = isCrowd(statement) ? "personnel" : statement.class;
    const kind = said ?? (sum || isWreck(statement.outcomes) ? "equipment" : "personnel");
    const outcome = statement.share === "whole" ? ofWhole(field) : outcomeOf(statement.outcomes, kind, field);
    const role = statement.share === "share" && field === "strength" ? "part" : "count";
    const settled = statement as Settled;
    settled.class = kind;
    settled.outcome = outcome;
    settled.role = role;
    settled.rival = false;
    return settled;
  });
}

/** What things alone add up to; null where people are counted among them. */
function sumOfThings(statements: readonly Statement[]): number | null {
  const counts = statements.filter(({total}) => !total);
  if (!counts.length || counts.some(({class: kind}) => kind !== "equipment")) return null;
  return counts.reduce((sum, {low}) => sum + (low ?? 0), 0);
}

/** Many of one formation are its people: `343 Native Contingent`. */
function isCrowd({class: kind, single, low}: Statement): boolean {
  return kind === "formation" && single && (low ?? 0) >= smallestCrowd;
}

function isWreck(outcomes: readonly string[]): boolean {
  return outcomes.length > 0 && outcomes.every((outcome) => outcome === "destroyed" || outcome === "damaged");
}

function outcomeOf(outcomes: readonly string[], kind: ItemClass, field: Field): string {
  if (field === "strength") return "strength";
  if (!outcomes.length) return "losses";
  const said = people.has(kind) ? outcomes.map(ofPeople) : outcomes;
  return said.length === 1 ? (said[0] as string) : [...new Set(said)].sort().join("+");
}

/** Those of whom some were lost are not lost themselves. */
function ofWhole(field: Field): string {
  return field === "strength" ? field : "other";
}

function ofPeople(outcome: string): string {
  if (outcome === "lost") return "losses";
  return outcome === "destroyed" ? "killed" : outcome;
}
