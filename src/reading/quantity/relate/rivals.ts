import {isKnown} from "../../interval.js";
import {groupBy, previous} from "../../list.js";
import {guess} from "../arrange/guess.js";
import {areOfOneSize, before} from "./parts.js";
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
    if (severalClaim(stretch)) spread(stretch);
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

/** That an unknown name in a bracket is a claimant, or a claimed figure the rival of one beside it, is a guess where it makes a rival. */
function sayGuessed(stretch: readonly Figure[]): void {
  stretch.forEach((figure, at) => {
    if (figure.rivals === null) return;
    if (figure.guessed) figure.guesses = [...figure.guesses, guess("name in a bracket", figure)];
    else if (isBeside(figure, previous(stretch, at)))
      figure.guesses = [...figure.guesses, guess("claim beside an amount", figure)];
  });
}

/** Whether a claimed figure stands right behind one of the same thing that nobody claims, with nothing between them. */
function isBeside(figure: Settled, last: Settled | undefined): boolean {
  if (!last || last.claimant !== null || last.role === "total") return false;
  if (figure.claimant === null || figure.claimed || figure.instead) return false;
  return isKnown(last) && figure.line === last.line && !figure.joined && thing(figure) === thing(last);
}

/**
 * The figures of a stretch among which several claimants rival each other; of names in brackets only those that count one thing, and beside
 * one that nobody claims only where both are of one size.
 */
function rivalClaims(stretch: readonly Figure[]): readonly Figure[] {
  const counted = stretch.filter(({role}) => role !== "part");
  const claimed = counted.filter(({claimant}) => claimant !== null);
  const named = claimed.filter(({guessed}) => !guessed);
  if (severalClaim(named)) {
    const outcomes = new Set(claimed.map(({outcome}) => outcome));
    return stretch.filter((figure) => figure.claimant !== null || outcomes.has(figure.outcome) || isWhole(figure));
  }
  const unclaimed = counted.filter(({claimant}) => claimant === null);
  const rivalled = groupBy(unclaimed.filter(isStated), thing);
  const totals = groupBy(
    unclaimed.filter(({total}) => total),
    sort
  );
  const isRival = (claim: Figure) => {
    const figure = (rivalled.get(thing(claim)) ?? totals.get(sort(claim)))?.[0];
    return figure !== undefined && (!claim.guessed || areOfOneSize(figure, claim));
  };
  if (claimed.some(isRival) || (unclaimed.some(isKnown) && named.some(isWhole))) {
    const kinds = new Set(claimed.map((figure) => figure.class));
    return stretch.filter((figure) => kinds.has(figure.class));
  }
  return [...groupBy(counted, thing).values()].filter(severalClaim).flat();
}

/** Whether a figure says how many there were, or that nobody knows. */
function isStated(figure: Settled): boolean {
  return isKnown(figure) || figure.rule === "unknown amount";
}

/** What is counted, and what became of it, whether or not the figure is a total. */
function sort({class: kind, outcome, unit}: Settled): string {
  return `${kind} ${outcome} ${unit ?? ""}`;
}

/** Whether several claimants are named. */
function severalClaim(stretch: readonly Settled[]): boolean {
  const claimed = stretch.filter(({claimant, role}) => claimant !== null && role !== "part");
  return claimed.some(({claimant}) => claimant !== claimed[0]?.claimant);
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
    if (statement.instead === null || statement.role === "part" || isMore(statement)) return;
    const other = stoodFor(stretch, at);
    if (!other || other.role === "part" || other.class !== statement.class) return;
    if (!standsFor(statement, other)) return;
    growFrom(statement, other);
    mark([other, statement], other.rivals ?? at, `${statement.instead} figure`);
  });
  const open = stretch.filter(
    (figure) => figure.rivals === null && figure.role !== "part" && figure.outcome === "strength" && !isMore(figure)
  );
  const alike = new Set(open.filter(({stage}) => stage !== null).map(force));
  const staged = open.filter((statement) => statement.stage !== null || alike.has(force(statement)));
  if (new Set(staged.map(rivalKey)).size > 1) mark(staged, 0, "stage of one force");
}

/** Later reinforcements are more men: `900, later 300 more`, `900 initially; plus 300`. */
function isMore({adds, instead, stage}: Settled): boolean {
  return adds && (instead === "later" || (instead === null && stage === null));
}

/** What grew `to as many as 5,000` is not fewer than before. */
function growFrom(figure: Figure, before: Settled): void {
  if (figure.instead !== "later" || figure.kind !== "at_most" || before.low === null) return;
  if ((figure.high ?? 0) >= (before.high ?? Infinity)) Object.assign(figure, {low: before.low, kind: "range"});
}

/** The figure of the same thing, a few before, that one may stand for; else the one right before it. */
function stoodFor(stretch: readonly Figure[], at: number): Figure | undefined {
  const {hasNoun, unit, outcome, class: kind} = stretch[at] as Figure;
  const near = before(stretch, at, longestDetour);
  const isSame = (other: Figure) => other.unit === unit && other.outcome === outcome && other.class === kind;
  return (hasNoun ? near.find(isSame) : null) ?? near[0];
}

/** `later 9,000`; `7,000, likely 5,500`, `7 killed or 9` */
function standsFor(figure: Settled, before: Settled): boolean {
  if (figure.instead === "later") return figure.outcome === "strength";
  return figure.outcome === before.outcome && figure.unit === before.unit;
}

/** What tells the forces of one stretch apart. */
function force({class: kind, unit, party, stage}: Settled): string {
  return `${kind} ${unit ?? ""} ${party === stage ? "" : (party ?? "")}`;
}

function thing({class: kind, outcome, unit, total}: Settled): string {
  const isOfAll = outcome.includes("+") || (total && outcome !== "strength");
  const isGeneral = kind === "personnel" && unit === null && isOfAll;
  return `${kind} ${isGeneral ? "losses" : outcome} ${unit ?? ""}`;
}

function mark(statements: readonly Figure[], set: number, rule: string): void {
  for (const statement of statements) {
    if (statement.role !== "part") statement.rivals = set;
    if (statement.role !== "count") continue;
    statement.role = "alternative";
    statement.because = {rule, parts: []};
  }
}
