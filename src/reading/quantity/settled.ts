import type {ItemClass, Role} from "../item.js";
import type {Field} from "./elements.js";
import type {Statement} from "./statement.js";

/** A statement with its class and outcome settled and its role to be found. */
export type Settled = Omit<Statement, "class"> & {class: ItemClass; outcome: string; role: Role};

const people = new Set<ItemClass>(["personnel", "civilian"]);

/** Fills in what the text leaves unsaid: a bare number counts people, a strength has no outcome but `strength`. */
export function settle(statements: readonly Statement[], field: Field): Settled[] {
  const onlyThings = statements.filter(({total}) => !total).every(({class: kind}) => kind === "equipment");
  return statements.map((statement) => {
    const sum = statement.total && statements.length > 1 && onlyThings;
    const kind = statement.class ?? (sum || isWreck(statement.outcomes) ? "equipment" : "personnel");
    return {...statement, class: kind, outcome: outcomeOf(statement.outcomes, kind, field), role: "count"};
  });
}

function isWreck(outcomes: readonly string[]): boolean {
  return outcomes.length > 0 && outcomes.every((outcome) => outcome === "destroyed" || outcome === "damaged");
}

function outcomeOf(outcomes: readonly string[], kind: ItemClass, field: Field): string {
  if (field === "strength") return "strength";
  if (!outcomes.length) return "losses";
  return [...new Set(outcomes.map((outcome) => (people.has(kind) ? ofPeople(outcome) : outcome)))].sort().join("+");
}

function ofPeople(outcome: string): string {
  if (outcome === "lost") return "losses";
  return outcome === "destroyed" ? "killed" : outcome;
}
