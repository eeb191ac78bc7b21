import {isKnown} from "../../interval.js";
import {groupBy} from "../../group-by.js";
import type {Figure, Settled} from "./settle.js";

/** How many figures may stand between one and the one that it stands for. */
const longestDetour = 3;

/**
 * Marks the figures that rival each other: those of several claimants, and in a strength those of several stages of one force. A single
 * claimant has no rival unless someone unnamed counts the same thing.
 */
export function markRivals(statements: readonly Figure[]): void {
  if (!statements.some(isNamed)) return;
  for (const stretch of stretchesOf(statements)) {
    if (claimantsOf(stretch).size > 1) spread(stretch);
    const rivals = rivalClaims(stretch);
    if (rivals.length) mark(rivals, 0, "rival claim");
    else markStages(stretch);
    sayGuessed(stretch);
  }
}

/** Whether a claimant or a stage is named, or one figure is said to stand for another, without which nothing has a rival. */
function isNamed({claimant, stage, instead}: Settled): boolean {
  return claimant !== null || stage !== null || instead !== null;
}

/** Whose figure a statement belongs to, among rivals. */
export function rivalKey({claimant, stage, outcome, instead, number}: Settled): string {
  const named = claimant ?? (outcome === "strength" ? stage : null) ?? "";
  return instead === null || (instead === "later" && outcome !== "strength") ? named : `${named} ${instead} ${number}`;
}

/** Statements that can rival each other stand under one heading; claimants' headings all belong together. */
export function stretchesOf<S extends Settled>(statements: readonly S[]): S[][] {
  return [...groupBy(statements, ({section}) => section).values()];
}

const takenBeside = "a claimed figure beside one that nobody claims was taken for its rival";

/** Whether a claimed figure stands right behind one of the same thing that nobody claims, with nothing between them. */
function isBeside(figure: Settled, before: Settled | undefined): boolean {
  if (!before || before.claimant !== null || figure.claimant === null || figure.claimed || figure.instead) return false;
  return isKnown(before) && figure.line === before.line && !figure.joined && thing(figure) === thing(before);
}

/** That an unknown name in a bracket is a claimant is a guess, where it makes a rival. */
function sayGuessed(stretch: readonly Figure[]): void {
  const taken = "a name in a bracket was taken for who gives the figure";
  stretch.forEach((statement, at) => {
    const {guessed, rivals, from, to, guesses} = statement;
    if (rivals === null) return;
    if (guessed) statement.guesses = [...guesses, {rule: "name in a bracket", from, to, taken}];
    else if (isBeside(statement, stretch[at - 1]))
      statement.guesses = [...guesses, {rule: "claim beside a figure", from, to, taken: takenBeside}];
  });
}

/** The figures of a stretch among which several claimants rival each other; of names in brackets only those that count one thing. */
function rivalClaims(stretch: readonly Figure[]): readonly Figure[] {
  const named = stretch.filter(({guessed}) => !guessed);
  if (claimantsOf(named).size > 1) return stretch;
  const claimed = named.filter(({claimant, role}) => claimant !== null && role !== "part");
  const unclaimed = stretch.filter(
    (statement) =>
      statement.claimant === null &&
      statement.role !== "part" &&
      (isKnown(statement) || statement.rule === "unknown amount")
  );
  const things = new Set(claimed.map(thing));
  if (unclaimed.some((statement) => things.has(thing(statement))) || (unclaimed.some(isKnown) && claimed.some(isWhole)))
    return stretch;
  return [
    ...groupBy(
      stretch.filter(({role}) => role !== "part"),
      thing
    ).values()
  ]
    .filter((alike) => claimantsOf(alike).size > 1)
    .flat();
}

function claimantsOf(stretch: readonly Settled[]): Set<string> {
  const claimants = new Set<string>();
  for (const {claimant, role} of stretch) if (claimant !== null && role !== "part") claimants.add(claimant);
  return claimants;
}

/** Where each claimant is named after his figures, the lines before the name are his too. */
function spread(stretch: readonly Figure[]): void {
  const seen = new Set<string>();
  let open: Figure[] = [];
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

/** A later figure rivals the one that it is said to follow; of those at a date or a stage, all that nothing else tells apart. */
function markStages(stretch: readonly Figure[]): void {
  stretch.forEach((statement, at) => {
    if (statement.instead === null || statement.role === "part") return;
    const before = stoodFor(stretch, at);
    if (!before || before.role === "part" || before.class !== statement.class) return;
    if (standsFor(statement, before)) mark([before, statement], before.rivals ?? at, `${statement.instead} figure`);
  });
  const open = stretch.filter(({rivals}) => rivals === null);
  const stages = open.filter(isStage);
  if (!stages.length) return;
  const alike = new Set(stages.map(force));
  const staged = open.filter(
    (statement) =>
      isStage(statement) || (isStrength(statement) && statement.stage === null && alike.has(force(statement)))
  );
  if (new Set(staged.map(rivalKey)).size > 1) mark(staged, 0, "stage of one force");
}

/** The figure of the same thing, a few before, that one may stand for; else the one right before it. */
function stoodFor<S extends Settled>(stretch: readonly S[], at: number): S | undefined {
  const {hasNoun, unit, outcome, class: kind} = stretch[at] as S;
  const near = stretch.slice(Math.max(0, at - longestDetour), at);
  if (!hasNoun) return near.at(-1);
  return (
    near.findLast((other) => other.unit === unit && other.outcome === outcome && other.class === kind) ?? near.at(-1)
  );
}

/** `later 9,000`; `7,000, likely 5,500`, `7 killed or 9` */
function standsFor(figure: Settled, before: Settled): boolean {
  if (figure.instead === "later") return figure.outcome === "strength";
  return figure.outcome === before.outcome && figure.unit === before.unit;
}

function isStage(statement: Settled): boolean {
  return isStrength(statement) && statement.stage !== null;
}

function isStrength({role, outcome}: Settled): boolean {
  return role !== "part" && outcome === "strength";
}

/** What tells the forces of one stretch apart. */
function force({class: kind, unit, party, stage}: Settled): string {
  return `${kind} ${unit ?? ""} ${party === stage ? "" : (party ?? "")}`;
}

function thing({class: kind, outcome, unit, total}: Settled): string {
  const isGeneral = kind === "personnel" && unit === null && (total || outcome.includes("+"));
  return `${kind} ${isGeneral ? "losses" : outcome} ${unit ?? ""}`;
}

function mark(statements: readonly Figure[], set: number, rule: string): void {
  for (const statement of statements) {
    if (statement.role !== "part") statement.rivals = set;
    if (statement.role === "count") Object.assign(statement, {role: "alternative", because: {rule, parts: []}});
  }
}
