import {groupBy} from "../../group-by.js";
import type {Settled} from "./settle.js";

/**
 * Marks the figures that rival each other: those of several claimants, and in a strength those of several stages of one force. A single
 * claimant has no rival unless someone unnamed counts the same thing.
 */
export function markRivals(statements: readonly Settled[]): void {
  if (!statements.some(isNamed)) return;
  for (const stretch of stretchesOf(statements)) {
    dropLoneNames(stretch);
    if (claimantsOf(stretch).size > 1) spread(stretch);
    if (hasRivalClaims(stretch)) for (const statement of stretch) mark(statement, "another claimant counts the same");
    else if (hasRivalStages(stretch)) for (const statement of stretch) if (isStaged(statement, stretch)) mark(statement, "another stage of the same force");
  }
}

/** Whether a claimant or a stage of the force is named, or one figure is called likelier, without which nothing has a rival. */
function isNamed({claimant, stage, likelier, later}: Settled): boolean {
  return claimant !== null || stage !== null || likelier || later;
}

/** Whose figure a statement belongs to, among rivals. */
export function rivalKey({claimant, stage, outcome, later}: Settled): string {
  return claimant ?? (outcome === "strength" ? (stage ?? (later ? "later" : null)) : null) ?? "";
}

/** Statements that can rival each other stand under one heading; claimants' headings all belong together. */
export function stretchesOf(statements: readonly Settled[]): Settled[][] {
  return [...groupBy(statements, ({section}) => section).values()];
}

/** An unknown name in a bracket is a claimant where another counts the same thing; else it is whose the figure is. */
function dropLoneNames(stretch: readonly Settled[]): void {
  for (const statement of stretch) {
    if (!statement.guessed || statement.role === "part") continue;
    const isRivalled = stretch.some((other) => other !== statement && other.role !== "part" && (other.claimant ?? statement.claimant) !== statement.claimant && thing(other) === thing(statement));
    const isSpoken = stretch.some((other) => other !== statement && !other.guessed && other.claimant !== null);
    if (!isRivalled && !isSpoken) continue;
    const taken = "a name in a bracket was taken for who gives the figure";
    statement.guesses = [...statement.guesses, {rule: "name in a bracket", from: statement.from, to: statement.to, taken}];
  }
}

function hasRivalClaims(stretch: readonly Settled[]): boolean {
  const named = stretch.filter(({guessed}) => !guessed);
  if (claimantsOf(named).size > 1) return true;
  if (claimantsOf(stretch).size > 1 && hasGuessedRivals(stretch)) return true;
  const claimed = named.filter(({claimant, role}) => claimant !== null && role !== "part");
  const unclaimed = stretch.filter((statement) => statement.claimant === null && isFigure(statement));
  const things = new Set(claimed.map(thing));
  return unclaimed.some((statement) => things.has(thing(statement))) || (unclaimed.length > 0 && claimed.some(isWhole));
}

/** Whether two names in brackets stand at figures for one thing. */
function hasGuessedRivals(stretch: readonly Settled[]): boolean {
  const claimantOf = new Map<string, string>();
  return stretch.some((statement) => {
    if (statement.claimant === null || statement.role === "part") return false;
    const before = claimantOf.get(thing(statement));
    claimantOf.set(thing(statement), statement.claimant);
    return before !== undefined && before !== statement.claimant;
  });
}

function isFigure({low, high, role}: Settled): boolean {
  return role !== "part" && (low !== null || high !== null);
}

function claimantsOf(stretch: readonly Settled[]): Set<string> {
  const claimants = new Set<string>();
  for (const {claimant, role} of stretch) if (claimant !== null && role !== "part") claimants.add(claimant);
  return claimants;
}

/** Where each claimant is named after his figures, the lines before the name are his too. */
function spread(stretch: readonly Settled[]): void {
  const seen = new Set<string>();
  let open: Settled[] = [];
  for (const statement of stretch) {
    const {claimant} = statement;
    if (claimant === null) open.push(statement);
    else {
      if (!seen.has(claimant)) for (const earlier of open) earlier.claimant = claimant;
      seen.add(claimant);
      open = [];
    }
  }
}

/** A claim of losses at large rivals whatever else is said. */
function isWhole({outcome, unit, class: kind}: Settled): boolean {
  return outcome === "losses" && kind === "personnel" && unit === null;
}

function hasRivalStages(stretch: readonly Settled[]): boolean {
  const staged = stretch.filter((statement) => isStaged(statement, stretch));
  return new Set(staged.map(rivalKey)).size > 1;
}

const reinforcements = /^(?:\S+ )?reinforce/i;

/** A figure at a stage of the force, or one without a stage that nothing tells apart from one that has one. */
function isStaged(statement: Settled, stretch: readonly Settled[]): boolean {
  const {stage, role, outcome} = statement;
  if (role === "part" || outcome !== "strength" || (stage !== null && reinforcements.test(stage))) return false;
  if (stage !== null) return true;
  return stretch.some((other) => other.stage !== null && other.role !== "part" && !reinforcements.test(other.stage) && isAlike(statement, other));
}

function isAlike(a: Settled, b: Settled): boolean {
  return a.class === b.class && a.unit === b.unit && (a.party === b.party || b.party === b.stage);
}

function thing({class: kind, outcome, unit}: Settled): string {
  return `${kind} ${outcome} ${unit ?? ""}`;
}

function mark(statement: Settled, because: string): void {
  statement.rival = statement.role !== "part";
  if (statement.role === "count") Object.assign(statement, {role: "alternative", because});
}
