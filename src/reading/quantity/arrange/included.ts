import type {Outcome} from "../../terms.js";
import {hasTag, type Lexicon} from "../lexicon/lexicon.js";
import type {Element} from "../parse/elements.js";
import type {State} from "./state.js";
import type {Statement} from "./statement.js";

/** Prisoners and the missing may be wounded or sick too. */
const held = new Set<Outcome>(["captured", "missing"]);
const hurt = new Set<Outcome>(["wounded", "sick"]);
/** What is said of people at large holds whatever became of them. */
const general = new Set<Outcome>(["losses", "lost"]);

/**
 * Whether a count behind a comma stands beside what "including" breaks down, and no part of it: `600 captured including 14 officers, 80
 * killed`, `3,000 infantry, including 200 grenadiers, 500 cavalry`, `4,000 men including 12 guns and 300 cavalry, 2,000 militia`.
 */
export function isBesideIncluded(
  {statements, whole, source}: State,
  unit: string | null,
  outcomes: readonly Outcome[],
  before: Element | undefined
): "surely" | "perhaps" | null {
  if (whole === null || before?.type !== "joint" || source.tokens[before.from]?.key !== ",") return null;
  const [owner, last] = [statements[whole], statements.at(-1)] as [Statement, Statement];
  if (outcomes.length) {
    if (!areOther(outcomes, owner) || (last !== owner && areOther(last.outcomes, owner))) return null;
    return outcomes.some((one) => hurt.has(one)) && owner.outcomes.some((one) => held.has(one)) ? "perhaps" : "surely";
  }
  if (areOfTwoArms(source.lexicon, unit, owner.unit)) return "surely";
  const closes = last !== owner && source.field === "strength" && isAfterAnd(source.tokens, last);
  return closes ? "perhaps" : null;
}

/** Whether what became of some is told, and became of none of the others. */
function areOther(outcomes: readonly Outcome[], {outcomes: others}: Statement): boolean {
  if (!outcomes.length || !others.length || others.some((one) => general.has(one))) return false;
  return !outcomes.some((one) => general.has(one) || others.includes(one));
}

function areOfTwoArms(lexicon: Lexicon, unit: string | null, other: string | null): boolean {
  const [one, two] = [lexicon.wordOf(unit ?? ""), lexicon.wordOf(other ?? "")];
  return (
    (hasTag(one, "on foot") && hasTag(two, "not on foot")) || (hasTag(one, "not on foot") && hasTag(two, "on foot"))
  );
}

function isAfterAnd(tokens: State["source"]["tokens"], {from}: Statement): boolean {
  return from > 0 && tokens[from - 1]?.word.joint === "and";
}
