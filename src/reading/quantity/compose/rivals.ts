import {reinforcementCues} from "../grammar/cues.js";
import {saysOneOf} from "../grammar/words.js";
import type {Settled} from "./settle.js";

/**
 * Marks the figures that rival each other: those of several claimants, and in a strength those of several stages
 * of one force. A single claimant has no rival unless someone unnamed counts the same thing.
 */
export function markRivals(statements: readonly Settled[]): void {
  if (!statements.some(isNamed)) return;
  for (const stretch of stretchesOf(statements)) {
    if (claimantsOf(stretch).size > 1) spread(stretch);
    if (hasRivalClaims(stretch)) for (const statement of stretch) mark(statement);
    else if (hasRivalPhases(stretch)) for (const statement of stretch) if (isPhase(statement)) mark(statement);
  }
}

/** Whether a claimant or a stage of the force is named, without which nothing has a rival. */
function isNamed({claimant, phase}: Settled): boolean {
  return claimant !== null || phase !== null;
}

/** Whose figure a statement belongs to, among rivals. */
export function rivalKey({claimant, phase, outcome}: Settled): string {
  return claimant ?? (outcome === "strength" ? phase : null) ?? "";
}

/** Statements that can rival each other stand under one heading; claimants' headings all belong together. */
export function stretchesOf(statements: readonly Settled[]): Settled[][] {
  const stretches = new Map<number, Settled[]>();
  for (const statement of statements) {
    const stretch = stretches.get(statement.section);
    if (stretch) stretch.push(statement);
    else stretches.set(statement.section, [statement]);
  }
  return [...stretches.values()];
}

function hasRivalClaims(stretch: readonly Settled[]): boolean {
  if (claimantsOf(stretch).size > 1) return true;
  const claimed = stretch.filter(({claimant, role}) => claimant !== null && role !== "part");
  const unclaimed = stretch.filter((statement) => statement.claimant === null && isFigure(statement));
  const things = new Set(claimed.map(thing));
  return unclaimed.some((statement) => things.has(thing(statement))) || (unclaimed.length > 0 && claimed.some(isWhole));
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

function hasRivalPhases(stretch: readonly Settled[]): boolean {
  return new Set(stretch.filter(isPhase).map(({phase}) => phase)).size > 1;
}

function isPhase({phase, role, outcome}: Settled): boolean {
  return phase !== null && role !== "part" && outcome === "strength" && !saysOneOf(phase, reinforcementCues);
}

function thing({class: kind, outcome, unit}: Settled): string {
  return `${kind} ${outcome} ${unit ?? ""}`;
}

function mark(statement: Settled): void {
  statement.rival = statement.role !== "part";
  if (statement.role === "count") statement.role = "alternative";
}
